package org.yihu.desktop.household;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.DirectoryQuery.Order;
import org.yihu.usecases.household.HouseholdList.Row;
import org.yihu.usecases.household.HouseholdList.VillageCount;

/** 家庭档案: the list of all households. */
public final class HouseholdsView implements Screen {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final Duration TYPING_REST = Duration.millis(150);

  private final HouseholdsViewModel model;
  private final ScreenContext context;
  private final Node root;
  private Segments<Optional<Category>> segments;

  @FXML private TextField text;
  @FXML private ComboBox<Optional<VillageCount>> village;
  @FXML private HBox categories;
  @FXML private CheckBox overdue;
  @FXML private TableView<PagedRows.Slot<Row>> table;
  @FXML private Label shown;

  public HouseholdsView(HouseholdsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.root = new Views(context.texts()).load(this);
  }

  @FXML
  private void initialize() {
    bindFilter();
    bindTable();
    model.totalProperty().addListener((o, was, is) -> count());
    model.countsProperty().addListener((o, was, is) -> count());
  }

  private void bindFilter() {
    PauseTransition rest = new PauseTransition(TYPING_REST);
    rest.setOnFinished(e -> model.textProperty().set(text.getText()));
    text.textProperty().addListener((o, was, is) -> rest.playFromStart());
    text.setOnAction(
        e -> {
          rest.stop();
          model.textProperty().set(text.getText());
        });
    text.setAccessibleText(context.texts().get("households.filter"));
    village.setItems(model.villages());
    village.setConverter(new VillageWords());
    village.valueProperty().bindBidirectional(model.villageProperty());
    village.setAccessibleText(context.texts().get("households.village"));
    List<Optional<Category>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    for (Category category : Category.values()) {
      choices.add(Optional.of(category));
    }
    segments = new Segments<>(choices, this::categoryWord);
    segments.chosenProperty().bindBidirectional(model.categoryProperty());
    categories.getChildren().setAll(segments);
    overdue.selectedProperty().bindBidirectional(model.overdueProperty());
  }

  private String categoryWord(Optional<Category> category) {
    return category
        .map(c -> context.texts().get("households.category." + c))
        .orElseGet(() -> context.texts().get("households.all"));
  }

  private final class VillageWords extends StringConverter<Optional<VillageCount>> {
    @Override
    public String toString(Optional<VillageCount> choice) {
      return choice == null || choice.isEmpty()
          ? context.texts().get("households.every-village")
          : context
              .texts()
              .get("households.village.count", choice.get().name(), choice.get().households());
    }

    @Override
    public Optional<VillageCount> fromString(String words) {
      return Optional.empty();
    }
  }

  private void bindTable() {
    Tables tables = new Tables(context.measure());
    tables.shape(table, 32);
    List<TableColumn<PagedRows.Slot<Row>, ?>> columns = new ArrayList<>();
    columns.add(ordered(tables.text(word("code"), 170, cell(Row::code)), Order.VILLAGE));
    columns.add(ordered(tables.text(word("head"), 150, cell(Row::head)), Order.HEAD));
    columns.add(unordered(tables.text(word("village"), 200, cell(Row::village))));
    columns.add(
        ordered(
            tables.number(word("members"), 80, cell(r -> String.valueOf(r.members()))),
            Order.MEMBERS));
    columns.add(tables.node(word("category"), 190, this::chip));
    columns.add(
        unordered(
            tables.number(
                word("monthly"), 120, cell(r -> r.monthly().map(MoneyWords::money).orElse("—")))));
    columns.add(ordered(tables.text(word("changed"), 180, cell(this::changed)), Order.CHANGED));
    table.getColumns().setAll(columns);
    table.setSortPolicy(sorted -> sort());
    table.setPlaceholder(
        new EmptyState(
            "bi-people",
            context.texts().get("households.none"),
            context.texts().get("households.none.why")));
    table.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            openSelected();
          }
        });
    table.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            openSelected();
          }
        });
    model
        .rowsProperty()
        .addListener(
            (o, was, is) -> {
              table.setItems(is);
              count();
            });
  }

  private String word(String column) {
    return context.texts().get("households.column." + column);
  }

  private static Function<PagedRows.Slot<Row>, String> cell(Function<Row, String> value) {
    return slot -> slot.row().map(value).orElse("");
  }

  private Node chip(PagedRows.Slot<Row> slot) {
    return slot.row()
        .flatMap(Row::category)
        .map(c -> (Node) new CategoryChip(context.texts(), c.name()))
        .orElseGet(() -> new Label("—"));
  }

  private String changed(Row row) {
    ZoneId zone = context.clock().getZone();
    return DAY.format(row.changedAt().atZone(zone)) + "\u3000" + row.changedBy();
  }

  private static <T> TableColumn<PagedRows.Slot<Row>, T> ordered(
      TableColumn<PagedRows.Slot<Row>, T> column, Order order) {
    column.setUserData(order);
    return column;
  }

  private static <T> TableColumn<PagedRows.Slot<Row>, T> unordered(
      TableColumn<PagedRows.Slot<Row>, T> column) {
    column.setSortable(false);
    return column;
  }

  /** The store sorts, not the table: the rows are not here. */
  private boolean sort() {
    if (table.getSortOrder().isEmpty()) {
      model.sort(Order.VILLAGE, false);
    } else {
      TableColumn<PagedRows.Slot<Row>, ?> column = table.getSortOrder().getFirst();
      model.sort(
          (Order) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING);
    }
    return true;
  }

  private void count() {
    segments.count(Optional.empty(), model.totalProperty().get());
    model.countsProperty().get().forEach((c, n) -> segments.count(Optional.of(c), n));
    shown.setText(
        context
            .texts()
            .get(
                "households.shown",
                model.rowsProperty().get().size(),
                model.totalProperty().get()));
  }

  private void openSelected() {
    PagedRows.Slot<Row> slot = table.getSelectionModel().getSelectedItem();
    if (slot != null && slot.index() < model.rowsProperty().get().size()) {
      model
          .rowsProperty()
          .get()
          .get(slot.index())
          .row()
          .ifPresent(r -> context.navigator().open(new Destination.HouseholdFile(r.code())));
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return context.texts().get("households.title");
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.shown("Shortcut+F", context.texts().get("households.key.filter"), this::filter),
        ScreenKey.shown("Enter", context.texts().get("households.key.open"), this::openSelected));
  }

  private void filter() {
    Focus.to(text);
    text.selectAll();
  }

  @Override
  public void shown() {
    model.load();
    Focus.to(text);
  }
}
