package org.yihu.desktop.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.usecases.text.Texts;

/** 状态栏: when the store last confirmed a change, backup, parameters; the keys of the screen. */
final class StatusBar extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Texts texts;
  private final FrameFacts facts;
  private final Label saved;
  private final List<Node> always;
  private final HBox keys = new HBox();

  StatusBar(Texts texts, FrameFacts facts) {
    this.texts = texts;
    this.facts = facts;
    getStyleClass().add("status-bar");
    saved = new Label(texts.get("shell.saved.none"), Icons.of("bi-check-circle-fill", "icon-12"));
    saved.getStyleClass().add("status-saved");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    keys.getStyleClass().add("status-keys");
    String backup =
        facts.backup().isEmpty()
            ? texts.get("shell.backup.none")
            : texts.get("shell.backup", facts.backup());
    always =
        List.of(
            line(),
            new Label(texts.get("shell.offline"), Icons.of("bi-hdd", "icon-12")),
            line(),
            new Label(backup),
            line(),
            new Label(texts.get("shell.parameters", facts.parameters())));
    getChildren().add(saved);
    getChildren().addAll(always);
    getChildren().addAll(spacer, keys);
    widthProperty().addListener((o, was, is) -> fit());
    saved.textProperty().addListener((o, was, is) -> fit());
  }

  /** Where there is no room for all, what never changes gives way to the keys of the screen. */
  private void fit() {
    applyCss();
    double needed =
        always.stream().mapToDouble(n -> n.prefWidth(-1)).sum()
            + saved.prefWidth(-1)
            + keys.prefWidth(-1)
            + getSpacing() * (always.size() + 2)
            + getInsets().getLeft()
            + getInsets().getRight();
    boolean narrow = needed > getWidth();
    for (Node fact : always) {
      fact.setVisible(!narrow);
      fact.setManaged(!narrow);
    }
  }

  private static Separator line() {
    return new Separator(javafx.geometry.Orientation.VERTICAL);
  }

  void saved(java.time.Instant at, ZoneId zone) {
    String time = TIME.format(at.atZone(zone));
    saved.setText(texts.get(facts.practice() ? "shell.practice.saved" : "shell.saved", time));
  }

  void keys(List<ScreenKey> shown) {
    keys.getChildren().clear();
    for (ScreenKey key : shown) {
      keys.getChildren().addAll(new KeyCap(key.cap()), new Label(key.word()));
    }
    fit();
  }
}
