package org.yihu.desktop.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.yihu.usecases.text.Texts;

/**
 * 出了意外: the one window for what nobody expected: a short code, to be copied, and where the log is.
 */
public final class ErrorSheet implements BiConsumer<String, Throwable> {
  private final Dialogs dialogs;
  private final Texts texts;
  private final Path log;

  public ErrorSheet(Dialogs dialogs, Texts texts, Path log) {
    this.dialogs = dialogs;
    this.texts = texts;
    this.log = log;
  }

  @Override
  public void accept(String code, Throwable error) {
    Label what = new Label(texts.get("error.what"));
    what.setWrapText(true);
    TextField shown = new TextField(code);
    shown.setEditable(false);
    shown.setAccessibleText(texts.get("error.code"));
    Label where = new Label(texts.get("error.log", log));
    where.getStyleClass().addAll("caption", "muted");
    where.setWrapText(true);
    VBox content = new VBox(what, shown, where);
    content.getStyleClass().add("gap-8");
    dialogs.show(
        texts.get("error.title"),
        content,
        Dialogs.NARROW,
        List.of(
            DialogButton.cancel(texts.get("error.close")),
            DialogButton.primary(
                texts.get("error.copy"),
                () -> {
                  ClipboardContent clip = new ClipboardContent();
                  clip.putString(code);
                  Clipboard.getSystemClipboard().setContent(clip);
                  return false;
                })));
  }
}
