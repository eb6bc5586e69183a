package org.yihu.desktop.signin;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.usecases.text.Texts;

/** 第一个用户. */
final class UserPage implements FirstStartPage {
  private final FirstStartViewModel model;
  private final TextField name = new TextField();
  private final TextField fullName = new TextField();
  private final PasswordField password = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final Map<String, FormField> fields;
  private final VBox root;

  UserPage(FirstStartViewModel model, Texts texts) {
    this.model = model;
    Label title = new Label(texts.get("first.user.title"));
    title.getStyleClass().add("display");
    Label why = new Label(texts.get("first.user.why"));
    why.getStyleClass().add("muted");
    why.setWrapText(true);
    name.textProperty().bindBidirectional(model.nameProperty());
    fullName.textProperty().bindBidirectional(model.fullNameProperty());
    fields =
        Map.of(
            "name", new FormField(texts.get("first.user.name"), name, true),
            "fullName", new FormField(texts.get("first.user.full-name"), fullName, false),
            "password", new FormField(texts.get("sign-in.password"), password, true),
            "again", new FormField(texts.get("sign-in.again"), again, true));
    root =
        new VBox(
            title,
            why,
            fields.get("fullName"),
            fields.get("name"),
            fields.get("password"),
            fields.get("again"));
    root.getStyleClass().add("first-page");
  }

  /** The password as typed; the store wipes it. */
  char[] password() {
    return password.getText().toCharArray();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void focusFirst() {
    Focus.to(fullName);
  }

  @Override
  public boolean isComplete() {
    Map<String, String> faults = model.faultsOfUser(password(), again.getText().toCharArray());
    fields.values().forEach(FormField::clear);
    faults.forEach((field, words) -> fields.get(field).error(words));
    return faults.isEmpty();
  }
}
