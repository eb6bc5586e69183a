package org.yihu.desktop.dialog;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.shell.Measure;
import org.yihu.usecases.text.Texts;

/**
 * 对话框: questions inside the window. The focus goes back to where it was; one dialog lies on another
 * without losing it.
 */
public final class Dialogs {
  /** The three widths. */
  public static final int NARROW = 420;

  public static final int MIDDLE = 560;
  public static final int WIDE = 720;

  private static final int LEAST_REASON = 2;

  private record Under(Node content, Node focus) {}

  private final ModalPane pane;
  private final Texts texts;
  private final Measure measure;
  private final FileDialogs files;
  private final Deque<Under> covered = new ArrayDeque<>();
  private Node focusBefore;

  public Dialogs(ModalPane pane, Texts texts, Measure measure, FileDialogs files) {
    this.pane = pane;
    this.texts = texts;
    this.measure = measure;
    this.files = files;
    pane.displayProperty().addListener((o, was, is) -> displayed(is));
  }

  public FileDialogs files() {
    return files;
  }

  public boolean isShowing() {
    return pane.isDisplay();
  }

  /** Asks before something that cannot be undone; Enter keeps things as they are. */
  public void confirm(Question question, Runnable yes) {
    Label text = new Label(question.text());
    text.setWrapText(true);
    DialogButton keep = new DialogButton(question.keep(), DialogButton.Role.CANCEL, () -> true);
    DialogButton verb =
        new DialogButton(
            question.verb(),
            question.danger() ? DialogButton.Role.DANGER : DialogButton.Role.OTHER,
            () -> {
              yes.run();
              return true;
            });
    show(question.title(), text, NARROW, List.of(keep, verb));
  }

  /** Asks for a reason in words, of at least two characters; usual ones are offered. */
  public void reason(String title, String verb, List<String> usual, Consumer<String> given) {
    ComboBox<String> box = new ComboBox<>();
    box.setEditable(true);
    box.getItems().setAll(usual);
    FormField field = new FormField(texts.get("dialog.reason"), box, true);
    show(
        title,
        new VBox(field),
        NARROW,
        List.of(
            DialogButton.cancel(texts.get("dialog.cancel")),
            DialogButton.primary(
                verb,
                () -> {
                  String words = box.getEditor().getText().strip();
                  if (words.length() < LEAST_REASON) {
                    field.error(texts.get("dialog.reason.short"));
                    return false;
                  }
                  given.accept(words);
                  return true;
                })));
  }

  /**
   * Shows content with buttons. Esc presses the cancel button, Enter the primary one.
   *
   * @return closes it
   */
  public Runnable show(String title, Node content, int width, List<DialogButton> buttons) {
    DialogSheet sheet = new DialogSheet(title, content, buttons, this::close);
    sheet.setMinWidth(measure.px(width));
    sheet.setMaxWidth(measure.px(width));
    sheet.setMaxHeight(VBox.USE_PREF_SIZE);
    cover(sheet);
    // its fields join the window only with the next layout
    Platform.runLater(sheet::focusFirst);
    return this::close;
  }

  /** Shows a floating thing without title and buttons, such as the search; Esc closes it. */
  public Runnable cover(Node content) {
    if (pane.isDisplay()) {
      covered.push(new Under(pane.getContent(), pane.getScene().getFocusOwner()));
    }
    pane.setPersistent(content instanceof DialogSheet);
    pane.show(content);
    return this::close;
  }

  /** Closes what lies on top. */
  public void close() {
    if (covered.isEmpty()) {
      pane.hide(true);
    } else {
      Under under = covered.pop();
      pane.show(under.content());
      if (under.focus() != null) {
        Focus.to(under.focus());
      }
    }
  }

  private void displayed(boolean shown) {
    if (shown) {
      focusBefore = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    } else {
      covered.clear();
      if (focusBefore != null) {
        Focus.to(focusBefore);
      }
    }
  }
}
