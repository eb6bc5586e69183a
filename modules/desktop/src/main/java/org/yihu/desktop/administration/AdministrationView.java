package org.yihu.desktop.administration;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;

/** 设置: the list of pages at the left, the page in view beside it. */
public final class AdministrationView implements Screen {
  private final ScreenContext context;
  private final List<SettingsPage> pages;
  private final ListView<SettingsPage> list = new ListView<>();
  private final StackPane host = new StackPane();
  private final BorderPane root = new BorderPane();
  private final StringProperty subtitle = new SimpleStringProperty("");

  /**
   * @param pages those that the person may open, in order
   * @param first name of the page to open; the first where there is none of that name
   */
  public AdministrationView(ScreenContext context, List<SettingsPage> pages, String first) {
    this.context = context;
    this.pages = pages;
    list.getItems().setAll(pages);
    list.setCellFactory(l -> new PageCell());
    list.getStyleClass().addAll("settings-list", "area");
    list.setAccessibleText(title());
    host.getStyleClass().add("area");
    root.setLeft(list);
    root.setCenter(host);
    root.getStylesheets().add(getClass().getResource("administration.css").toExternalForm());
    list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> open(is));
    SettingsPage opened =
        pages.stream().filter(p -> p.name().equals(first)).findFirst().orElse(pages.getFirst());
    list.getSelectionModel().select(opened);
  }

  private void open(SettingsPage page) {
    if (page != null) {
      host.getChildren().setAll(page.root());
      subtitle.set(word(page));
      page.shown();
    }
  }

  private String word(SettingsPage page) {
    return context.texts().get("settings.page." + page.name());
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return context.texts().get("shell.nav.settings");
  }

  @Override
  public ObservableValue<String> subtitle() {
    return subtitle;
  }

  @Override
  public List<ScreenKey> keys() {
    SettingsPage page = list.getSelectionModel().getSelectedItem();
    return page == null ? List.of() : page.keys();
  }

  @Override
  public void shown() {
    Focus.to(list);
  }

  private final class PageCell extends ListCell<SettingsPage> {
    @Override
    protected void updateItem(SettingsPage item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        return;
      }
      Label name = new Label(word(item));
      Region spacer = new Region();
      HBox.setHgrow(spacer, Priority.ALWAYS);
      HBox line = new HBox(Icons.of(item.icon()), name, spacer);
      line.getStyleClass().add("gap-8");
      line.setAlignment(Pos.CENTER_LEFT);
      if (item.needsAttention()) {
        line.getChildren().add(Icons.of("bi-exclamation-triangle-fill", "icon-14", "warning"));
      }
      setGraphic(line);
      setAccessibleText(word(item));
    }
  }
}
