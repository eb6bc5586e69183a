package org.yihu.desktop.practice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.dialog.Question;
import org.yihu.desktop.practice.PracticeViewModel.Filter;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.text.Texts;

/** 练习镇: ten exercises at the left, the chosen one at the right. */
public final class PracticeView implements Screen {
  private static final int ROW = 36;
  private static final int NUMBER = 44;
  private static final Set<Integer> KEPT = Set.of(0, 1, 4);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final PracticeViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Runnable home;
  private final StateChips chips;
  private final StatesBar states;
  private final ExercisePanel panel;
  private final BorderPane root;
  private final Button go = new Button();
  private final Button reset = new Button();
  private final Button check = new Button();
  private Segments<Filter> filters;

  @FXML private BorderPane whole;
  @FXML private HBox bar;
  @FXML private TableView<PracticeStanding> table;
  @FXML private Hyperlink back;
  @FXML private Label solved;
  @FXML private Label time;
  @FXML private VBox progress;
  @FXML private Button resetAll;

  /**
   * @param home goes back to the office
   */
  public PracticeView(PracticeViewModel model, ScreenContext context, Runnable home) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.home = home;
    this.chips = new StateChips(texts);
    this.states = new StatesBar(chips);
    this.panel = new ExercisePanel(model, texts, chips, List.of(reset, check, go));
    this.root = new Views(texts).load(this);
  }

  @FXML
  private void initialize() {
    filters = new Segments<>(List.of(Filter.values()), f -> texts.get("practice.filter." + f));
    filters.chosenProperty().bindBidirectional(model.filter());
    bar.getChildren().addFirst(filters);
    progress.getStyleClass().add("gap-4");
    progress.getChildren().add(states);
    columns();
    buttons();
    whole.setRight(panel);
    model.all().addListener((ListChangeListener<PracticeStanding>) c -> showAll());
    model.rows().addListener((ListChangeListener<PracticeStanding>) c -> select());
    model.chosen().addListener((o, was, is) -> showChosen(is));
    showAll();
    showChosen(model.chosen().get());
  }

  private void columns() {
    Tables tables = new Tables(context.measure());
    tables.shape(table, ROW);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.number("", NUMBER, s -> String.valueOf(s.exercise().number())),
                tables.text(
                    texts.get("practice.column.name"),
                    230,
                    s -> model.script().title(s.exercise())),
                tables.text(
                    texts.get("practice.column.place"),
                    96,
                    s -> model.script().place(s.exercise())),
                tables.text(
                    texts.get("practice.column.minutes"),
                    76,
                    s -> texts.get("practice.minutes", s.exercise().minutes())),
                tables.node(texts.get("practice.column.state"), 106, chips::of),
                tables.text(texts.get("practice.column.solved"), 108, this::moment),
                tables.number(texts.get("practice.column.taken"), 60, this::taken),
                tables.number(
                    texts.get("practice.column.tries"), 52, s -> String.valueOf(tries(s)))));
    table
        .getColumns()
        .forEach(
            c -> {
              c.setSortable(false);
              c.setMinWidth(c.getPrefWidth());
            });
    table.getColumns().getFirst().setMaxWidth(context.measure().px(NUMBER));
    double whole = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    table.widthProperty().addListener((o, was, is) -> narrow(is.doubleValue() < whole));
    table.setPlaceholder(
        new EmptyState("bi-book", texts.get("practice.none"), texts.get("practice.none.why")));
    table.setItems(model.rows());
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> model.choose(is));
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /** Where not every column has room, number, name and state stay; the rest is at the side. */
  private void narrow(boolean narrow) {
    for (TableColumn<PracticeStanding, ?> column : table.getColumns()) {
      column.setVisible(!narrow || KEPT.contains(table.getColumns().indexOf(column)));
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      go();
    }
  }

  private static int tries(PracticeStanding standing) {
    return standing.state() == PracticeStanding.State.NOT_BEGUN ? 0 : standing.attempt().number();
  }

  private String moment(PracticeStanding standing) {
    return standing
        .attempt()
        .solved()
        .map((Instant at) -> MOMENT.format(at.atZone(context.clock().getZone())))
        .orElse("—");
  }

  private String taken(PracticeStanding standing) {
    return PracticeViewModel.taken(standing).map(m -> texts.get("practice.taken", m)).orElse("—");
  }

  private void buttons() {
    go.setText(texts.get("practice.go"));
    go.setGraphic(Icons.of("bi-arrow-right"));
    go.getStyleClass().add("accent");
    go.setOnAction(e -> go());
    check.setText(texts.get("practice.key.check"));
    check.setGraphic(Icons.of("bi-check2-circle"));
    check.setOnAction(e -> check());
    reset.setText(texts.get("practice.reset"));
    reset.setGraphic(Icons.of("bi-arrow-counterclockwise"));
    reset.setOnAction(e -> reset());
    resetAll.setGraphic(Icons.of("bi-arrow-counterclockwise"));
    resetAll.setOnAction(e -> resetAll());
    List.of(go, check, reset).forEach(b -> b.setMinWidth(Button.USE_PREF_SIZE));
    back.setOnAction(e -> home.run());
  }

  private void showAll() {
    states.show(model.all());
    long done = model.count(Filter.SOLVED);
    solved.setText(texts.get("practice.solved.of", done, model.all().size()));
    time.setText(texts.get("practice.time", model.minutesTaken(), model.minutesLeft()));
    for (Filter filter : Filter.values()) {
      filters.count(filter, model.count(filter));
    }
  }

  private void showChosen(PracticeStanding chosen) {
    panel.setVisible(chosen != null);
    if (chosen != null) {
      panel.show(chosen);
    }
    select();
  }

  /** Rows come anew after each check; the chosen exercise stays chosen. */
  private void select() {
    PracticeStanding chosen = model.chosen().get();
    if (chosen != null && table.getSelectionModel().getSelectedItem() != chosen) {
      table.getSelectionModel().select(chosen);
    }
  }

  private void enter() {
    Node focused = root.getScene().getFocusOwner();
    if (focused instanceof ButtonBase button) {
      button.fire();
    } else {
      go();
    }
  }

  private void go() {
    model.go(context.navigator()::open);
  }

  private void check() {
    model.check(
        standing -> {
          if (standing.state() == PracticeStanding.State.SOLVED) {
            panel.tell(MessageBar.Kind.DONE, solvedWords(texts, model, standing.exercise()));
          } else {
            panel.tell(
                MessageBar.Kind.WARNING,
                texts.get("practice.checked.lacking", standing.lacking(), open(standing)));
          }
        });
  }

  /** What is told when an exercise is found solved, wherever the person is. */
  public static String solvedWords(
      Texts texts, PracticeViewModel model, PracticeExercise exercise) {
    return texts.get("practice.checked.solved", exercise.number(), model.script().title(exercise));
  }

  private String open(PracticeStanding standing) {
    return standing.checks().stream()
        .filter(t -> !t.done())
        .map(t -> model.script().check(standing.exercise(), t.word()))
        .collect(Collectors.joining("、"));
  }

  private void reset() {
    PracticeStanding chosen = model.chosen().get();
    if (chosen == null) {
      return;
    }
    String name = model.script().title(chosen.exercise());
    Runnable resetting =
        () -> model.reset(e -> context.toasts().told(texts.get("practice.reset.done", name)));
    if (!model.isTouched()) {
      resetting.run();
      return;
    }
    context
        .dialogs()
        .confirm(
            new Question(
                texts.get("practice.reset.title", name),
                texts.get("practice.reset.text"),
                texts.get("practice.reset"),
                texts.get("practice.reset.keep"),
                true),
            resetting);
  }

  private void resetAll() {
    context
        .dialogs()
        .confirm(
            new Question(
                texts.get("practice.reset-all.title"),
                texts.get("practice.reset-all.text"),
                texts.get("practice.reset-all"),
                texts.get("practice.reset-all.keep"),
                true),
            () -> model.resetAll(texts.get("practice.reset-all.job"), this::resetAllDone));
  }

  private void resetAllDone(boolean complete) {
    if (complete) {
      context.toasts().told(texts.get("practice.reset-all.done"));
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("practice.name");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return new SimpleStringProperty(texts.get("practice.subtitle"));
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Enter", texts.get("practice.go"), this::enter),
        ScreenKey.shown("Shortcut+Enter", texts.get("practice.key.check"), this::check),
        ScreenKey.shown("Esc", texts.get("practice.back"), home),
        ScreenKey.quiet("Shortcut+H", texts.get("practice.key.hint"), model::hint),
        ScreenKey.quiet("Shortcut+Delete", texts.get("practice.reset"), this::reset));
  }

  @Override
  public void shown() {
    Focus.to(table);
    model.refresh();
  }
}
