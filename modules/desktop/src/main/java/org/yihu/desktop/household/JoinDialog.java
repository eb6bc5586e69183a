package org.yihu.desktop.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Choices;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.household.Revision;
import org.yihu.usecases.text.UsualWords;

/**
 * 成员加入: asks who joins a household. Without a number, as of a newborn, sex, birth date and the
 * reason are asked for.
 */
final class JoinDialog {
  private static final int LEAST_REASON = 2;

  private final ScreenContext context;
  private final TextField name = new TextField();
  private final NumberEntry number;
  private final ComboBox<Sex> sex;
  private final DayField birth = new DayField();
  private final ComboBox<String> noNumber = new ComboBox<>();
  private final ComboBox<Relation> relation;
  private final DayField from;
  private final CheckBox together;
  private final FormField nameField;
  private final FormField sexField;
  private final FormField birthField;
  private final FormField noNumberField;
  private final FormField relationField;
  private final FormField fromField;

  JoinDialog(ScreenContext context, HouseholdViewModel model, ComboBox<Relation> relation) {
    this.context = context;
    this.relation = relation;
    UsualWords usual = UsualWords.load();
    this.number =
        new NumberEntry(model, context, Optional.empty(), text("file.member.number.hint"));
    this.sex = Choices.of(Arrays.asList(Sex.values()), s -> usual.of("sex", s));
    this.from = new DayField(LocalDate.now(context.clock()));
    this.together = new CheckBox(text("file.member.together"));
    together.setSelected(true);
    noNumber.setEditable(true);
    noNumber.getItems().setAll(text("file.member.newborn"), text("file.member.unregistered"));
    this.nameField = new FormField(text("file.member.name"), name, true);
    this.sexField = new FormField(text("file.member.sex"), sex, false);
    this.birthField = new FormField(text("file.member.birth"), birth, false);
    this.noNumberField = new FormField(text("file.member.no-number"), noNumber, false);
    this.relationField = new FormField(text("file.member.relation"), relation, true);
    this.fromField = new FormField(text("file.member.from"), from, true);
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  void show(BiConsumer<Revision, String> given) {
    number
        .text()
        .textProperty()
        .addListener(
            (o, was, is) ->
                number
                    .number()
                    .ifPresent(
                        n -> {
                          sex.setValue(n.sex());
                          birth.setValue(n.birthDate());
                        }));
    number
        .text()
        .textProperty()
        .addListener((o, was, is) -> noNumberField.setDisable(!number.isEmpty()));
    VBox body =
        new VBox(
            nameField,
            number.field(),
            sexField,
            birthField,
            noNumberField,
            relationField,
            fromField,
            together);
    body.getStyleClass().addAll("gap-4", "join-member");
    context
        .dialogs()
        .show(
            text("file.member.join.title"),
            body,
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(text("dialog.cancel")),
                DialogButton.primary(text("file.member.join"), () -> give(given))));
  }

  private boolean give(BiConsumer<Revision, String> given) {
    boolean without = number.isEmpty();
    String why = without ? noNumber.getEditor().getText().strip() : "";
    boolean wrong =
        !number.isAcceptable()
            | told(nameField, name.getText().isBlank(), "file.member.name.missing")
            | told(sexField, without && sex.getValue() == null, "file.member.sex.missing")
            | told(birthField, without && birth.getValue() == null, "file.member.day.missing")
            | told(noNumberField, without && why.length() < LEAST_REASON, "dialog.reason.short")
            | told(relationField, relation.getValue() == null, "file.member.relation.missing")
            | told(fromField, from.getValue() == null, "file.member.day.missing");
    if (wrong) {
      return false;
    }
    given.accept(
        new Revision.Join(
            name.getText(),
            number.number(),
            sex.getValue(),
            birth.getValue(),
            relation.getValue(),
            from.getValue(),
            together.isSelected()),
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
