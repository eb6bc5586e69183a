package org.yihu.desktop.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Card;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.print.CasePapersSheet;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.usecases.casework.WaitingDecisions.Matter;
import org.yihu.usecases.casework.WaitingDecisions.Row;
import org.yihu.usecases.text.Texts;

/** 审核确认. */
public final class DecisionsView implements Screen {
  private static final int ROW = 36;

  private final DecisionsViewModel model;
  private final DrawViewModel draws;
  private final HearingViewModel hearing;
  private final ScreenContext context;
  private final Texts texts;
  private final Wanted wanted;
  private final ServiceDialog service;
  private final BorderPane root;
  private final RowCells cells;
  private final HearingPanel hearingPanel;
  private final DrawPanel drawPanel;
  private final Segments<DecisionsViewModel.Filter> filter;
  private final SimpleStringProperty subtitle = new SimpleStringProperty("");
  private final CasePapersSheet papers;
  private final Label letter = new Label();
  private final Card letterCard;
  private UUID chosen;

  @FXML private VBox body;
  @FXML private HBox tools;
  @FXML private TableView<Row> table;
  @FXML private Label foot;
  @FXML private Label enter;
  @FXML private Button batch;
  @FXML private Button letters;
  @FXML private Button more;
  @FXML private Label waiting;
  @FXML private Button write;
  @FXML private StackPane side;

  /**
   * What the screen is opened for.
   *
   * @param caseKey number or identity of a case to be heard or served; empty for the list
   * @param serving whether the service of its letter is recorded
   */
  public record Wanted(Optional<String> caseKey, boolean serving) {}

  public DecisionsView(DecisionModels models, ScreenContext context, Wanted wanted) {
    this.model = models.decisions();
    this.draws = models.draws();
    this.hearing = models.hearing();
    this.context = context;
    this.texts = context.texts();
    this.wanted = wanted;
    this.root = new Views(texts).load(this);
    this.cells = new RowCells(texts, model);
    this.papers = new CasePapersSheet(context, model.papers());
    this.hearingPanel = new HearingPanel(hearing, context, model.names(), this::record);
    this.service = new ServiceDialog(models.service(), context, () -> model.load(this::toTable));
    this.drawPanel = new DrawPanel(draws, context, model.names(), () -> model.load(() -> {}));
    this.filter =
        new Segments<>(
            List.of(DecisionsViewModel.Filter.values()), f -> texts.get("decision.filter." + f));
    letter.setWrapText(true);
    letter.textProperty().bind(hearing.letterProperty());
    VBox words = new VBox(letter);
    words.getStyleClass().add("decision-letter");
    this.letterCard = new Card(texts.get("decision.letter"), words);
    letterCard.setMinHeight(Region.USE_PREF_SIZE);
    filter.chosenProperty().bindBidirectional(model.filterProperty());
    tools.getChildren().add(filter);
    fillTable();
    bind();
  }

  private void fillTable() {
    Tables tables = new Tables(context.measure());
    tables.shape(table, ROW);
    table.getColumns().setAll(cells.columns(tables));
    table.setItems(model.rows());
    table.setAccessibleText(texts.get("shell.nav.decisions"));
    table.setPlaceholder(
        new EmptyState(
            "bi-patch-check", texts.get("decision.empty"), texts.get("decision.empty.why")));
    table.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> selected(now));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void bind() {
    batch.setOnAction(e -> model.draftTicked());
    write.setOnAction(e -> write());
    letters.setOnAction(e -> print());
    KeyCap.beside(letters, "Ctrl P");
    more.setOnAction(e -> papers());
    List.of(batch, write, letters, more).forEach(b -> b.setMinWidth(Region.USE_PREF_SIZE));
    model.readyProperty().addListener(o -> counted());
    model.rows().addListener((ListChangeListener<Row>) c -> listed());
    counted();
    showSide(null);
  }

  private void pressed(KeyEvent event) {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    if (event.getCode() == KeyCode.SPACE) {
      model.tick(row, !model.isTicked(row));
      table.refresh();
      counted();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
      if (row.matter() == Matter.SERVICE) {
        serve();
      } else if (row.matter().isOfAssistanceInForce()) {
        hearingPanel.focus();
      } else {
        context.navigator().open(new Destination.Board(row.number().toString()));
      }
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && row.draft().isPresent()) {
      model.undraft(row);
      event.consume();
    }
  }

  private void selected(Row row) {
    if (row != null) {
      chosen = row.caseId();
    }
    if (row != null && row.matter().isOfAssistanceInForce() && !isRecorded(row)) {
      hearing.open(row.caseId());
    } else {
      hearing.close();
    }
    showSide(row);
    waiting.setText(why(row));
    enter.setText(
        texts.get(
            row != null && row.matter() == Matter.SERVICE
                ? "decision.service.enter"
                : "decision.enter"));
  }

  private static boolean isRecorded(Row row) {
    return row.heard() == org.yihu.usecases.casework.WaitingDecisions.Heard.RECORDED;
  }

  private void showSide(Row row) {
    boolean hears = row != null && row.matter().isOfAssistanceInForce() && !isRecorded(row);
    body.getChildren().remove(letterCard);
    // the record takes the room of the drafts, which it makes itself
    table.getColumns().getLast().setVisible(!hears);
    if (hears) {
      side.getChildren().setAll(hearingPanel);
      body.getChildren().add(letterCard);
    } else if (model.mayDraw()) {
      side.getChildren().setAll(drawPanel);
    } else {
      side.getChildren().clear();
    }
  }

  private String why(Row row) {
    return row == null || row.isReady() ? "" : texts.of(row.hindrances()).getFirst();
  }

  /** The list was read again: the row that was chosen stays chosen. */
  private void listed() {
    counted();
    if (chosen != null) {
      model.rows().stream()
          .filter(r -> r.caseId().equals(chosen))
          .findFirst()
          .ifPresent(table.getSelectionModel()::select);
    }
  }

  private void counted() {
    for (DecisionsViewModel.Filter one : DecisionsViewModel.Filter.values()) {
      filter.count(one, model.count(one));
    }
    int ready = model.readyProperty().get();
    write.setText(texts.get("decision.write", ready));
    write.setDisable(ready == 0);
    letters.setVisible(model.lettersWaiting() > 0);
    letters.setManaged(model.lettersWaiting() > 0);
    letters.setText(texts.get("decision.letters", model.lettersWaiting()));
    foot.setText(texts.get("decision.foot", model.rows().size(), model.tickedCount()));
    subtitle.set(
        texts.get("decision.subtitle", model.count(DecisionsViewModel.Filter.ALL), model.toHear()));
  }

  private void write() {
    if (write.isDisabled()) {
      return;
    }
    model.write(this::written);
  }

  private void written(DecisionsViewModel.Written written) {
    counted();
    if (!written.opinions().isEmpty()) {
      context
          .toasts()
          .undoable(
              texts.get("decision.opinions.given", written.opinions().size()),
              () -> takeBack(written.opinions()));
    }
    if (!written.decided().isEmpty()) {
      context.toasts().told(texts.get("decision.decided", written.decided().size()));
    }
    if (!written.refused().isEmpty()) {
      new RefusedSheet(context).show(written.refused());
    }
  }

  private void takeBack(List<UUID> cases) {
    model.takeBack(
        cases,
        texts.get("decision.taken-back.reason"),
        fates -> {
          long kept = fates.stream().filter(f -> f.done().isEmpty()).count();
          context.toasts().told(texts.get("decision.taken-back", fates.size() - kept, kept));
        });
  }

  /** The letters that wait; where none waits, the papers of the case that is chosen. */
  private void print() {
    if (model.lettersWaiting() == 0) {
      papers();
    } else {
      context
          .printing()
          .preview(
              model.letters(),
              () -> {
                model.lettersPrinted();
                counted();
              });
    }
  }

  private void papers() {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      papers.show(row.caseId().toString(), row.applicant(), List.of());
    }
  }

  private void serve() {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row != null && row.matter() == Matter.SERVICE) {
      service.open(row.caseId().toString());
    }
  }

  private void record() {
    hearing.record(
        file -> {
          context
              .toasts()
              .told(texts.get("decision.hearing.recorded", file.subject().number().toString()));
          model.load(this::toTable);
        });
  }

  private void meant(DecisionDraft.Intent intent, String key) {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row == null || row.matter() == Matter.SERVICE) {
      return;
    }
    if (intent == DecisionDraft.Intent.FOLLOW) {
      model.draft(row, intent, "");
    } else {
      context
          .dialogs()
          .reason(
              texts.get(key, row.applicant()),
              texts.get("decision.intent." + intent),
              List.of(),
              reason -> model.draft(row, intent, reason));
    }
  }

  private void primary() {
    boolean hears = hearing.openedProperty().get() != null && hearingPanel.isFocusWithin();
    if (hears) {
      if (hearingPanel.isComplete()) {
        record();
      }
    } else {
      write();
    }
  }

  private void toTable() {
    counted();
    Focus.to(table);
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
      table.getFocusModel().focus(0);
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("shell.nav.decisions");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return subtitle;
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.quiet(
            "F3", texts.get("decision.key.follow"), () -> meant(DecisionDraft.Intent.FOLLOW, "")),
        ScreenKey.quiet(
            "F4",
            texts.get("decision.key.refuse"),
            () -> meant(DecisionDraft.Intent.REFUSE, "decision.refuse.why")),
        ScreenKey.quiet(
            "F7",
            texts.get("decision.key.send-back"),
            () -> meant(DecisionDraft.Intent.SEND_BACK, "decision.send-back.why")),
        ScreenKey.quiet("Shortcut+A", texts.get("decision.key.all"), this::tickAll),
        ScreenKey.shown("Shortcut+D", texts.get("decision.draft-batch"), model::draftTicked),
        ScreenKey.quiet("F8", texts.get("decision.service"), this::serve),
        ScreenKey.quiet("F9", texts.get("decision.draw"), drawPanel::focus),
        ScreenKey.shown("Shortcut+P", texts.get("decision.key.letters"), this::print),
        ScreenKey.quiet("Shortcut+Shift+P", texts.get("print.papers"), this::papers),
        ScreenKey.shown("Shortcut+Enter", texts.get("decision.key.write"), this::primary));
  }

  private void tickAll() {
    model.tickAll();
    table.refresh();
    counted();
  }

  @Override
  public void shown() {
    if (model.mayDraw()) {
      draws.load();
    }
    model.load(
        () -> {
          wanted
              .caseKey()
              .flatMap(model::rowOf)
              .ifPresent(r -> table.getSelectionModel().select(r));
          toTable();
          if (wanted.serving()) {
            serve();
          }
        });
  }
}
