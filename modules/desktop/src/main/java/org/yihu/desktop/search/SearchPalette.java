package org.yihu.desktop.search;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.SearchScope;

/**
 * 查找: floats over the window. The text keeps the focus: arrows choose, Tab changes the scope, Enter
 * opens, Esc closes.
 */
public final class SearchPalette {
  private static final int WIDTH = 720;
  private static final int FROM_TOP = 54;

  private final SearchViewModel model;
  private final ScreenContext context;
  private final TextField text = new TextField();
  private final ListView<PaletteRow> list;
  private final Segments<SearchScope> scopes;
  private Runnable close = () -> {};

  public SearchPalette(SearchViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    Texts texts = context.texts();
    text.setPromptText(texts.get("shell.search"));
    text.setAccessibleText(texts.get("shell.search"));
    text.textProperty().bindBidirectional(model.typedProperty());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scopes = new Segments<>(List.of(SearchScope.values()), s -> texts.get("search.scope." + s));
    scopes.chosenProperty().addListener((o, was, is) -> model.scopeProperty().set(is));
    model.scopeProperty().addListener((o, was, is) -> scopes.choose(is));
    list = new ListView<>(model.rows());
    list.setFocusTraversable(false);
    list.setCellFactory(l -> new HitCell(texts, row -> taken(model.take(row))));
    model.chosenProperty().addListener((o, was, is) -> choose(is.intValue()));
  }

  /** Opens with an empty text and the things opened last. */
  public void open() {
    model.scopeProperty().set(SearchScope.ALL);
    model.typedProperty().set("");
    model.ask();
    close = context.dialogs().cover(sheet());
    Platform.runLater(text::requestFocus);
  }

  private StackPane sheet() {
    Texts texts = context.texts();
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox head =
        new HBox(Icons.of("bi-search", "icon-18", "accent"), text, scopes, new KeyCap("Esc"));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("palette-head");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox foot =
        new HBox(
            new KeyCap("↑"),
            new KeyCap("↓"),
            caption(texts.get("search.key.choose")),
            new KeyCap("Tab"),
            caption(texts.get("search.key.scope")),
            spacer,
            caption(texts.get("search.hint")));
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("palette-foot");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox palette = new VBox(head, list, foot);
    palette.getStyleClass().add("palette");
    double width = context.measure().px(WIDTH);
    palette.setMinWidth(width);
    palette.setMaxWidth(width);
    palette.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane sheet = new StackPane(palette);
    sheet.setPickOnBounds(false);
    sheet.setAlignment(Pos.TOP_CENTER);
    StackPane.setMargin(palette, new Insets(context.measure().px(FROM_TOP), 0, 0, 0));
    sheet.getStylesheets().add(SearchPalette.class.getResource("search.css").toExternalForm());
    return sheet;
  }

  private static Label caption(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("caption", "muted");
    return label;
  }

  private void choose(int row) {
    if (row < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(row);
      list.scrollTo(Math.max(0, row - 1));
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case TAB -> model.turn(event.isShiftDown() ? -1 : 1);
      case ENTER -> taken(model.take());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void taken(Optional<Destination> place) {
    place.ifPresent(
        where -> {
          close.run();
          context.navigator().open(where);
        });
  }
}
