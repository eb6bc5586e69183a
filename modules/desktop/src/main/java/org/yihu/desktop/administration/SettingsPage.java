package org.yihu.desktop.administration;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yihu.desktop.shell.ScreenKey;

/** One page of the settings. */
public abstract class SettingsPage {
  private final String name;
  private final String icon;
  private final BorderPane root = new BorderPane();

  /**
   * @param name in destinations, such as {@code users}; its word stands under settings.page.NAME
   */
  SettingsPage(String name, String icon) {
    this.name = name;
    this.icon = icon;
  }

  public final String name() {
    return name;
  }

  final String icon() {
    return icon;
  }

  final Node root() {
    return root;
  }

  /** Fills the page with parts, one below the other. */
  final void main(Node... parts) {
    VBox main = new VBox(parts);
    main.getStyleClass().add("settings-main");
    fill(main);
  }

  final void fill(Node content) {
    root.setCenter(content);
  }

  /**
   * @param side what stands at the right; null for nothing
   */
  final void beside(Node side) {
    root.setRight(side);
  }

  /** A table in a card that takes all the room there is. */
  static VBox card(TableView<?> table) {
    VBox card = new VBox(table);
    card.getStyleClass().addAll("card", "area");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    return card;
  }

  public List<ScreenKey> keys() {
    return List.of();
  }

  /** Called each time it has come into view. */
  void shown() {}

  /** Whether something on it waits, such as a year without calendar; shown as a sign. */
  boolean needsAttention() {
    return false;
  }
}
