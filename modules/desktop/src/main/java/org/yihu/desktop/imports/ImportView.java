package org.yihu.desktop.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.PlacedFinding;
import org.yihu.usecases.imports.RowFate;
import org.yihu.usecases.text.Texts;

/** 汇总表导入: choose, map the columns, preview and repair, commit, take back. */
public final class ImportView implements Screen {
  private static final List<String> PATTERNS =
      List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.txt");

  @FXML private StackPane startPlace;
  @FXML private BorderPane work;
  @FXML private HBox steps;
  @FXML private StackPane columnsPlace;
  @FXML private VBox previewPage;
  @FXML private VBox sumCard;
  @FXML private HBox tabPlace;
  @FXML private HBox levelPlace;
  @FXML private TableView<PlacedFinding> findings;
  @FXML private TableView<HouseholdFate> changes;
  @FXML private TableView<RowFate> rows;
  @FXML private VBox jobPlace;
  @FXML private HBox actions;
  @FXML private Button report;
  @FXML private Button columnsWay;
  @FXML private Button another;
  @FXML private Label after;
  @FXML private Button undo;
  @FXML private Button commit;
  @FXML private VBox side;

  private final ImportViewModel model;
  private final BatchesViewModel batches;
  private final ScreenContext context;
  private final Texts texts;
  private final StackPane root;
  private final StartPage start;
  private final ColumnsPage columns;
  private final StepsBar stepsBar;
  private final SumCard sums;
  private final RepairPane repairs;
  private final JobStrip job;
  private final JobStrip reading;
  private final BatchDialogs dialogs;
  private final ImportQuestions questions;
  private final Segments<ImportTab> tabs;
  private final Segments<LevelFilter> levels;
  private final Label commitWord = new Label();
  private final StringProperty subtitle = new SimpleStringProperty("");
  private Optional<Path> first;

  /**
   * @param first a file to open at once, such as one that was dropped
   */
  public ImportView(
      ImportViewModel model,
      BatchesViewModel batches,
      ScreenContext context,
      Optional<Path> first) {
    this.model = model;
    this.batches = batches;
    this.context = context;
    this.first = first;
    this.texts = context.texts();
    root = new Views(texts).load(this);
    root.getStylesheets().add(getClass().getResource("imports.css").toExternalForm());
    Tables tables = new Tables(context.measure());
    ImportTables made = new ImportTables(texts, tables, model);
    made.findings(findings);
    made.changes(changes);
    made.rows(rows);
    dialogs = new BatchDialogs(context, batches);
    questions = new ImportQuestions(context, model);
    job = new JobStrip(texts, System::nanoTime, model::cancel);
    reading = new JobStrip(texts, System::nanoTime, model::cancel);
    start = new StartPage(context, startPlace, batches, reading, this::choose);
    columns = new ColumnsPage(texts, columnsPlace, model, tables);
    stepsBar = new StepsBar(texts, steps);
    sums = new SumCard(texts, sumCard, model);
    repairs = new RepairPane(texts, side, model.findings(), findings::requestFocus);
    tabs = new Segments<>(List.of(ImportTab.values()), t -> texts.get("imports.tab." + t));
    levels = new Segments<>(List.of(LevelFilter.values()), l -> texts.get("imports.filter." + l));
    shape();
    bind();
  }

  private void shape() {
    jobPlace.getChildren().add(job);
    tabPlace.getChildren().add(tabs);
    levelPlace.getChildren().add(levels);
    report.setGraphic(Icons.of("bi-file-earmark-spreadsheet"));
    Label cap = new Label("Ctrl Enter");
    cap.getStyleClass().add("shortcut");
    HBox face = new HBox(commitWord, cap);
    face.setAlignment(Pos.CENTER);
    face.getStyleClass().addAll("gap-8", "button-face");
    commit.setGraphic(face);
    commit.setOnAction(e -> commit());
    changes.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            questions.decide(changes.getSelectionModel().getSelectedItem());
          }
        });
  }

  private void bind() {
    tabs.chosenProperty().bindBidirectional(model.tabProperty());
    levels.chosenProperty().bindBidirectional(model.findings().levelProperty());
    model.tabProperty().addListener((o, was, is) -> showTab());
    model.previewProperty().addListener((o, was, is) -> showPreview());
    model.stepProperty().addListener((o, was, is) -> showStep());
    model
        .jobProperty()
        .addListener(
            (o, was, is) -> {
              job.show(is);
              reading.show(is);
              if (is != null) {
                is.state().addListener((s, before, now) -> showActions());
              }
              showActions();
            });
    model.refusalProperty().addListener((o, was, is) -> refused(is));
    findings
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null && !is.equals(model.findings().selectedProperty().get())) {
                model.findings().look(is);
              }
            });
    model
        .findings()
        .selectedProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null && !is.equals(findings.getSelectionModel().getSelectedItem())) {
                findings.getSelectionModel().select(is);
                findings.scrollTo(Math.max(0, findings.getItems().indexOf(is) - 4));
              }
            });
    showTab();
    showStep();
  }

  private void showTab() {
    ImportTab tab = model.tabProperty().get();
    findings.setVisible(tab == ImportTab.FINDINGS);
    changes.setVisible(tab == ImportTab.CHANGES);
    rows.setVisible(tab == ImportTab.ROWS);
    levelPlace.setVisible(tab == ImportTab.FINDINGS);
  }

  private void showPreview() {
    var preview = model.previewProperty().get();
    if (preview == null || preview.outcome().isFileRefused()) {
      return;
    }
    sums.show(preview);
    tabs.count(ImportTab.FINDINGS, model.findings().count(LevelFilter.ALL));
    tabs.count(ImportTab.CHANGES, model.changes().size());
    for (LevelFilter level : LevelFilter.values()) {
      levels.count(level, model.findings().count(level));
    }
    var facts = preview.outcome().facts().orElseThrow();
    subtitle.set(
        facts.sender().isEmpty()
            ? facts.file()
            : texts.get("imports.subtitle", facts.sender(), facts.file()));
    stepsBar.show(model.stepProperty().get(), model.isRemembered());
    showActions();
  }

  private void showStep() {
    ImportStep step = model.stepProperty().get();
    boolean choosing = step == ImportStep.CHOOSE;
    StepsBar.visible(startPlace, choosing);
    StepsBar.visible(work, !choosing);
    boolean mapping = step == ImportStep.COLUMNS;
    StepsBar.visible(columnsPlace, mapping);
    StepsBar.visible(previewPage, !mapping);
    StepsBar.visible(side, !mapping);
    StepsBar.visible(actions, !mapping);
    if (mapping) {
      columns.show();
    }
    if (choosing) {
      subtitle.set("");
      batches.load();
    }
    stepsBar.show(step, model.isRemembered());
    showActions();
    if (step == ImportStep.PREVIEW) {
      Focus.to(findings);
    }
  }

  private void showActions() {
    boolean done = model.stepProperty().get() == ImportStep.DONE;
    StepsBar.visible(commit, !done);
    StepsBar.visible(undo, done && model.outcomeProperty().get().batch().isPresent());
    StepsBar.visible(columnsWay, !done);
    commit.setDisable(!model.canCommit());
    commitWord.setText(texts.get("imports.commit", model.writable()));
    after.setText(done ? committed(model.outcomeProperty().get()) : hint());
    report.setDisable(model.isBusy());
    another.setDisable(model.isBusy());
  }

  private String hint() {
    return model.canCommit() || model.isBusy() || model.previewProperty().get() == null
        ? texts.get("imports.commit.undoable")
        : texts.get("imports.commit.nothing");
  }

  private String committed(ImportOutcome outcome) {
    return outcome
        .batch()
        .map(b -> texts.get("imports.committed", b, outcome.accepted(), outcome.rejected()))
        .orElseGet(() -> texts.get("imports.commit.nothing"));
  }

  private void refused(String words) {
    boolean choosing = model.stepProperty().get() == ImportStep.CHOOSE;
    start.tell(words);
    if (!words.isEmpty() && !choosing && model.previewProperty().get().header().isEmpty()) {
      model.leave();
      start.tell(words);
    }
    if (model.needsPassword()) {
      questions.askPassword();
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("imports.title");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return subtitle;
  }

  @Override
  public List<ScreenKey> keys() {
    return new ImportKeys(texts, model.findings())
        .of(
            new ImportKeys.Actions(
                this::commit, this::enter, this::choose, this::edit, this::saveReport));
  }

  @Override
  public void shown() {
    if (first.isPresent()) {
      Path file = first.get();
      first = Optional.empty();
      model.open(file);
    } else if (model.stepProperty().get() == ImportStep.CHOOSE) {
      batches.load();
      start.focus();
    } else {
      Focus.to(findings);
    }
  }

  private void enter() {
    Node focused = root.getScene().getFocusOwner();
    if (focused instanceof ButtonBase button) {
      button.fire();
    } else if (model.stepProperty().get() == ImportStep.CHOOSE) {
      start.act();
    } else if (model.tabProperty().get() == ImportTab.CHANGES) {
      questions.decide(changes.getSelectionModel().getSelectedItem());
    } else if (model.stepProperty().get() == ImportStep.PREVIEW) {
      repairs.take();
    }
  }

  private void choose() {
    if (!model.isBusy()) {
      context
          .dialogs()
          .files()
          .open(texts.get("imports.choose"), texts.get("imports.files"), PATTERNS)
          .ifPresent(model::open);
    }
  }

  private void edit() {
    if (model.tabProperty().get() == ImportTab.CHANGES) {
      questions.decide(changes.getSelectionModel().getSelectedItem());
    } else {
      repairs.type();
    }
  }

  private void commit() {
    model.commit(
        outcome -> {
          if (outcome.batch().isPresent()) {
            String batch = outcome.batch().get();
            context
                .toasts()
                .undoable(
                    texts.get("imports.commit.done", outcome.accepted(), batch),
                    () ->
                        batches.undo(
                            batch,
                            plan -> {
                              dialogs.undone(plan);
                              model.leave();
                            }));
          } else {
            context.toasts().told(texts.get("imports.commit.nothing"));
          }
        });
  }

  @FXML
  private void undoBatch() {
    model.outcomeProperty().get().batch().ifPresent(dialogs::undo);
  }

  @FXML
  private void saveReport() {
    var preview = model.previewProperty().get();
    if (preview == null || preview.outcome().isFileRefused() || model.isBusy()) {
      return;
    }
    String name =
        texts.get(
            "imports.report.name",
            preview.file().getFileName().toString().replaceFirst("\\.[^.]*$", ""));
    context
        .dialogs()
        .files()
        .save(texts.get("imports.report"), name + ".xlsx")
        .ifPresent(
            file ->
                model.saveReport(
                    file,
                    () ->
                        context
                            .toasts()
                            .told(texts.get("imports.report.done", file.getFileName()))));
  }

  @FXML
  private void showColumns() {
    model.showColumns(true);
  }

  @FXML
  private void another() {
    model.leave();
    choose();
  }

  @Override
  public boolean leave() {
    return !model.isBusy();
  }
}
