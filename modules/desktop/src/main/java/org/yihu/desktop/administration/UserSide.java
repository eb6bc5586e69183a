package org.yihu.desktop.administration;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.access.User;
import org.yihu.usecases.text.Texts;

/** The person chosen: roles, password, shut out or let in. Nobody is deleted. */
final class UserSide extends VBox {
  private final UsersViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Label person = new Label();
  private final UserForm.RoleTicks roles;
  private final Button save;
  private final Button password;
  private final Button shut;
  private User user;

  UserSide(UsersViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    roles = new UserForm.RoleTicks(texts);
    person.getStyleClass().add("title");
    save = new Button(texts.get("settings.users.save-roles"));
    save.getStyleClass().add("accent");
    save.setOnAction(e -> saveRoles());
    password = new Button(texts.get("settings.users.reset"), Icons.of("bi-key"));
    password.setOnAction(e -> resetPassword());
    shut = new Button();
    shut.setOnAction(e -> toggle());
    Region spacer = new Region();
    VBox.setVgrow(spacer, Priority.ALWAYS);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label head = new Label(texts.get("settings.users.roles"));
    head.getStyleClass().add("field-label");
    getChildren().addAll(person, head, roles, password, spacer, new HBox(shut, between, save));
    getStyleClass().addAll("side-panel", "settings-side", "area");
    setVisible(false);
  }

  void show(User chosen) {
    user = chosen;
    setVisible(chosen != null);
    if (chosen != null) {
      person.setText(chosen.fullName());
      roles.show(chosen.roles());
      shut.setText(texts.get(chosen.locked() ? "settings.users.let-in" : "settings.users.shut"));
      shut.getStyleClass().remove("danger");
      if (!chosen.locked()) {
        shut.getStyleClass().add("danger");
      }
    }
  }

  private void saveRoles() {
    User before = user;
    model.setRoles(
        before,
        roles.chosen(),
        now ->
            context
                .toasts()
                .undoable(
                    texts.get("settings.users.saved", now.fullName()),
                    () -> model.setRoles(now, before.roles(), again -> {})));
  }

  private void toggle() {
    User before = user;
    boolean shutOut = !before.locked();
    model.setShutOut(
        before,
        shutOut,
        now ->
            context
                .toasts()
                .undoable(
                    texts.get(
                        shutOut ? "settings.users.now-shut" : "settings.users.now-in",
                        now.fullName()),
                    () -> model.setShutOut(now, !shutOut, again -> {})));
  }

  private void resetPassword() {
    User of = user;
    PasswordField first = new PasswordField();
    PasswordField second = new PasswordField();
    Map<String, FormField> fields =
        Map.of(
            "password", new FormField(texts.get("sign-in.new-password"), first, true),
            "again", new FormField(texts.get("sign-in.again"), second, true));
    context
        .dialogs()
        .show(
            texts.get("settings.users.reset-title", of.fullName()),
            new VBox(fields.get("password"), fields.get("again")),
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")),
                DialogButton.primary(
                    texts.get("settings.users.reset"),
                    () -> {
                      Map<String, String> faults =
                          model.faultsOfPassword(of.name(), first.getText(), second.getText());
                      fields.values().forEach(FormField::clear);
                      faults.forEach((field, words) -> fields.get(field).error(words));
                      if (faults.isEmpty()) {
                        model.setPassword(
                            of,
                            first.getText(),
                            now ->
                                context
                                    .toasts()
                                    .told(texts.get("settings.users.reset-done", of.fullName())));
                      }
                      return faults.isEmpty();
                    })));
  }
}
