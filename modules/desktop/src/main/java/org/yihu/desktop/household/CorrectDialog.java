package org.yihu.desktop.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Choices;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.household.HouseholdFile.MemberCard;
import org.yihu.usecases.household.Revision;
import org.yihu.usecases.text.UsualWords;

/** 更正姓名、证号: asks for the right name and number of a member, and why. */
final class CorrectDialog {
  private static final int LEAST_REASON = 2;

  private final ScreenContext context;
  private final MemberCard member;
  private final TextField name = new TextField();
  private final NumberEntry number;
  private final ComboBox<Sex> sex;
  private final DayField birth;
  private final ComboBox<String> reason = new ComboBox<>();
  private final FormField nameField;
  private final FormField birthField;
  private final FormField reasonField;

  CorrectDialog(ScreenContext context, HouseholdViewModel model, MemberCard member) {
    this.context = context;
    this.member = member;
    name.setText(member.name());
    String hint =
        member.hasNumber()
            ? context.texts().get("file.correct.number.kept", member.idNumber())
            : text("file.correct.number.none");
    this.number = new NumberEntry(model, context, Optional.of(member.person()), hint);
    UsualWords usual = UsualWords.load();
    this.sex = Choices.of(Arrays.asList(Sex.values()), s -> usual.of("sex", s));
    sex.setValue(member.sex());
    this.birth = new DayField(member.birthDate());
    this.nameField = new FormField(text("file.member.name"), name, true);
    this.birthField = new FormField(text("file.member.birth"), birth, true);
    reason.setEditable(true);
    reason
        .getItems()
        .setAll(
            text("file.correct.reason.typing"),
            text("file.correct.reason.renewed"),
            text("file.correct.reason.registered"));
    this.reasonField = new FormField(text("file.correct.reason"), reason, true);
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  /**
   * Asks.
   *
   * @param given takes the correction and its reason
   */
  void show(BiConsumer<Revision, String> given) {
    VBox body = new VBox(nameField, number.field());
    if (!member.hasNumber()) {
      FormField sexField = new FormField(text("file.member.sex"), sex, true);
      body.getChildren().addAll(sexField, birthField);
      number
          .text()
          .textProperty()
          .addListener(
              (o, was, is) -> number.number().ifPresent(n -> follow(n.sex(), n.birthDate())));
    }
    body.getChildren().add(reasonField);
    body.getStyleClass().addAll("gap-4", "correct-member");
    context
        .dialogs()
        .show(
            context.texts().get("file.correct.title", member.name()),
            body,
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(text("dialog.cancel")),
                DialogButton.primary(text("file.correct.verb"), () -> give(given))));
  }

  private void follow(Sex of, LocalDate born) {
    sex.setValue(of);
    birth.setValue(born);
  }

  private boolean give(BiConsumer<Revision, String> given) {
    String why = reason.getEditor().getText().strip();
    boolean named = told(nameField, name.getText().isBlank(), "file.member.name.missing");
    boolean born = told(birthField, birth.getValue() == null, "file.member.day.missing");
    boolean reasoned = told(reasonField, why.length() < LEAST_REASON, "dialog.reason.short");
    if (!number.isAcceptable() || named || born || reasoned) {
      return false;
    }
    given.accept(
        new Revision.Correct(
            member.person(), name.getText(), number.number(), sex.getValue(), birth.getValue()),
        why);
    return true;
  }

  private boolean told(FormField field, boolean wrong, String key) {
    if (wrong) {
      field.error(text(key));
    } else {
      field.clear();
    }
    return wrong;
  }
}
