package org.yihu.desktop.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.yihu.desktop.shell.Measure;

/** Builds tables in the one look: fixed rows, columns of text, money or nodes. */
public final class Tables {
  private static final int ROW = 32;

  private final Measure measure;

  public Tables(Measure measure) {
    this.measure = measure;
  }

  /** Rows of 32. */
  public <R> TableView<R> table() {
    return table(ROW);
  }

  /** Rows of another height: 28 for money lines, 36 roomy. */
  public <R> TableView<R> table(int rowHeight) {
    TableView<R> table = new TableView<>();
    shape(table, rowHeight);
    return table;
  }

  /** Gives a table that FXML made the one look. */
  public void shape(TableView<?> table, int rowHeight) {
    table.setFixedCellSize(measure.px(rowHeight));
    table.getStyleClass().add("yh-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  public <R> TableColumn<R, String> text(String title, int width, Function<R, String> value) {
    TableColumn<R, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    return sized(column, width);
  }

  /** Right-aligned, for amounts and counts. */
  public <R> TableColumn<R, String> number(String title, int width, Function<R, String> value) {
    TableColumn<R, String> column = text(title, width, value);
    column.getStyleClass().add("number-column");
    return column;
  }

  /** A cell drawn by a node, such as a chip; made anew only when its row changes. */
  public <R> TableColumn<R, R> node(String title, int width, Function<R, Node> drawing) {
    TableColumn<R, R> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(c -> new DrawnCell<>(drawing));
    column.setSortable(false);
    return sized(column, width);
  }

  private <R, V> TableColumn<R, V> sized(TableColumn<R, V> column, int width) {
    column.setPrefWidth(measure.px(width));
    column.setReorderable(false);
    return column;
  }

  private static final class DrawnCell<R> extends TableCell<R, R> {
    private final Function<R, Node> drawing;

    DrawnCell(Function<R, Node> drawing) {
      this.drawing = drawing;
      setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(R item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : drawing.apply(item));
    }
  }
}
