package org.yihu.desktop.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.shell.Measure;
import org.yihu.domain.assistance.Category;
import org.yihu.usecases.board.BoardCell;
import org.yihu.usecases.board.BoardColumn;
import org.yihu.usecases.board.BoardRow;
import org.yihu.usecases.board.BoardSheet;
import org.yihu.usecases.board.BoardState;
import org.yihu.usecases.text.Texts;

/**
 * 比对矩阵: categories across, criteria down; first column and header row stay while the rest scrolls.
 * One tab stop; arrows move, Enter opens.
 */
final class BoardMatrixView extends BorderPane {
  private static final int FIRST = 112;
  private static final int PERSONS = 166;
  private static final int COLUMN = 134;
  private static final int HEAD = 79;
  private static final int ROW = 47;
  private static final int BORDERS = 6;

  private final Texts texts;
  private final Measure measure;
  private final GridPane grid = new GridPane();
  private final GridPane heads = new GridPane();
  private final VBox rowHeads = new VBox();
  private final VBox corner = new VBox();
  private final ScrollPane scroll = new ScrollPane(grid);
  private final Map<BoardRow, Map<Category, BoardCellView>> cells = new EnumMap<>(BoardRow.class);
  private final ObjectProperty<BoardCell> selected = new SimpleObjectProperty<>();

  BoardMatrixView(Texts texts, Measure measure) {
    this.texts = texts;
    this.measure = measure;
    getStyleClass().addAll("board-matrix", "area");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText(texts.get("boards.title"));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    constrain(grid);
    constrain(heads);
    heads.prefWidthProperty().bind(grid.widthProperty());
    heads.minWidthProperty().bind(grid.widthProperty());
    Pane top = fixed(heads);
    top.setMinHeight(measure.px(HEAD));
    top.setPrefHeight(measure.px(HEAD));
    HBox.setHgrow(top, Priority.ALWAYS);
    corner.getStyleClass().addAll("board-head", "corner");
    size(corner, measure.px(FIRST), measure.px(HEAD));
    setTop(new HBox(corner, top));
    Pane left = fixed(rowHeads);
    left.setMinWidth(measure.px(FIRST));
    left.setPrefWidth(measure.px(FIRST));
    setLeft(left);
    setCenter(scroll);
    setMaxHeight(measure.px(HEAD + ROW * BoardRow.values().length) + BORDERS);
    follow();
    selected.addListener((o, was, is) -> mark(was, is));
  }

  /** A clipped pane whose content is moved along with the scrolling middle. */
  private static Pane fixed(Region content) {
    Pane pane = new Pane(content);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(pane.widthProperty());
    clip.heightProperty().bind(pane.heightProperty());
    pane.setClip(clip);
    return pane;
  }

  private void follow() {
    scroll
        .hvalueProperty()
        .addListener(
            (o, was, is) ->
                heads.setTranslateX(
                    -is.doubleValue()
                        * Math.max(0, grid.getWidth() - scroll.getViewportBounds().getWidth())));
    scroll
        .vvalueProperty()
        .addListener(
            (o, was, is) ->
                rowHeads.setTranslateY(
                    -is.doubleValue()
                        * Math.max(0, grid.getHeight() - scroll.getViewportBounds().getHeight())));
  }

  private void constrain(GridPane pane) {
    for (Category category : BoardRow.COLUMNS) {
      boolean persons = category == Category.EXTREME_POVERTY;
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(measure.px(persons ? PERSONS : COLUMN));
      column.setPrefWidth(measure.px(persons ? PERSONS : COLUMN));
      column.setHgrow(Priority.ALWAYS);
      pane.getColumnConstraints().add(column);
    }
  }

  private static void size(Region node, double width, double height) {
    node.setMinSize(width, height);
    node.setPrefSize(width, height);
    node.setMaxSize(width, height);
  }

  ObjectProperty<BoardCell> selected() {
    return selected;
  }

  /** Draws a sheet. */
  void show(BoardSheet sheet, Consumer<BoardCell> opened) {
    boolean focused = isFocusWithin();
    grid.getChildren().clear();
    heads.getChildren().clear();
    rowHeads.getChildren().clear();
    cells.clear();
    corner.getChildren().setAll(corner(sheet));
    for (int c = 0; c < sheet.columns().size(); c++) {
      heads.add(head(sheet.columns().get(c)), c, 0);
    }
    for (BoardRow row : BoardRow.values()) {
      rowHeads.getChildren().add(rowHead(row));
      cells.put(row, new EnumMap<>(Category.class));
      for (int c = 0; c < sheet.columns().size(); c++) {
        BoardColumn column = sheet.columns().get(c);
        BoardCell cell = sheet.cell(row, column.category());
        BoardCellView view =
            new BoardCellView(texts, cell, columnName(column.category()), column.chosen());
        view.setMinHeight(measure.px(ROW));
        view.setPrefHeight(measure.px(ROW));
        view.setOnMouseClicked(e -> clicked(cell, e.getClickCount(), opened));
        cells.get(row).put(column.category(), view);
        grid.add(view, c, row.ordinal());
      }
    }
    mark(null, selected.get());
    if (focused) {
      focusSelected();
    }
  }

  private void clicked(BoardCell cell, int clicks, Consumer<BoardCell> opened) {
    selected.set(cell);
    focusSelected();
    if (clicks == 2) {
      opened.accept(cell);
    }
  }

  private List<Node> corner(BoardSheet sheet) {
    Label persons =
        small(texts.get("boards.corner.persons", sheet.result().countedMembers().size()));
    Label standard =
        small(
            texts.get(
                "boards.corner.standard",
                texts.get("boards.settlement." + sheet.facts().settlement())));
    Label amount = new Label(sheet.standard().map(Amounts::of).orElse("—"));
    amount.getStyleClass().addAll("small", "strong");
    return List.of(persons, standard, amount);
  }

  private static Label small(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private Node head(BoardColumn column) {
    CategoryChip sign = new CategoryChip(texts, column.category().name(), true);
    Label name = new Label(columnName(column.category()));
    name.getStyleClass().add("column-name");
    HBox line = new HBox(sign, name);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setSpacing(measure.px(6));
    Label note = new Label(column.note());
    note.getStyleClass().addAll("caption", "muted");
    VBox head = new VBox(line, chip(column.state()), note);
    head.getStyleClass().add("board-head");
    if (column.chosen()) {
      head.getStyleClass().add("chosen");
    }
    head.setMinHeight(measure.px(HEAD));
    head.setMaxWidth(Double.MAX_VALUE);
    return head;
  }

  private StatusChip chip(BoardState state) {
    StatusChip.Kind kind =
        switch (state) {
          case MET -> StatusChip.Kind.DONE;
          case NOT_MET -> StatusChip.Kind.REFUSED;
          case OPEN -> StatusChip.Kind.OPEN;
          case NOT_COMPARED, NO_CONDITION -> StatusChip.Kind.NOT_APPLICABLE;
        };
    return new StatusChip(kind, texts.get("boards.state." + state));
  }

  private String columnName(Category category) {
    return texts.get("boards.category." + category);
  }

  private Node rowHead(BoardRow row) {
    Label name = new Label(texts.get("boards.row." + row));
    name.getStyleClass().addAll("small", "strong");
    Label unit = new Label(texts.get("boards.row-unit." + row));
    unit.getStyleClass().addAll("caption", "muted");
    VBox head = new VBox(name, unit);
    head.getStyleClass().add("board-row-head");
    size(head, measure.px(FIRST), measure.px(ROW));
    return head;
  }

  private void mark(BoardCell was, BoardCell is) {
    cell(was).ifPresent(view -> view.mark(false));
    cell(is)
        .ifPresent(
            view -> {
              view.mark(true);
              if (isFocusWithin()) {
                focusSelected();
              }
            });
  }

  private Optional<BoardCellView> cell(BoardCell cell) {
    return cell == null || !cells.containsKey(cell.row())
        ? Optional.empty()
        : Optional.ofNullable(cells.get(cell.row()).get(cell.category()));
  }

  void focusSelected() {
    cell(selected.get())
        .ifPresent(
            view -> {
              Focus.to(view);
              reveal(view);
            });
  }

  private void reveal(Region view) {
    reveal(
        view.getBoundsInParent().getMinX(),
        view.getBoundsInParent().getMaxX(),
        grid.getWidth(),
        scroll.getViewportBounds().getWidth(),
        scroll.getHvalue(),
        scroll::setHvalue);
    reveal(
        view.getBoundsInParent().getMinY(),
        view.getBoundsInParent().getMaxY(),
        grid.getHeight(),
        scroll.getViewportBounds().getHeight(),
        scroll.getVvalue(),
        scroll::setVvalue);
  }

  private static void reveal(
      double from, double to, double whole, double seen, double value, Consumer<Double> set) {
    double hidden = whole - seen;
    if (hidden <= 0) {
      return;
    }
    double offset = value * hidden;
    if (from < offset) {
      set.accept(from / hidden);
    } else if (to > offset + seen) {
      set.accept((to - seen) / hidden);
    }
  }

  /** Arrows move the selection, Enter opens it. */
  void onKeys(MoveKeys keys, Runnable opened) {
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          switch (e.getCode()) {
            case UP -> keys.move(-1, 0);
            case DOWN -> keys.move(1, 0);
            case LEFT -> keys.move(0, -1);
            case RIGHT -> keys.move(0, 1);
            case ENTER -> opened.run();
            default -> {
              return;
            }
          }
          e.consume();
        });
  }

  /** Where an arrow leads. */
  interface MoveKeys {
    void move(int rows, int columns);
  }
}
