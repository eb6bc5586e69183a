package org.yihu.desktop.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.application.FormContext;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.TypedNumber;
import org.yihu.usecases.text.Texts;

/** What an ID number says of a person, once it is right. */
final class NumberWords {
  private static final int ADULT = 18;

  private final Texts texts;

  NumberWords(Texts texts) {
    this.texts = texts;
  }

  private static Optional<ResidentIdNumber> number(FormRow row, FormContext context) {
    return context == null
        ? Optional.empty()
        : TypedNumber.of(row.get(FormField.ID_NUMBER), context.today()).number();
  }

  String told(FormRow row, FormContext context) {
    return number(row, context)
        .map(
            n ->
                texts.get(
                    "application.number-good", sex(n), n.birthDate(), age(n, context.today())))
        .orElse("");
  }

  String sexAndAge(FormRow row, FormContext context) {
    return number(row, context)
        .map(n -> texts.get("application.sex-age", sex(n), age(n, context.today())))
        .orElse("");
  }

  boolean isMinor(FormRow row, FormContext context) {
    return number(row, context).filter(n -> age(n, context.today()) < ADULT).isPresent();
  }

  private String sex(ResidentIdNumber number) {
    return texts.get("application.sex." + number.sex());
  }

  private static int age(ResidentIdNumber number, LocalDate today) {
    return (int) ChronoUnit.YEARS.between(number.birthDate(), today);
  }
}
