package org.yihu.desktop.household;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.household.HouseholdSection;

/** 收入、支出或财产: the whole table on a tab of its own. */
final class MoneyPane extends VBox {
  private final MoneyTable table;

  MoneyPane(HouseholdViewModel model, ScreenContext context, HouseholdSection section) {
    table = new MoneyTable(model, context, true);
    table.show(section);
    Button add = new Button(context.texts().get("file.money.add"));
    add.setGraphic(Icons.of("bi-plus"));
    add.setOnAction(e -> table.addLine());
    Label hint = new Label(context.texts().get("file.money.hint"));
    hint.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(hint, spacer, add);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().addAll("screen-body", "money-pane");
  }

  void focusFirst() {
    Focus.to(table.table());
  }
}
