package org.yihu.desktop.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.application.FormContext;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormReading;
import org.yihu.usecases.application.TypedIdentity;
import org.yihu.usecases.application.TypedNumber;
import org.yihu.usecases.text.Texts;

/** What an ID number says of a person, once it is right, or what is stated while there is none. */
final class NumberWords {
  private final FormReading reading;
  private final Texts texts;

  NumberWords(FormReading reading, Texts texts) {
    this.reading = reading;
    this.texts = texts;
  }

  private static Optional<ResidentIdNumber> number(FormRow row, FormContext context) {
    return context == null
        ? Optional.empty()
        : TypedNumber.of(row.get(FormField.ID_NUMBER), context.today()).number();
  }

  private Optional<TypedIdentity> identity(FormRow row, FormContext context) {
    return context == null
        ? Optional.empty()
        : Optional.of(TypedIdentity.of(row.line(), reading, context.today()));
  }

  String told(FormRow row, FormContext context) {
    return number(row, context)
        .map(
            n ->
                texts.get(
                    "application.number-good",
                    sex(n.sex()),
                    n.birthDate(),
                    age(n.birthDate(), context.today())))
        .orElse("");
  }

  String sexAndAge(FormRow row, FormContext context) {
    return identity(row, context)
        .filter(i -> i.sex().isPresent() && i.birthDate().isPresent())
        .map(
            i ->
                texts.get(
                    "application.sex-age",
                    sex(i.sex().get()),
                    age(i.birthDate().get(), context.today())))
        .orElse("");
  }

  boolean isMinor(FormRow row, FormContext context) {
    return identity(row, context).filter(i -> !i.isAdult(context.today())).isPresent();
  }

  private String sex(Sex sex) {
    return texts.get("application.sex." + sex);
  }

  private static int age(LocalDate birth, LocalDate today) {
    return (int) ChronoUnit.YEARS.between(birth, today);
  }
}
