package org.yihu.desktop.print;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.KeysSheet;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.style.Appearance;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.text.Texts;

/** One print preview: its window, keys and questions. */
final class PreviewWindow {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 738;
  private static final String SIZE = "print.window";

  private final ScreenContext main;
  private final Appearance appearance;
  private final Texts texts;
  private final Runnable printed;
  private final PrintPreviewViewModel model;
  private final PrintPreviewView view;
  private final Dialogs dialogs;
  private final ModalPane modal = new ModalPane();
  private final Stage stage = new Stage();
  private final List<ScreenKey> keys;

  PreviewWindow(ScreenContext main, Appearance appearance, PrintParts parts, Runnable printed) {
    this.main = main;
    this.appearance = appearance;
    this.texts = main.texts();
    this.printed = printed;
    this.dialogs = new Dialogs(modal, texts, appearance.measure(), main.dialogs().files());
    this.model = new PrintPreviewViewModel(parts, main.tasks(), this::failed);
    this.view = new PrintPreviewView(model, texts, appearance.measure(), main.clock().getZone());
    this.keys = keys();
  }

  void show(List<PaperToPrint> papers) {
    BorderPane body = new BorderPane(view.root());
    body.setBottom(statusBar());
    StackPane root = new StackPane(body, modal);
    Scene scene = new Scene(root, size(0, WIDTH), size(1, HEIGHT));
    appearance.dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.primary().setOnAction(e -> deliver());
    view.save().setOnAction(e -> save());
    view.outside().setOnAction(e -> openOutside());
    model.show(papers);
    Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(stage::initOwner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(texts.get("print.window", new PreviewWords(texts, model).title()));
    stage.setScene(scene);
    stage.setOnHidden(
        e -> {
          model.close();
          appearance
              .preferences()
              .put(SIZE, Math.round(scene.getWidth()) + "x" + Math.round(scene.getHeight()));
          // the theme keeps hold of the scene; it must not keep the papers with it
          scene.setRoot(new Region());
        });
    stage.show();
    stage.requestFocus();
    view.list().requestFocus();
  }

  /** What the window measured when it was last closed, or as drawn. */
  private double size(int place, double drawn) {
    return appearance
        .preferences()
        .get(SIZE)
        .filter(kept -> kept.matches("\\d{3,5}x\\d{3,5}"))
        .map(kept -> Double.parseDouble(kept.split("x")[place]))
        .orElse(drawn);
  }

  private List<ScreenKey> keys() {
    String zoom = texts.get("print.key.zoom");
    return List.of(
        ScreenKey.shown(
            "Page Down", texts.get("print.key.next-paper"), () -> model.pages().nextPaper()),
        ScreenKey.quiet(
            "Page Up", texts.get("print.key.previous-paper"), () -> model.pages().previousPaper()),
        ScreenKey.quiet(
            "Alt+Page Down", texts.get("print.next-page"), () -> model.pages().nextPage()),
        ScreenKey.quiet(
            "Alt+Page Up", texts.get("print.previous-page"), () -> model.pages().previousPage()),
        ScreenKey.shown("Shortcut+Minus", zoom, view::zoomOut),
        ScreenKey.quiet("Shortcut+Equals", zoom, view::zoomIn),
        ScreenKey.quiet("Shortcut+Plus", zoom, view::zoomIn),
        ScreenKey.quiet("Shortcut+S", texts.get("print.key.save"), this::save),
        ScreenKey.quiet("Shortcut+O", texts.get("print.outside"), this::openOutside),
        ScreenKey.quiet("Shortcut+P", texts.get("print.key.print"), this::deliver),
        ScreenKey.shown("Enter", texts.get("print.key.print"), this::deliver),
        ScreenKey.shown("Esc", texts.get("print.key.close"), stage::close),
        ScreenKey.shown("F1", texts.get("shell.key.keys"), this::showKeys));
  }

  private HBox statusBar() {
    HBox bar = new HBox();
    bar.getStyleClass().addAll("status-bar", "status-keys");
    for (ScreenKey key : keys) {
      if (key.inStatusBar()) {
        bar.getChildren().addAll(new KeyCap(key.cap()), new Label(key.word()));
      }
    }
    return bar;
  }

  private void pressed(KeyEvent event) {
    if (dialogs.isShowing() || belongsToControl(event)) {
      return;
    }
    for (ScreenKey key : keys) {
      if (key.combination().match(event)) {
        event.consume();
        key.action().run();
        return;
      }
    }
  }

  /** Enter belongs to the button or field that has the focus, Esc to an open list. */
  private static boolean belongsToControl(KeyEvent event) {
    boolean open = event.getTarget() instanceof ComboBox<?> box && box.isShowing();
    boolean own =
        event.getTarget() instanceof ButtonBase || event.getTarget() instanceof TextInputControl;
    return open || own && event.getCode() == KeyCode.ENTER;
  }

  private void showKeys() {
    new KeysSheet(texts, dialogs).show(stage.getTitle(), keys, List.of());
  }

  private void deliver() {
    if (!model.canPrint()) {
      return;
    }
    if (model.printer().get() == null) {
      save();
      return;
    }
    String printer = model.printer().get().name();
    String title = new PreviewWords(texts, model).title();
    int count = model.ready().size();
    withReason(
        reason ->
            model.print(
                title, reason, () -> done(texts.get("print.done.printed", printer, title, count))));
  }

  private void save() {
    if (model.canPrint()) {
      main.dialogs().files().save(texts.get("print.save.title"), suggested()).ifPresent(this::save);
    }
  }

  private String suggested() {
    PreviewWords words = new PreviewWords(texts, model);
    return model.papers().size() == 1
        ? texts.get(
            "print.file", words.title(), model.papers().getFirst().paper().orElseThrow().about())
        : texts.get("print.file.batch", words.title(), model.ready().size());
  }

  private void save(Path file) {
    int count = model.ready().size();
    withReason(
        reason ->
            model.save(
                file,
                reason,
                () -> done(texts.get("print.done.saved", file.getFileName(), count))));
  }

  private void openOutside() {
    if (model.canPrint()) {
      withReason(reason -> model.openOutside(reason, () -> done(texts.get("print.done.outside"))));
    }
  }

  private void withReason(Consumer<String> next) {
    if (!model.needsReason()) {
      next.accept("");
      return;
    }
    long again = model.ready().stream().filter(PreviewRow::isReprint).count();
    dialogs.reason(
        texts.get("print.reason.title", again),
        texts.get("print.reason.verb"),
        List.of(texts.get("print.reason.usual").split("\\|")),
        next);
  }

  private void done(String words) {
    stage.close();
    main.toasts().told(words);
    printed.run();
  }

  private void failed(Throwable error) {
    if (error instanceof Refusal refusal) {
      Label words = new Label(String.join("\n", texts.of(refusal.reasons())));
      words.setWrapText(true);
      dialogs.show(
          texts.get("print.failed"),
          words,
          Dialogs.NARROW,
          List.of(DialogButton.cancel(texts.get("print.key.close"))));
    } else {
      stage.close();
      main.failures().accept(error);
    }
  }
}
