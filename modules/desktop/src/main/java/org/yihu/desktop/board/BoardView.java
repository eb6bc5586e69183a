package org.yihu.desktop.board;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.print.CasePapersSheet;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.board.BoardCell;
import org.yihu.usecases.board.BoardSheet;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.text.Texts;

/** 认定比对 of one case: result, what is open, the matrix, the selected cell, the trial beside it. */
public final class BoardView implements Screen {
  private final BoardViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final TrialShelf shelf;
  private final BoardStrip strips;
  private final BoardNotes notes;
  private final BoardMatrixView matrix;
  private final CasePapersSheet papers;
  private final Node page;
  private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
  private TrialPanel panel;

  @FXML private BorderPane root;
  @FXML private HBox headline;
  @FXML private Label result;
  @FXML private Label amount;
  @FXML private Label unit;
  @FXML private Label parts;
  @FXML private Label blocked;
  @FXML private Button letter;
  @FXML private Button more;
  @FXML private Button primary;
  @FXML private VBox messages;
  @FXML private StackPane board;
  @FXML private VBox strip;
  @FXML private StackPane side;

  public BoardView(BoardViewModel model, ScreenContext context, TrialShelf shelf) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.shelf = shelf;
    this.strips = new BoardStrip(texts);
    this.notes = new BoardNotes(texts, context.navigator(), model.caseKey());
    this.matrix = new BoardMatrixView(texts, context.measure());
    this.papers = new CasePapersSheet(context, model.papers());
    this.page = new Views(texts).load(this);
  }

  @FXML
  private void initialize() {
    headline.setVisible(false);
    board.getChildren().add(matrix);
    matrix.setVisible(false);
    matrix.selected().bindBidirectional(model.selected());
    matrix.onKeys(model::move, this::article);
    KeyCap.beside(letter, "Ctrl P");
    letter.setOnAction(e -> print());
    more.setText(texts.get("print.papers"));
    more.setOnAction(e -> papers());
    // beside a trial the headline has no room for it; its key remains
    more.visibleProperty().bind(model.trial().open().not());
    more.managedProperty().bind(more.visibleProperty());
    primary.setOnAction(e -> step());
    model.sheet().addListener((o, was, is) -> show(is));
    model.primary().addListener((o, was, is) -> showPrimary(is));
    model.missing().addListener((Observable o) -> showMissing());
    model.selected().addListener((o, was, is) -> showCell(is));
    model.trial().open().addListener((o, was, is) -> showTrial(is));
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && model.trial().open().get()) {
            endTrial();
            e.consume();
          }
        });
    showPrimary(model.primary().get());
  }

  private void show(BoardSheet sheet) {
    headline.setVisible(true);
    matrix.setVisible(true);
    subtitle.set(
        texts.get("boards.subtitle", sheet.head(), sheet.file().subject().number().toString()));
    result.setText(notes.headline(sheet));
    boolean paid = !sheet.result().covered().isEmpty();
    for (Label each : List.of(amount, unit, parts)) {
      each.setVisible(paid);
      each.setManaged(paid);
    }
    amount.setText(Amounts.of(sheet.result().total()));
    parts.setText(
        sheet.care().isZero()
            ? texts.get("boards.parts", Amounts.of(sheet.base()), Amounts.of(sheet.addOns()))
            : texts.get(
                "boards.parts.care",
                Amounts.of(sheet.base()),
                Amounts.of(sheet.addOns()),
                Amounts.of(sheet.care())));
    messages.getChildren().setAll(notes.bar(sheet).stream().toList());
    matrix.show(sheet, cell -> article());
    showLetter();
  }

  private void showLetter() {
    Optional<CasePaper> paper = model.letter();
    letter.setVisible(paper.isPresent());
    letter.setManaged(paper.isPresent());
    paper.ifPresent(p -> letter.setText(texts.get("boards.letter." + p)));
  }

  private void showPrimary(PrimaryStep step) {
    boolean any = step.kind() != PrimaryStep.Kind.NONE;
    primary.setVisible(any);
    primary.setManaged(any);
    primary.setDisable(!step.isFree());
    if (any) {
      primary.setText(texts.get("boards.primary." + step.kind()));
    }
    blocked.setText(step.blocked().isEmpty() ? "" : texts.get(step.blocked(), step.count()));
  }

  private void showMissing() {
    if (!model.missing().isEmpty()) {
      messages.getChildren().setAll(notes.missing(model.missing()));
    }
  }

  private void showCell(BoardCell cell) {
    if (cell != null) {
      strip.getChildren().setAll(strips.strip(cell));
    }
  }

  private void article() {
    BoardCell cell = model.selected().get();
    if (cell != null && !cell.reasons().isEmpty()) {
      context
          .dialogs()
          .show(
              texts.get(
                  "boards.article.title",
                  texts.get("boards.category." + cell.category()),
                  texts.get("boards.row." + cell.row())),
              strips.articles(cell),
              Dialogs.WIDE,
              List.of(DialogButton.cancel(texts.get("boards.article.close"))));
    }
  }

  private void step() {
    switch (model.primary().get().kind()) {
      case DETERMINE, DETERMINE_AGAIN ->
          model.determine(() -> context.toasts().told(texts.get("boards.told.determined")));
      case OPINION -> opinion();
      case NONE -> {
        // there is no button then
      }
    }
  }

  private void opinion() {
    TextField reason = new TextField();
    FormField field = new FormField(texts.get("boards.opinion.reason"), reason, false);
    field.hint(texts.get("boards.opinion.hint"));
    context
        .dialogs()
        .show(
            texts.get("boards.opinion.title", model.sheet().get().head(), result.getText()),
            field,
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")),
                DialogButton.primary(
                    texts.get("boards.primary.OPINION"),
                    () -> {
                      model.giveOpinion(
                          reason.getText().strip(),
                          () -> context.toasts().told(texts.get("boards.told.opinion")));
                      return true;
                    })));
  }

  private void print() {
    if (model.trial().open().get()) {
      printTrial();
    } else if (model.letter().isPresent()) {
      context.printing().preview(model.letterToPrint());
    }
  }

  /** What the trial came to; nothing while a figure is wrong. */
  private void printTrial() {
    if (model.trial().outcome().get() != null && model.trial().faults().isEmpty()) {
      context.printing().preview(model.trialToPrint(new TrialWords(texts)));
    }
  }

  private void papers() {
    if (model.sheet().get() != null) {
      papers.show(model.caseKey(), model.sheet().get().head(), model.letter().stream().toList());
    }
  }

  private void toggleTrial() {
    if (model.trial().open().get()) {
      endTrial();
    } else {
      model.openTrial(this::resume);
    }
  }

  /** Takes up a trial that was thrown away, and lets the person key at once. */
  private void resume() {
    shelf.take(model.caseKey()).ifPresent(model.trial()::restore);
    panel.focusFirst();
  }

  private void showTrial(boolean open) {
    if (open) {
      panel =
          new TrialPanel(model.trial(), texts, context.measure(), this::endTrial, this::printTrial);
      side.getChildren().setAll(panel);
    } else {
      side.getChildren().clear();
    }
  }

  private void endTrial() {
    discard(() -> model.openTrial(this::resume));
    matrix.focusSelected();
  }

  private void discard(Runnable again) {
    model
        .trial()
        .end()
        .ifPresent(
            kept ->
                context
                    .toasts()
                    .undoable(
                        texts.get("boards.told.discarded"),
                        () -> {
                          shelf.put(model.caseKey(), kept);
                          again.run();
                        }));
  }

  @Override
  public Node root() {
    return page;
  }

  @Override
  public String title() {
    return texts.get("boards.title");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return subtitle.getReadOnlyProperty();
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Shortcut+T", texts.get("boards.key.trial"), this::toggleTrial),
        ScreenKey.shown("Enter", texts.get("boards.key.article"), this::enter),
        ScreenKey.shown("Shortcut+P", texts.get("boards.key.letter"), this::print),
        ScreenKey.quiet("Shortcut+Shift+P", texts.get("print.papers"), this::papers),
        ScreenKey.quiet("Shortcut+Enter", texts.get("boards.key.primary"), this::primaryByKey));
  }

  /** Enter belongs to a button that has the focus. */
  private void enter() {
    if (page.getScene().getFocusOwner() instanceof ButtonBase button) {
      button.fire();
    } else {
      article();
    }
  }

  private void primaryByKey() {
    if (model.primary().get().isFree()) {
      step();
    }
  }

  @Override
  public void shown() {
    model.selected().addListener((o, was, is) -> focusOnce(was));
    model.load();
  }

  /** The first sheet puts the focus on its cell and opens a trial that waits for it. */
  private void focusOnce(BoardCell before) {
    if (before == null) {
      Platform.runLater(
          () -> {
            matrix.focusSelected();
            if (shelf.holds(model.caseKey())) {
              model.openTrial(this::resume);
            }
          });
    }
  }

  @Override
  public boolean leave() {
    if (model.trial().open().get()) {
      Destination back = new Destination.Board(model.caseKey());
      discard(() -> context.navigator().open(back));
    }
    return true;
  }
}
