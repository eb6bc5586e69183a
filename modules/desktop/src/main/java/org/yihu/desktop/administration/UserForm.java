package org.yihu.desktop.administration;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.access.Role;
import org.yihu.usecases.text.Texts;

/** 加一人: all faults at once, each at its field. */
final class UserForm {
  private final UsersViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final TextField fullName = new TextField();
  private final TextField name = new TextField();
  private final RoleTicks roles;
  private final PasswordField password = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final Map<String, FormField> fields;

  UserForm(UsersViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    roles = new RoleTicks(texts);
    fields =
        Map.of(
            "name", new FormField(texts.get("settings.users.name"), name, true),
            "roles", new FormField(texts.get("settings.users.roles"), roles, true),
            "password", new FormField(texts.get("settings.users.first-password"), password, true),
            "again", new FormField(texts.get("sign-in.again"), again, true));
  }

  void open() {
    VBox content =
        new VBox(
            new FormField(texts.get("first.user.full-name"), fullName, false),
            fields.get("name"),
            fields.get("roles"),
            fields.get("password"),
            fields.get("again"));
    context
        .dialogs()
        .show(
            texts.get("settings.users.add-title"),
            content,
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")),
                DialogButton.primary(texts.get("settings.users.add"), this::add)));
  }

  private boolean add() {
    Set<Role> given = roles.chosen();
    Map<String, String> faults =
        model.faults(name.getText().strip(), given, password.getText(), again.getText());
    fields.values().forEach(FormField::clear);
    faults.forEach((field, words) -> fields.get(field).error(words));
    if (faults.isEmpty()) {
      model.add(
          name.getText().strip(),
          fullName.getText().strip(),
          given,
          password.getText(),
          user -> context.toasts().told(texts.get("settings.users.added", user.fullName())));
    }
    return faults.isEmpty();
  }

  /** Ticks for the roles. */
  static final class RoleTicks extends VBox {
    private final java.util.Map<Role, javafx.scene.control.CheckBox> boxes =
        new java.util.EnumMap<>(Role.class);

    RoleTicks(Texts texts) {
      getStyleClass().add("gap-4");
      for (Role role : Role.values()) {
        var box = new javafx.scene.control.CheckBox(texts.get("role." + role));
        boxes.put(role, box);
        getChildren().add(box);
      }
    }

    Set<Role> chosen() {
      EnumSet<Role> chosen = EnumSet.noneOf(Role.class);
      boxes.forEach(
          (role, box) -> {
            if (box.isSelected()) {
              chosen.add(role);
            }
          });
      return chosen;
    }

    void show(Set<Role> held) {
      boxes.forEach((role, box) -> box.setSelected(held.contains(role)));
    }
  }
}
