package org.yihu.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.usecases.text.Texts;

/** 导航: the entries at the left; a rail of icons where the window is narrow. */
final class Navigation extends VBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private record Item(NavigationEntry entry, Button button, Label badge, Label word) {}

  private final Texts texts;
  private final Consumer<Destination> opened;
  private final List<Item> items = new ArrayList<>();
  private final List<Label> headings = new ArrayList<>();
  private final VBox office = new VBox();

  Navigation(Texts texts, FrameFacts facts, Consumer<Destination> opened) {
    this.texts = texts;
    this.opened = opened;
    getStyleClass().add("navigation");
    getChildren().add(officeBlock(facts));
    for (NavigationEntry.Group group : NavigationEntry.groups()) {
      Label heading = new Label(texts.get(group.key()));
      heading.getStyleClass().add("nav-heading");
      headings.add(heading);
      getChildren().add(heading);
      group.entries().forEach(this::add);
    }
    Region spacer = new Region();
    VBox.setVgrow(spacer, Priority.ALWAYS);
    getChildren().add(spacer);
    add(NavigationEntry.practice());
    add(NavigationEntry.settings());
  }

  private HBox officeBlock(FrameFacts facts) {
    Label logo = new Label(texts.get("shell.logo"));
    logo.getStyleClass().add("logo");
    Label name = new Label(facts.office());
    name.getStyleClass().add("strong");
    Label above = new Label(facts.above());
    above.getStyleClass().addAll("caption", "muted");
    office.getChildren().addAll(name, above);
    HBox block = new HBox(logo, office);
    block.getStyleClass().add("office-block");
    return block;
  }

  private void add(NavigationEntry entry) {
    String word = texts.get(entry.key());
    Label name = new Label(word);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Label badge = new Label();
    badge.getStyleClass().add("nav-badge");
    badge.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Icons.of(entry.icon()), name, spacer, badge);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("nav-line");
    Button button = new Button();
    button.setGraphic(line);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().setAll("nav-item");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(word);
    button.setTooltip(new Tooltip(word));
    line.prefWidthProperty().bind(button.widthProperty().subtract(1));
    button.setOnAction(e -> opened.accept(entry.destination()));
    items.add(new Item(entry, button, badge, name));
    getChildren().add(button);
  }

  /** Opens the n-th entry, from 1, as Ctrl+1…9 do. */
  void openNth(int n) {
    if (n <= items.size()) {
      opened.accept(items.get(n - 1).entry().destination());
    }
  }

  void mark(Destination open) {
    items.forEach(i -> i.button().pseudoClassStateChanged(ON, i.entry().holds(open)));
  }

  /** Numbers after the words, by text key of the entry; an entry without one shows none. */
  void badges(Map<String, Integer> counts) {
    for (Item item : items) {
      int count = counts.getOrDefault(item.entry().key(), 0);
      item.badge().setText(count == 0 ? "" : String.valueOf(count));
    }
  }

  /** Icons only, or icons with words. */
  void rail(boolean narrow) {
    pseudoClassStateChanged(RAIL, narrow);
    for (Item item : items) {
      show(item.word(), !narrow);
      show(item.badge(), !narrow);
    }
    headings.forEach(h -> show(h, !narrow));
    show(office, !narrow);
  }

  /** Closer together, so that all entries are there in a low window. */
  void low(boolean low) {
    pseudoClassStateChanged(LOW, low);
  }

  private static void show(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
