package org.yihu.desktop.control;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/** 合计: a row under a table whose cells keep the widths of its columns and never scroll away. */
public final class TotalsRow extends HBox {
  private final Map<TableColumn<?, ?>, Label> cells = new HashMap<>();

  public TotalsRow(TableView<?> table) {
    getStyleClass().add("totals-row");
    for (TableColumn<?, ?> column : table.getColumns()) {
      Label cell = new Label();
      cell.getStyleClass().addAll(column.getStyleClass());
      cell.minWidthProperty().bind(column.widthProperty());
      cell.maxWidthProperty().bind(column.widthProperty());
      cells.put(column, cell);
      getChildren().add(cell);
    }
  }

  public void set(TableColumn<?, ?> column, String text) {
    cells.get(column).setText(text);
  }
}
