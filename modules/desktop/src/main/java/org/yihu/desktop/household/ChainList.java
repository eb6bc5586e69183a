package org.yihu.desktop.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.household.ChainLink;

/** 救助链: what happened to a household, newest first; hollow is now, filled done, green help. */
final class ChainList extends VBox {
  private final ScreenContext context;

  ChainList(ScreenContext context) {
    this.context = context;
    getStyleClass().add("chain");
  }

  /**
   * @param most shows at most so many
   */
  void show(List<ChainLink> links, int most) {
    getChildren().clear();
    if (links.isEmpty()) {
      Label none = new Label(context.texts().get("file.chain.none"));
      none.getStyleClass().addAll("small", "muted");
      none.setWrapText(true);
      getChildren().add(none);
    }
    List<ChainLink> shown = links.stream().limit(most).toList();
    for (int i = 0; i < shown.size(); i++) {
      getChildren().add(line(shown.get(i), i == shown.size() - 1));
    }
  }

  private Node line(ChainLink link, boolean last) {
    Region dot = new Region();
    dot.getStyleClass().addAll("chain-dot", "mark-" + link.mark().name().toLowerCase(Locale.ROOT));
    Region rail = new Region();
    rail.getStyleClass().add("chain-rail");
    rail.setVisible(!last);
    StackPane mark = new StackPane(rail, dot);
    mark.getStyleClass().add("chain-mark");
    StackPane.setAlignment(dot, Pos.TOP_CENTER);
    HBox first = new HBox(title(link), spacer(), caption(day(link.on())));
    first.setAlignment(Pos.CENTER_LEFT);
    VBox words = new VBox(first);
    if (!link.detail().isBlank()) {
      Label detail = caption(link.detail());
      detail.setWrapText(true);
      words.getChildren().add(detail);
    }
    words.getStyleClass().add("chain-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(mark, words);
    line.getStyleClass().add("chain-line");
    return line;
  }

  private Node title(ChainLink link) {
    if (link.caseId().isEmpty()) {
      Label title = new Label(link.title());
      title.getStyleClass().add("strong");
      title.setWrapText(true);
      return title;
    }
    Hyperlink title = new Hyperlink(link.title());
    title.getStyleClass().addAll("strong", "chain-title");
    title.setOnAction(
        e ->
            context
                .navigator()
                .open(new Destination.Board(link.caseId().orElseThrow().toString())));
    return title;
  }

  private String day(LocalDate on) {
    boolean thisYear = on.getYear() == LocalDate.now(context.clock()).getYear();
    return thisYear ? on.toString().substring(5) : on.toString().substring(0, 7);
  }

  private static Label caption(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("caption", "muted");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Region spacer() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    return region;
  }
}
