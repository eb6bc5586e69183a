package org.yihu.desktop.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.usecases.imports.HouseholdFate.Kind;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ImportPreview;
import org.yihu.usecases.imports.ImportSum;
import org.yihu.usecases.text.Texts;

/** The counts that must add up, as a bar and as five tiles that filter. */
final class SumCard {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int LEAST_WIDTH = 16;
  private static final Map<Kind, String> ICONS =
      new EnumMap<>(
          Map.of(
              Kind.NEW, "bi-plus-circle-fill",
              Kind.CHANGED, "bi-pencil-fill",
              Kind.SAME, "bi-dash-circle",
              Kind.DOUBTFUL, "bi-question-diamond-fill",
              Kind.REFUSED, "bi-x-circle-fill"));

  private final Texts texts;
  private final VBox card;
  private final ImportViewModel model;

  SumCard(Texts texts, VBox card, ImportViewModel model) {
    this.texts = texts;
    this.card = card;
    this.model = model;
  }

  void show(ImportPreview preview) {
    ImportSum sum = preview.sum();
    card.getChildren().setAll(line(sum), bar(preview.outcome()), tiles(preview.outcome()));
  }

  private HBox line(ImportSum sum) {
    Label households = new Label(texts.get("imports.sum.households", sum.households()));
    households.getStyleClass().add("strong");
    Label split = small(texts.get("imports.sum.split", sum.accepted(), sum.waiting()));
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Label rows =
        small(texts.get("imports.sum.rows", sum.rows(), sum.persons(), sum.totals(), sum.others()));
    rows.setContentDisplay(ContentDisplay.RIGHT);
    rows.setGraphic(
        sum.addsUp()
            ? Icons.of("bi-check-circle-fill", "icon-14", "success")
            : Icons.of("bi-x-circle-fill", "icon-14", "danger"));
    rows.setAccessibleText(
        rows.getText() + texts.get(sum.addsUp() ? "imports.sum.closed" : "imports.sum.open"));
    HBox line = new HBox(households, split, spacer, rows);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("gap-8");
    return line;
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private HBox bar(ImportOutcome outcome) {
    HBox bar = new HBox();
    bar.getStyleClass().add("sum-bar");
    int all = Math.max(1, outcome.read());
    for (Kind kind : Kind.values()) {
      int count = outcome.count(kind);
      if (count > 0) {
        Region segment = new Region();
        segment.getStyleClass().addAll("segment", kind.name().toLowerCase(Locale.ROOT));
        segment.setMinWidth(LEAST_WIDTH);
        segment.prefWidthProperty().bind(card.widthProperty().multiply((double) count / all));
        HBox.setHgrow(segment, Priority.SOMETIMES);
        bar.getChildren().add(segment);
      }
    }
    bar.setAccessibleText(texts.get("imports.sum.bar"));
    return bar;
  }

  private HBox tiles(ImportOutcome outcome) {
    HBox tiles = new HBox();
    for (Kind kind : Kind.values()) {
      Button tile = tile(kind, outcome.count(kind));
      tile.pseudoClassStateChanged(CHOSEN, model.fateProperty().get().equals(Optional.of(kind)));
      HBox.setHgrow(tile, Priority.ALWAYS);
      tiles.getChildren().add(tile);
    }
    return tiles;
  }

  private Button tile(Kind kind, int count) {
    Label word = new Label(texts.get("register.fate." + kind));
    word.getStyleClass().add("muted");
    Label number = new Label(String.valueOf(count));
    number.getStyleClass().add("title");
    Label unit = new Label(texts.get("imports.unit"));
    unit.getStyleClass().addAll("caption", "muted");
    HBox line = new HBox(Icons.of(ICONS.get(kind), "icon-14"), word, number, unit);
    line.getStyleClass().add("tile-line");
    Button tile = new Button();
    tile.setGraphic(line);
    tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    tile.getStyleClass()
        .setAll("button", "sum-tile", "fate-" + kind.name().toLowerCase(Locale.ROOT));
    tile.setMaxWidth(Double.MAX_VALUE);
    tile.setAccessibleText(word.getText() + " " + count);
    tile.setOnAction(e -> choose(kind));
    return tile;
  }

  private void choose(Kind kind) {
    Optional<Kind> now = Optional.of(kind);
    boolean again = model.fateProperty().get().equals(now);
    model.fateProperty().set(again ? Optional.empty() : now);
    model.tabProperty().set(ImportTab.CHANGES);
    List.copyOf(((HBox) card.getChildren().getLast()).getChildren())
        .forEach(t -> t.pseudoClassStateChanged(CHOSEN, false));
    ((HBox) card.getChildren().getLast())
        .getChildren()
        .get(kind.ordinal())
        .pseudoClassStateChanged(CHOSEN, !again);
  }
}
