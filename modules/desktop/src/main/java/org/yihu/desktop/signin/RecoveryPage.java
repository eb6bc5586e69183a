package org.yihu.desktop.signin;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.MessageBar;
import org.yihu.usecases.text.Texts;

/** 恢复函: saved or printed, and its last group typed from the paper, before one goes on. */
public final class RecoveryPage implements FirstStartPage {
  /**
   * Asks to save the letter.
   *
   * @param code the recovery code
   * @param saved is told where it was saved
   */
  public record Saving(String code, Consumer<String> saved) {}

  private final Texts texts;
  private final String code;
  private final TextField last = new TextField();
  private final FormField field;
  private final MessageBar bar = new MessageBar();
  private final VBox root;
  private final Button save;

  RecoveryPage(Texts texts, String code, Consumer<Saving> letter) {
    this.texts = texts;
    this.code = code;
    Label title = new Label(texts.get("first.recovery.title"));
    title.getStyleClass().add("display");
    Label why = new Label(texts.get("first.recovery.why"));
    why.getStyleClass().add("muted");
    why.setWrapText(true);
    Label shown = new Label(code);
    shown.getStyleClass().add("recovery-code");
    save = new Button(texts.get("first.recovery.save"));
    save.setOnAction(
        e ->
            letter.accept(
                new Saving(
                    code,
                    place ->
                        bar.show(MessageBar.Kind.DONE, texts.get("first.recovery.saved", place)))));
    field = new FormField(texts.get("first.recovery.last"), last, true);
    root = new VBox(title, why, shown, save, bar, field);
    root.getStyleClass().add("first-page");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void focusFirst() {
    Focus.to(save);
  }

  @Override
  public boolean isComplete() {
    String group = code.substring(code.lastIndexOf('-') + 1);
    boolean same = last.getText().strip().equalsIgnoreCase(group);
    if (same) {
      field.clear();
    } else {
      field.error(texts.get("first.recovery.differs"));
      Focus.to(last);
    }
    return same;
  }
}
