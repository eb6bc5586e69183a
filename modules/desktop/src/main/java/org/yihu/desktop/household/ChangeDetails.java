package org.yihu.desktop.household;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.household.ChangeEffects;
import org.yihu.usecases.household.HouseholdHistory.Entry;

/** One change in full: old and new, when, who, why, all values the fact ever had. */
final class ChangeDetails extends VBox {
  private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private final HouseholdViewModel model;
  private final ScreenContext context;
  private Entry shown;

  ChangeDetails(HouseholdViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    getStyleClass().addAll("side-panel", "change-details");
    show(null);
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  void show(Entry entry) {
    getChildren().clear();
    shown = null;
    if (entry == null) {
      Label none = new Label(text("file.history.choose"));
      none.getStyleClass().addAll("small", "muted");
      none.setWrapText(true);
      getChildren().add(none);
      return;
    }
    String name =
        entry.subject().isEmpty() ? entry.name() : entry.name() + "\u3000" + entry.subject();
    VBox effects = new VBox();
    effects.getStyleClass().add("gap-4");
    getChildren().setAll(strong(name), values(entry), facts(entry), effects);
    shown = entry;
    entry
        .place()
        .ifPresent(
            place ->
                model.effects(
                    place,
                    found -> {
                      if (entry == shown) {
                        fill(effects, found);
                      }
                    }));
    List<Entry> all =
        model.history().stream()
            .filter(e -> e.name().equals(entry.name()) && e.subject().equals(entry.subject()))
            .toList();
    if (all.size() > 1) {
      getChildren().add(strong(text("file.history.all-values")));
      all.forEach(e -> getChildren().add(value(e)));
    }
    entry.place().ifPresent(place -> getChildren().addAll(spacer(), takeBack(entry)));
  }

  private void fill(VBox into, ChangeEffects.Effects found) {
    if (found.effects().isEmpty() && found.outdated().isEmpty()) {
      return;
    }
    into.getChildren().add(strong(text("file.history.effects")));
    for (ChangeEffects.Effect effect : found.effects()) {
      Label name = new Label(text("file.history.effect." + effect.measure()));
      name.getStyleClass().addAll("small", "muted", "fact-name");
      Text before = new Text(orUnknown(effect.before()));
      before.getStyleClass().addAll("small", "muted", "struck");
      Label after = strong(orUnknown(effect.after()));
      HBox line = new HBox(name, before, Icons.of("bi-arrow-right", "icon-14"), after);
      line.getStyleClass().add("gap-8");
      line.setAlignment(Pos.CENTER_LEFT);
      into.getChildren().add(line);
    }
    found
        .outdated()
        .ifPresent(
            number -> {
              Label told =
                  new Label(context.texts().get("file.history.outdated", number.toString()));
              told.setWrapText(true);
              told.getStyleClass().addAll("small", "warning-text");
              Hyperlink board = new Hyperlink(text("file.history.board"));
              board.setOnAction(
                  e -> context.navigator().open(new Destination.Board(number.toString())));
              into.getChildren().addAll(told, board);
            });
  }

  private String orUnknown(String words) {
    return words.isEmpty() ? text("file.figure.unknown") : words;
  }

  private Node values(Entry entry) {
    Text old = new Text(entry.before().isEmpty() ? "—" : entry.before());
    old.getStyleClass().add("muted");
    if (!entry.before().isEmpty()) {
      old.getStyleClass().add("struck");
    }
    Label now = new Label(entry.after().isEmpty() ? text("file.history.gone") : entry.after());
    now.getStyleClass().addAll("display", "change-now");
    now.setWrapText(true);
    HBox box = new HBox(old, Icons.of("bi-arrow-right"), now);
    box.getStyleClass().add("change-values");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Node facts(Entry entry) {
    VBox box = new VBox();
    box.getStyleClass().add("gap-4");
    box.getChildren()
        .addAll(
            fact("file.history.at", EXACT.format(entry.at().atZone(context.clock().getZone()))),
            fact("file.history.by", entry.by()),
            fact(
                "file.history.basis",
                entry.basis().isEmpty() ? text("household.value.none") : entry.basis()));
    return box;
  }

  private Node fact(String key, String words) {
    Label name = new Label(text(key));
    name.getStyleClass().addAll("small", "muted", "fact-name");
    Label value = new Label(words);
    value.setWrapText(true);
    HBox.setHgrow(value, Priority.ALWAYS);
    return new HBox(name, value);
  }

  private Node value(Entry entry) {
    Label day = new Label(DAY.format(entry.at().atZone(context.clock().getZone())));
    day.getStyleClass().addAll("small", "muted", "fact-name");
    Label after = new Label(entry.after());
    after.getStyleClass().add("strong");
    Label basis = new Label(entry.basis());
    basis.getStyleClass().addAll("small", "muted");
    HBox box = new HBox(day, after, basis);
    box.getStyleClass().add("gap-8");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private Button takeBack(Entry entry) {
    Button button = new Button(text("file.history.take-back"));
    button.setGraphic(Icons.of("bi-arrow-counterclockwise"));
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.isOfToday(), model.fileProperty(), model.dayProperty()));
    button.setOnAction(
        e ->
            model.takeBack(
                entry.place().orElseThrow(),
                () -> context.toasts().told(text("file.history.taken-back"))));
    return button;
  }

  private static Label strong(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("strong");
    label.setWrapText(true);
    return label;
  }

  private static Region spacer() {
    Region region = new Region();
    VBox.setVgrow(region, Priority.ALWAYS);
    return region;
  }
}
