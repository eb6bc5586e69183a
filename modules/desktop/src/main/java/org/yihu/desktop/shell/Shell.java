package org.yihu.desktop.shell;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.dialog.ErrorSheet;
import org.yihu.desktop.dialog.FileDialogs;
import org.yihu.desktop.print.PrintParts;
import org.yihu.desktop.print.PrintPreview;
import org.yihu.desktop.print.RefusedPrinting;
import org.yihu.desktop.style.Appearance;
import org.yihu.desktop.task.Failures;
import org.yihu.desktop.task.FxTaskRunner;
import org.yihu.usecases.text.Texts;

/** 主窗口: navigation, header, the screen in view, status bar; over them dialogs and messages. */
public final class Shell extends StackPane implements Navigator {
  private static final int RAIL_BELOW = 1180;
  private static final int LOW_BELOW = 420;
  private static final int EARLIER = 30;
  private static final Duration SLOW = Duration.seconds(1);

  /**
   * What the frame is made of.
   *
   * @param printing what the print preview works with
   * @param log where the log is
   * @param leaving signs the person out, or goes back from the practice town to the office
   */
  public record Parts(
      Texts texts,
      Clock clock,
      Appearance appearance,
      FrameFacts facts,
      Screens screens,
      FxTaskRunner tasks,
      FileDialogs files,
      PrintParts printing,
      Path log,
      Runnable leaving) {}

  private final Parts parts;
  private final ScreenContext context;
  private final Navigation navigation;
  private final Header header;
  private final StatusBar status;
  private final Sideways content = new Sideways();
  private final ProgressBar thinBar = new ProgressBar();
  private final Deque<Destination> earlier = new ArrayDeque<>();
  private final List<ScreenKey> everywhere;
  private final Dialogs dialogs;
  private Runnable toastUndo;
  private Consumer<ScreenContext> search = c -> {};
  private Destination open;
  private Screen screen;

  public Shell(Parts parts) {
    this.parts = parts;
    Texts texts = parts.texts();
    ModalPane modal = new ModalPane();
    VBox toastBox = new VBox();
    toastBox.getStyleClass().add("toasts");
    toastBox.setPickOnBounds(false);
    toastBox.setAlignment(Pos.BOTTOM_RIGHT);
    Measure measure = parts.appearance().measure();
    dialogs = new Dialogs(modal, texts, measure, parts.files());
    Toasts toasts = new Toasts(texts, toastBox, undo -> toastUndo = undo);
    Failures failures =
        new Failures(texts, toasts::failed, new ErrorSheet(dialogs, texts, parts.log()));
    context =
        new ScreenContext(
            texts,
            this,
            toasts,
            dialogs,
            parts.tasks(),
            failures,
            measure,
            parts.clock(),
            parts.facts().readOnly()
                ? new RefusedPrinting(failures)
                : new PrintPreview(this::context, parts.appearance(), parts.printing()));
    everywhere = everywhere();
    navigation = new Navigation(texts, parts.facts(), this::open);
    JobsBell bell = new JobsBell(texts, parts.tasks().jobs(), System::nanoTime, measure);
    header = new Header(texts, parts.facts(), this::search, bell, personal());
    status = new StatusBar(texts, parts.facts());
    getStyleClass().add("shell");
    getChildren().addAll(frame(), toastBox, modal);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        new ScreenKeys(this::screenKeys, everywhere, dialogs::isShowing)::pressed);
    widthProperty().addListener((o, was, is) -> fit(measure.drawn(is.doubleValue())));
    heightProperty()
        .addListener((o, was, is) -> navigation.low(measure.drawn(is.doubleValue()) < LOW_BELOW));
    acceptFiles();
  }

  private void fit(double width) {
    navigation.rail(width < RAIL_BELOW);
    header.fit(width);
  }

  private BorderPane frame() {
    thinBar.getStyleClass().add("thin-bar");
    thinBar.setMaxWidth(Double.MAX_VALUE);
    thinBar.setVisible(false);
    parts.tasks().running().addListener((o, was, is) -> busy(is.intValue() > 0));
    StackPane work = new StackPane(content, thinBar);
    StackPane.setAlignment(thinBar, Pos.TOP_CENTER);
    BorderPane sheet = new BorderPane(work, header, null, status, null);
    sheet.getStyleClass().add("sheet");
    return new BorderPane(sheet, null, null, null, new NavigationScroll(navigation));
  }

  private void busy(boolean busy) {
    if (!busy) {
      thinBar.setVisible(false);
      return;
    }
    PauseTransition pause = new PauseTransition(SLOW);
    pause.setOnFinished(e -> thinBar.setVisible(parts.tasks().running().get() > 0));
    pause.play();
  }

  private List<ScreenKey> everywhere() {
    Texts texts = parts.texts();
    List<ScreenKey> keys = new ArrayList<>();
    keys.add(ScreenKey.quiet("Shortcut+K", texts.get("shell.key.search"), this::search));
    keys.add(
        ScreenKey.quiet(
            "Shortcut+N",
            texts.get("shell.key.new"),
            () -> open(new Destination.Application(Optional.empty()))));
    keys.add(ScreenKey.shown("F1", texts.get("shell.key.keys"), this::showKeys));
    keys.add(ScreenKey.quiet("F6", texts.get("shell.key.area"), () -> moveArea(1)));
    keys.add(ScreenKey.quiet("Shift+F6", texts.get("shell.key.area"), () -> moveArea(-1)));
    keys.add(ScreenKey.quiet("Alt+Left", texts.get("shell.key.back"), this::back));
    keys.add(ScreenKey.quiet("Shortcut+Z", texts.get("shell.key.undo"), this::undoToast));
    Appearance appearance = parts.appearance();
    String larger = texts.get("shell.key.larger");
    keys.add(ScreenKey.quiet("Shortcut+Plus", larger, appearance::larger));
    keys.add(ScreenKey.quiet("Shortcut+Equals", larger, appearance::larger));
    keys.add(
        ScreenKey.quiet("Shortcut+Minus", texts.get("shell.key.smaller"), appearance::smaller));
    for (int n = 1; n <= 9; n++) {
      int nth = n;
      keys.add(
          ScreenKey.quiet(
              "Shortcut+" + n, texts.get("shell.key.navigation"), () -> navigation.openNth(nth)));
    }
    return List.copyOf(keys);
  }

  private List<MenuItem> personal() {
    MenuItem look = new MenuItem(parts.texts().get("shell.user.appearance"));
    look.setOnAction(e -> open(new Destination.Administration("appearance")));
    MenuItem password = new MenuItem(parts.texts().get("shell.user.password"));
    password.setOnAction(e -> open(new Destination.Administration("password")));
    boolean practice = parts.facts().practice();
    MenuItem out =
        new MenuItem(parts.texts().get(practice ? "shell.practice.back" : "shell.user.sign-out"));
    out.setOnAction(e -> parts.leaving().run());
    return List.of(look, password, out);
  }

  /** What every screen leans on; for what lies outside of screens, such as the search. */
  public ScreenContext context() {
    return context;
  }

  /** Sets what Ctrl+K opens. */
  public void onSearch(Consumer<ScreenContext> opening) {
    search = opening;
  }

  private void search() {
    search.accept(context);
  }

  /** Numbers in the navigation, by text key of the entry. */
  public void badges(Map<String, Integer> counts) {
    navigation.badges(counts);
  }

  /** The store has confirmed a change. */
  public void saved(Instant at) {
    status.saved(at, parts.clock().getZone());
  }

  public Optional<Destination> destination() {
    return Optional.ofNullable(open);
  }

  @Override
  public void open(Destination destination) {
    if (screen != null && !screen.leave()) {
      return;
    }
    if (open != null && !open.equals(destination)) {
      earlier.push(open);
      while (earlier.size() > EARLIER) {
        earlier.removeLast();
      }
    }
    show(destination);
  }

  @Override
  public void back() {
    if (!earlier.isEmpty() && (screen == null || screen.leave())) {
      show(earlier.pop());
    }
  }

  private void show(Destination destination) {
    open = destination;
    screen = parts.screens().open(destination, context);
    content.show(screen.root());
    navigation.mark(destination);
    header.show(screen, earlier.isEmpty() ? null : this::back);
    List<ScreenKey> shown = new ArrayList<>(screen.keys());
    shown.addAll(everywhere);
    status.keys(shown.stream().filter(ScreenKey::inStatusBar).toList());
    screen.shown();
  }

  private List<ScreenKey> screenKeys() {
    return screen == null ? List.of() : screen.keys();
  }

  private void showKeys() {
    new KeysSheet(parts.texts(), dialogs).show(screen.title(), screen.keys(), keysEverywhere());
  }

  /** The nine keys of the navigation count as one. */
  @Override
  public List<ScreenKey> keysEverywhere() {
    return everywhere.stream().filter(k -> !k.cap().matches("Ctrl [2-9]|Ctrl =|Shift F6")).toList();
  }

  private void moveArea(int step) {
    List<Node> areas = new ArrayList<>(content.lookupAll(".area"));
    if (areas.isEmpty()) {
      areas.add(content);
    }
    areas.add(navigation);
    new Areas(areas).move(getScene().getFocusOwner(), step);
  }

  private void undoToast() {
    if (toastUndo != null) {
      toastUndo.run();
    }
  }

  private void acceptFiles() {
    setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
          }
        });
    setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      Path file = event.getDragboard().getFiles().getFirst().toPath();
      open(new Destination.WorkbookImport(Optional.of(file)));
      event.setDropCompleted(true);
    }
  }
}
