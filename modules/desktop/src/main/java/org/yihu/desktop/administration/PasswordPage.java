package org.yihu.desktop.administration;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Credentials;
import org.yihu.usecases.access.ChangePassword;
import org.yihu.usecases.text.Texts;

/** 修改密码: the person's own. */
public final class PasswordPage extends SettingsPage {
  private final ChangePassword passwords;
  private final Actor actor;
  private final ScreenContext context;
  private final Texts texts;
  private final PasswordField old = new PasswordField();
  private final PasswordField fresh = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final Map<String, FormField> fields;

  public PasswordPage(ChangePassword passwords, Actor actor, ScreenContext context) {
    super("password", "bi-key");
    this.passwords = passwords;
    this.actor = actor;
    this.context = context;
    this.texts = context.texts();
    fields =
        Map.of(
            "old", new FormField(texts.get("settings.password.old"), old, true),
            "password", new FormField(texts.get("sign-in.new-password"), fresh, true),
            "again", new FormField(texts.get("sign-in.again"), again, true));
    Button change = new Button(texts.get("settings.password.change"));
    change.getStyleClass().add("accent");
    change.setOnAction(e -> change());
    again.setOnAction(e -> change());
    VBox form = new VBox(fields.get("old"), fields.get("password"), fields.get("again"), change);
    form.getStyleClass().add("settings-form");
    fill(form);
  }

  private void change() {
    fields.values().forEach(FormField::clear);
    boolean sound = true;
    for (var fault : Credentials.faultsOfPassword(actor.name(), fresh.getText().toCharArray())) {
      fields.get("password").error(texts.of(fault));
      sound = false;
    }
    if (!fresh.getText().equals(again.getText())) {
      fields.get("again").error(texts.get("first.password.differs"));
      sound = false;
    }
    if (sound) {
      char[] before = old.getText().toCharArray();
      char[] after = fresh.getText().toCharArray();
      context
          .tasks()
          .run(
              () -> {
                passwords.own(actor, before, after);
                return true;
              },
              done -> {
                old.clear();
                fresh.clear();
                again.clear();
                context.toasts().told(texts.get("settings.password.changed"));
              },
              context.failures());
    }
  }

  @Override
  void shown() {
    Focus.to(old);
  }
}
