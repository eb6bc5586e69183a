package org.yihu.desktop.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.StatusChip;
import org.yihu.usecases.text.Texts;

/** 页头: title, search, bell, person. */
final class Header extends HBox {
  private static final int NARROW_BELOW = 900;
  private static final int CROWDED_BELOW = 1000;
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final HBox place = new HBox();
  private final Label prompt = new Label();
  private double fitted = Double.MAX_VALUE;
  private boolean crowded;
  private final Texts texts;
  private final FrameFacts facts;

  Header(Texts texts, FrameFacts facts, Runnable search, Node bell, List<MenuItem> personal) {
    this.texts = texts;
    this.facts = facts;
    getStyleClass().add("header");
    setAlignment(Pos.CENTER_LEFT);
    place.getStyleClass().add("place");
    place.setAlignment(Pos.CENTER_LEFT);
    place.setMinWidth(0);
    HBox.setHgrow(place, Priority.ALWAYS);
    getChildren().add(place);
    if (facts.readOnly()) {
      StatusChip chip = new StatusChip(StatusChip.Kind.MASKED, texts.get("shell.read-only"));
      chip.setTooltip(new Tooltip(texts.get("reason.STORE_READ_ONLY")));
      getChildren().add(chip);
    }
    getChildren().addAll(searchButton(search), bell, person(facts, personal));
  }

  private Button searchButton(Runnable search) {
    prompt.setText(texts.get("shell.search"));
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox line = new HBox(Icons.of("bi-search", "icon-14"), prompt, spacer, new KeyCap("Ctrl K"));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("search-line");
    Button button = new Button();
    button.setGraphic(line);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().setAll("search-button");
    button.setAccessibleText(texts.get("shell.search"));
    button.setOnAction(e -> search.run());
    line.prefWidthProperty().bind(button.widthProperty().subtract(20));
    return button;
  }

  private static MenuButton person(FrameFacts facts, List<MenuItem> personal) {
    Label sign = new Label(facts.person().substring(0, 1));
    sign.getStyleClass().add("avatar");
    Label name = new Label(facts.person());
    name.getStyleClass().add("small");
    Label role = new Label(facts.roles().isEmpty() ? "" : facts.roles().getFirst());
    role.getStyleClass().addAll("caption", "muted");
    HBox line = new HBox(sign, new VBox(name, role));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("person-line");
    MenuButton menu = new MenuButton();
    menu.setGraphic(line);
    menu.getStyleClass().addAll("flat", "person");
    menu.setAccessibleText(facts.person());
    menu.getItems().setAll(personal);
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  /**
   * In a narrow window the search keeps its sign and its key, and the title its words; sooner so if
   * the screen has something of its own in the header.
   */
  void fit(double width) {
    fitted = width;
    boolean narrow = width < (crowded ? CROWDED_BELOW : NARROW_BELOW);
    pseudoClassStateChanged(NARROW, narrow);
    prompt.setVisible(!narrow);
    prompt.setManaged(!narrow);
  }

  /** The title of the screen, its muted words, its actions; a way back where there is one. */
  void show(Screen screen, Runnable back) {
    Label title = new Label(screen.title());
    title.getStyleClass().add("title");
    title.setMinWidth(USE_PREF_SIZE);
    Label subtitle = new Label();
    subtitle.getStyleClass().add("muted");
    subtitle.textProperty().bind(screen.subtitle());
    place.getChildren().clear();
    if (back != null) {
      Hyperlink link = new Hyperlink(texts.get("shell.key.back"));
      link.setGraphic(Icons.of("bi-chevron-left", "icon-12"));
      link.setMinWidth(USE_PREF_SIZE);
      link.setFocusTraversable(false);
      link.setOnAction(e -> back.run());
      place.getChildren().add(link);
    }
    place.getChildren().addAll(title, subtitle);
    if (facts.practice()) {
      StatusChip chip = new StatusChip(StatusChip.Kind.ATTENTION, texts.get("shell.practice.chip"));
      chip.getStyleClass().add("practice-chip");
      place.getChildren().add(chip);
    }
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    place.getChildren().add(spacer);
    List<Node> own = screen.headerNodes();
    place.getChildren().addAll(own);
    crowded = !own.isEmpty();
    fit(fitted);
  }
}
