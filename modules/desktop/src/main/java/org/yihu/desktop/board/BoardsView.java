package org.yihu.desktop.board;

import java.util.List;
import javafx.beans.Observable;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yihu.desktop.board.BoardsViewModel.Filter;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.DaysLeft;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.board.BoardCases;
import org.yihu.usecases.text.Texts;

/** 认定比对: the cases to determine, the most urgent first; Enter opens the board. */
public final class BoardsView implements Screen {
  private final BoardsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final BorderPane root;
  private final Label foot = new Label();

  @FXML private HBox toolbar;
  @FXML private TableView<BoardCases.Item> table;

  public BoardsView(BoardsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.root = new Views(texts).load(this);
  }

  @FXML
  private void initialize() {
    Segments<Filter> segments =
        new Segments<>(List.of(Filter.values()), f -> texts.get("boards.filter." + f));
    segments.chosenProperty().bindBidirectional(model.filter());
    model
        .all()
        .addListener(
            (Observable o) -> {
              for (Filter f : Filter.values()) {
                segments.count(f, model.count(f));
              }
            });
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    foot.getStyleClass().addAll("small", "muted");
    toolbar.getChildren().addAll(segments, spacer, foot);
    Tables tables = new Tables(context.measure());
    tables.shape(table, 32);
    table.getColumns().setAll(columns(tables));
    SortedList<BoardCases.Item> sorted = new SortedList<>(model.items());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setPlaceholder(new Region());
    model
        .loaded()
        .addListener(
            (o, was, is) ->
                table.setPlaceholder(
                    new EmptyState(
                        "bi-check2-square",
                        texts.get("boards.empty"),
                        texts.get("boards.empty.why"))));
    sorted.addListener(
        (Observable o) ->
            foot.setText(texts.get("boards.shown", sorted.size(), model.all().size())));
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  private List<TableColumn<BoardCases.Item, ?>> columns(Tables tables) {
    return List.of(
        tables.node(texts.get("boards.column.days"), 130, this::days),
        tables.text(texts.get("boards.column.applicant"), 130, i -> i.row().applicant()),
        tables.text(texts.get("boards.column.village"), 130, BoardCases.Item::village),
        tables.number(texts.get("boards.column.persons"), 60, i -> String.valueOf(i.persons())),
        tables.node(texts.get("boards.column.state"), 170, this::state),
        tables.node(texts.get("boards.column.category"), 160, this::category),
        tables.number(
            texts.get("boards.column.amount"),
            100,
            i -> i.monthly().filter(m -> !m.isZero()).map(Amounts::of).orElse("—")),
        tables.text(texts.get("boards.column.number"), 110, i -> i.row().number().toString()));
  }

  private Node days(BoardCases.Item item) {
    return item.row()
        .workingDaysLeft()
        .<Node>map(days -> new DaysLeft(texts, days))
        .orElseGet(() -> new Label("—"));
  }

  private Node category(BoardCases.Item item) {
    return item.row()
        .category()
        .<Node>map(c -> new CategoryChip(texts, c.name()))
        .orElseGet(() -> new Label("—"));
  }

  private Node state(BoardCases.Item item) {
    StatusChip.Kind kind =
        switch (item.readiness()) {
          case INVESTIGATING -> StatusChip.Kind.WAITING;
          case READY -> StatusChip.Kind.RUNNING;
          case PROVISIONAL -> StatusChip.Kind.OPEN;
          case STALE -> StatusChip.Kind.ATTENTION;
          case DETERMINED -> StatusChip.Kind.DONE;
        };
    return new StatusChip(
        kind, texts.get("boards.readiness." + item.readiness(), item.openPoints()));
  }

  /** Enter belongs to a button that has the focus. */
  private void enter() {
    if (root.getScene().getFocusOwner() instanceof ButtonBase button) {
      button.fire();
    } else {
      open();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      open();
    }
  }

  private void open() {
    BoardCases.Item item = table.getSelectionModel().getSelectedItem();
    if (item != null) {
      context.navigator().open(new Destination.Board(item.row().number().toString()));
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("boards.title");
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(ScreenKey.shown("Enter", texts.get("boards.key.open"), this::enter));
  }

  @Override
  public void shown() {
    model.load();
    model.loaded().addListener((o, was, is) -> table.getSelectionModel().selectFirst());
    Focus.to(table);
  }
}
