package org.yihu.desktop.household;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.HalfWidth;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.application.TypedNumber;
import org.yihu.usecases.text.UsualWords;

/**
 * 证件号码 of a member while it is keyed: how many characters are missing, what is wrong with a whole
 * one, what it says of the person, and who has it already.
 */
final class NumberEntry {
  private final HouseholdViewModel model;
  private final ScreenContext context;
  private final Optional<UUID> person;
  private final String hint;
  private final UsualWords usual = UsualWords.load();
  private final TextField text = new TextField();
  private final FormField field;
  private boolean taken;

  /**
   * @param person whose number it is; empty for a new member
   * @param hint what stands under the empty field
   */
  NumberEntry(HouseholdViewModel model, ScreenContext context, Optional<UUID> person, String hint) {
    this.model = model;
    this.context = context;
    this.person = person;
    this.hint = hint;
    this.field = new FormField(context.texts().get("file.member.number"), text, false);
    text.setTextFormatter(
        new TextFormatter<String>(
            change -> {
              change.setText(HalfWidth.of(change.getText()));
              return change;
            }));
    text.textProperty().addListener((o, was, is) -> typed());
    text.getStyleClass().add("number-entry");
    typed();
  }

  FormField field() {
    return field;
  }

  TextField text() {
    return text;
  }

  boolean isEmpty() {
    return read().state() == TypedNumber.State.EMPTY;
  }

  Optional<ResidentIdNumber> number() {
    return read().number();
  }

  private TypedNumber read() {
    return TypedNumber.of(text.getText(), LocalDate.now(context.clock()));
  }

  private void typed() {
    taken = false;
    TypedNumber read = read();
    switch (read.state()) {
      case EMPTY -> field.hint(hint);
      case SHORT -> field.hint(context.texts().get("file.member.number.short", read.missing()));
      case LONG -> field.error(context.texts().get("file.member.number.long", -read.missing()));
      case FORM -> field.error(context.texts().get("file.member.number.form"));
      case DATE -> field.error(context.texts().get("file.member.number.date"));
      case CHECK_DIGIT -> field.error(context.texts().get("file.member.number.check"));
      case VALID -> valid(read.number().orElseThrow());
    }
  }

  private void valid(ResidentIdNumber number) {
    int age = Period.between(number.birthDate(), LocalDate.now(context.clock())).getYears();
    field.good(
        context
            .texts()
            .get(
                "file.member.number.good",
                usual.of("sex", number.sex()),
                number.birthDate().toString(),
                age));
    model.whoHas(
        number,
        person,
        found -> {
          if (number().filter(number::equals).isPresent()) {
            found.ifPresent(this::held);
          }
        });
  }

  private void held(PersonOnFile other) {
    taken = other.household().isPresent() || person.isPresent();
    String words =
        other.household().isPresent()
            ? context.texts().get("file.member.number.held", other.name(), other.householdCode())
            : context.texts().get("file.member.number.past", other.name());
    if (taken) {
      field.error(words);
    } else {
      field.warning(words);
    }
  }

  /** Whether the dialog may go on; an unfinished number is told as an error now. */
  boolean isAcceptable() {
    TypedNumber read = read();
    if (read.state() == TypedNumber.State.SHORT) {
      field.error(context.texts().get("file.member.number.short", read.missing()));
    }
    boolean whole =
        read.state() == TypedNumber.State.EMPTY || read.state() == TypedNumber.State.VALID;
    return whole && !taken;
  }
}
