package org.yihu.desktop.signin;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.domain.access.Credentials;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.text.Texts;

/** 用恢复函登录: the code of the letter and a new password, twice. */
final class RecoverForm extends VBox {
  private final Texts texts;
  private final String name;
  private final SignInViewModel model;
  private final TextField code = new TextField();
  private final PasswordField password = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final FormField codeField;
  private final FormField passwordField;
  private final FormField againField;

  RecoverForm(Texts texts, String name, SignInViewModel model) {
    this.texts = texts;
    this.name = name;
    this.model = model;
    codeField = new FormField(texts.get("sign-in.code"), code, true);
    passwordField = new FormField(texts.get("sign-in.new-password"), password, true);
    againField = new FormField(texts.get("sign-in.again"), again, true);
    Button set = new Button(texts.get("sign-in.set-password"));
    set.getStyleClass().add("accent");
    set.setDefaultButton(true);
    set.disableProperty().bind(model.busyProperty());
    set.setOnAction(e -> recover());
    getChildren().addAll(codeField, passwordField, againField, set);
  }

  void focusFirst() {
    Focus.to(code);
  }

  private void recover() {
    for (FormField field : List.of(codeField, passwordField, againField)) {
      field.clear();
    }
    char[] secret = password.getText().toCharArray();
    List<Reason> faults = Credentials.faultsOfPassword(name, secret);
    if (code.getText().isBlank()) {
      codeField.error(texts.get("sign-in.code-missing"));
      Focus.to(code);
    } else if (!faults.isEmpty()) {
      passwordField.error(texts.of(faults.getFirst()));
      Focus.to(password);
    } else if (!password.getText().equals(again.getText())) {
      againField.error(texts.get("first.password.differs"));
      Focus.to(again);
    } else {
      model.recover(code.getText().strip(), name, secret);
    }
  }
}
