package org.yihu.desktop.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Card;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.statistics.RowsSheet;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.MonthRhythm;
import org.yihu.usecases.workbench.Today;
import org.yihu.usecases.workbench.WorkFilter;
import org.yihu.usecases.workbench.WorkFilter.Scope;
import org.yihu.usecases.workbench.WorkItem;

/** 工作台: five numbers, the list of work, the month, and how many households hold what. */
public final class WorkbenchView implements Screen {
  private static final int SIDE_FROM = 948;
  private static final int TILES_FROM = 900;
  private static final int ROW = 32;

  /** Size of small letters at 100 %. */
  private static final double SMALL = 13;

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");

  private final WorkbenchViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final RowsSheet rows;
  private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
  private final Label working = new Label();
  private final Segments<Scope> scopes;
  private final MonthPane month;
  private final RegisterChart chart;
  private final NarrowMenu narrowMenu;
  private final WorkTable columns;
  private final TileRow five;
  private Card monthCard;
  private boolean sideAsked;

  @FXML private StackPane root;
  @FXML private VBox work;
  @FXML private HBox tiles;
  @FXML private Button monthButton;
  @FXML private Label order;
  @FXML private StackPane scopePlace;
  @FXML private MenuButton narrow;
  @FXML private TableView<WorkItem> table;
  @FXML private Label shown;
  @FXML private Hyperlink clear;
  @FXML private VBox side;

  /**
   * @param rows shows the rows behind a number
   */
  public WorkbenchView(WorkbenchViewModel model, RowsSheet rows, ScreenContext context) {
    this.model = model;
    this.rows = rows;
    this.context = context;
    this.texts = context.texts();
    new Views(texts).load(this);
    root.getStylesheets().add(WorkbenchView.class.getResource("workbench.css").toExternalForm());
    five = new TileRow(tiles, texts, model::tile);
    scopes = new Segments<>(List.of(Scope.values()), s -> texts.get("workbench.scope." + s));
    scopes.choose(model.filterProperty().get().scope());
    scopes.chosenProperty().addListener((o, was, is) -> model.show(is));
    scopePlace.getChildren().setAll(scopes);
    monthButton.setMinWidth(Region.USE_PREF_SIZE);
    narrow.setGraphic(Icons.of("bi-filter", "icon-14"));
    narrowMenu = new NarrowMenu(narrow, texts);
    month = new MonthPane(texts, new WorkWords(texts));
    chart = new RegisterChart(texts, asked());
    columns = new WorkTable(table, texts, context.measure(), this::open);
    table.setItems(model.items());
    table.setPlaceholder(new Label());
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
    model.selectedProperty().addListener((o, was, is) -> select(is));
    side();
    bind();
    root.widthProperty().addListener((o, was, is) -> fit());
    shown.fontProperty().addListener((o, was, is) -> fit());
    fit();
  }

  private RegisterChart.Asked asked() {
    return new RegisterChart.Asked() {
      @Override
      public void rows(Selection selection, String title) {
        rows.show(selection, title);
      }

      @Override
      public void statistics() {
        context.navigator().open(new Destination.Statistics());
      }
    };
  }

  private void side() {
    working.getStyleClass().addAll("small", "muted");
    monthCard = new Card("", month);
    monthCard.getStyleClass().add("area");
    chart.getStyleClass().add("area");
    VBox.setVgrow(chart, Priority.ALWAYS);
    chart.setMinHeight(0);
    side.getChildren().setAll(monthCard, chart);
  }

  private void bind() {
    model.todayProperty().addListener((o, was, is) -> show(is));
    model.items().addListener((ListChangeListener<WorkItem>) change -> counted());
    model.monthProperty().addListener((o, was, is) -> show(is));
    model.statisticsProperty().addListener((o, was, is) -> chart.show(is));
    model.filterProperty().addListener((o, was, is) -> filtered());
    if (model.todayProperty().get() != null) {
      show(model.todayProperty().get());
    }
    if (model.monthProperty().get() != null) {
      show(model.monthProperty().get());
    }
    if (model.statisticsProperty().get() != null) {
      chart.show(model.statisticsProperty().get());
    }
  }

  private void show(Today today) {
    LocalDate day = today.day();
    subtitle.set(
        texts.get(
            "workbench.subtitle",
            String.valueOf(day.getYear()),
            day.getMonthValue(),
            day.getDayOfMonth(),
            texts.get("workbench.weekday-long." + day.getDayOfWeek())));
    five.show(today.tiles(), SHORT);
    for (Scope scope : Scope.values()) {
      scopes.count(scope, model.count(scope));
    }
    filtered();
    counted();
    boolean started = today.setUp().started() || !today.items().isEmpty();
    root.getChildren()
        .setAll(started ? work : new FirstSteps(texts, context.navigator(), today.setUp()));
  }

  private void show(MonthRhythm.Month read) {
    String title = texts.get("workbench.month", read.month().getMonthValue());
    working.setText(texts.get("workbench.working-day", read.workingDay(), read.workingDays()));
    monthCard = new Card(title, month).with(working);
    monthCard.getStyleClass().add("area");
    side.getChildren().set(0, monthCard);
    monthButton.setText(title);
    month.show(read);
  }

  private void filtered() {
    WorkFilter filter = model.filterProperty().get();
    scopes.choose(filter.scope());
    five.mark(filter);
    clear.setVisible(filter.isNarrow());
    clear.setManaged(filter.isNarrow());
    if (!narrow.isShowing() && model.todayProperty().get() != null) {
      narrowMenu.show(model.todayProperty().get().items(), filter, model.filterProperty()::set);
    }
    table.setPlaceholder(nothing(filter));
    select(model.selectedProperty().get());
  }

  private void counted() {
    shown.setText(texts.get("workbench.shown", model.items().size(), model.all()));
  }

  private EmptyState nothing(WorkFilter filter) {
    boolean narrowed = filter.isNarrow() || filter.scope() != Scope.ALL;
    if (model.todayProperty().get() == null) {
      return new EmptyState("bi-hourglass", texts.get("workbench.reading"), "");
    }
    return narrowed && model.all() > 0
        ? new EmptyState(
                "bi-filter", texts.get("workbench.nothing-fits"), texts.get("workbench.fits.why"))
            .with(
                texts.get("workbench.clear"),
                () -> model.filterProperty().set(WorkFilter.EVERYTHING))
        : new EmptyState(
            "bi-check-circle", texts.get("workbench.nothing"), texts.get("workbench.nothing.why"));
  }

  private void chosen(WorkItem item) {
    if (item != null) {
      model.selectedProperty().set(item);
    }
  }

  private void select(WorkItem item) {
    if (item != null && table.getSelectionModel().getSelectedItem() != item) {
      table.getSelectionModel().select(item);
    }
  }

  private void open(WorkItem item) {
    context.navigator().open(WorkPlaces.of(item));
  }

  @FXML
  private void clear() {
    model.clear();
  }

  @FXML
  private void openBooklets() {
    context.navigator().open(new Destination.Investigations());
  }

  @FXML
  private void toggleSide() {
    sideAsked = !sideAsked;
    fit();
  }

  /** What a narrow window leaves out: the side panel, the tiles' grounds, some columns. */
  private void fit() {
    double width = root.getWidth() == 0 ? Double.MAX_VALUE : drawnWidth();
    boolean wide = width >= SIDE_FROM;
    show(side, wide || sideAsked);
    show(monthButton, !wide);
    show(order, wide);
    columns.few(!wide);
    table.setFixedCellSize(Math.round(ROW * shown.getFont().getSize() / SMALL));
    five.asLine(width < TILES_FROM);
  }

  /** The width at 100 %; the size of the letters tells the scale, also after it was changed. */
  private double drawnWidth() {
    double free = root.getParent() instanceof Region place ? place.getWidth() : root.getWidth();
    return free * SMALL / shown.getFont().getSize();
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("workbench.title");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return subtitle.getReadOnlyProperty();
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Enter", texts.get("workbench.key.open"), this::openChosen),
        ScreenKey.quiet("Shortcut+F", texts.get("workbench.key.filter"), narrow::show),
        ScreenKey.quiet("F5", texts.get("workbench.key.refresh"), model::refresh));
  }

  /** Enter on a button presses it, anywhere else it opens the chosen work. */
  private void openChosen() {
    if (root.getScene().getFocusOwner() instanceof ButtonBase button) {
      button.fire();
      return;
    }
    Optional.ofNullable(model.selectedProperty().get()).ifPresent(this::open);
  }

  @Override
  public void shown() {
    model.refresh();
    Focus.to(table);
  }
}
