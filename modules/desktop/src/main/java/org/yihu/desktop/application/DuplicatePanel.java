package org.yihu.desktop.application;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.application.FindDuplicates.Compared;
import org.yihu.usecases.application.FindDuplicates.Duplicate;
import org.yihu.usecases.text.Texts;

/** 已有档案对照: what was typed beside what is on file, and the three ways on. */
final class DuplicatePanel extends VBox {
  private static final int GROWING = 200;

  private final ApplicationViewModel model;
  private final ScreenContext context;
  private final Texts texts;

  DuplicatePanel(ApplicationViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    getStyleClass().add("duplicate");
    model.duplicate().addListener((o, was, is) -> show(is));
    show(model.duplicate().get());
  }

  private void show(Duplicate found) {
    setVisible(found != null);
    setManaged(found != null);
    getChildren().clear();
    if (found != null) {
      getChildren().addAll(head(found), comparison(found));
    }
  }

  private HBox head(Duplicate found) {
    Label title = new Label(texts.get("application.duplicate." + found.likeness()));
    title.getStyleClass().add("strong");
    title.setMinWidth(USE_PREF_SIZE);
    Label many =
        new Label(
            found.differences() == 0
                ? texts.get("application.duplicate.same")
                : texts.get("application.duplicate.differences", found.differences()));
    many.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Button use = button("application.duplicate.use", () -> model.useFile(false));
    use.getStyleClass().add("accent");
    Label key = new Label("Enter");
    key.getStyleClass().add("shortcut");
    use.setGraphic(key);
    use.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    Button open =
        button(
            "application.duplicate.open",
            () -> context.navigator().open(new Destination.HouseholdFile(found.householdCode())));
    Button moved = button("application.duplicate.moved", () -> model.useFile(true));
    HBox head =
        new HBox(
            Icons.of("bi-exclamation-triangle-fill", "warning"),
            title,
            many,
            spacer,
            use,
            open,
            moved);
    head.getStyleClass().add("duplicate-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private GridPane comparison(Duplicate found) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("comparison");
    grid.getColumnConstraints().addAll(fixed(110), growing(), fixed(44), growing());
    put(grid, 0, 0, "", "muted");
    put(grid, 0, 2, "", "muted");
    put(grid, 0, 1, texts.get("application.duplicate.typed"), "muted");
    put(
        grid,
        0,
        3,
        texts.get("application.duplicate.on-file", found.householdCode(), found.village()),
        "muted");
    int row = 1;
    for (Compared line : found.comparison()) {
      put(grid, row, 0, texts.get("application.compared." + line.item()), "muted");
      put(grid, row, 1, line.typed(), "typed");
      put(
          grid,
          row,
          2,
          line.differs() ? "≠" : line.typed().isEmpty() ? "" : "=",
          line.differs() ? "differs" : "muted");
      put(grid, row, 3, line.onFile(), line.differs() ? "strong" : "typed");
      row++;
    }
    return grid;
  }

  private ColumnConstraints fixed(double width) {
    return new ColumnConstraints(context.measure().px(width));
  }

  private static ColumnConstraints growing() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setPrefWidth(GROWING);
    return column;
  }

  private static void put(GridPane grid, int row, int column, String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", style);
    label.setMaxWidth(Double.MAX_VALUE);
    grid.add(label, column, row);
  }
}
