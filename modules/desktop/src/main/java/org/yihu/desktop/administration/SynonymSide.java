package org.yihu.desktop.administration;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.imports.SynonymList;
import org.yihu.usecases.text.Texts;

/** The words of one value: the office's own with a way to remove each, a new one, the delivered. */
final class SynonymSide extends VBox {
  private final SynonymsViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Label title = new Label();
  private final VBox own = new VBox();
  private final TextField word = new TextField();
  private final FormField field;
  private final Button add;
  private final Label delivered = new Label();
  private SynonymList list;

  SynonymSide(SynonymsViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    title.getStyleClass().add("title");
    Label hint = new Label(texts.get("settings.synonyms.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().addAll("small", "muted");
    field = new FormField(texts.get("settings.synonyms.word"), word, false);
    word.textProperty().addListener((o, was, is) -> check(is));
    word.setOnAction(e -> add());
    add = new Button(texts.get("settings.synonyms.add"));
    add.getStyleClass().add("accent");
    add.setOnAction(e -> add());
    delivered.setWrapText(true);
    delivered.setMinHeight(Region.USE_PREF_SIZE);
    delivered.getStyleClass().addAll("small", "muted");
    HBox.setHgrow(field, Priority.ALWAYS);
    ScrollPane scroll = new ScrollPane(delivered);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox foot = new HBox(add);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            title,
            hint,
            head("settings.synonyms.own"),
            own,
            field,
            foot,
            head("settings.synonyms.delivered"),
            scroll);
    getStyleClass().addAll("side-panel", "settings-side", "area");
  }

  private Label head(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("strong");
    return label;
  }

  /** Code of the value in view; empty without one. */
  String value() {
    return list == null ? "" : list.value();
  }

  /** Puts the cursor where a word is added. */
  void type() {
    Focus.to(word);
  }

  void show(SynonymList chosen) {
    list = chosen == null ? list : chosen;
    if (list == null) {
      return;
    }
    title.setText(list.usual());
    delivered.setText(String.join("、", list.delivered()));
    own.getChildren().clear();
    list.own().forEach(w -> own.getChildren().add(line(w)));
    if (list.own().isEmpty()) {
      Label none = new Label(texts.get("settings.synonyms.no-own"));
      none.getStyleClass().addAll("small", "muted");
      own.getChildren().add(none);
    }
    check(word.getText());
  }

  private Node line(String text) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button remove = new Button(texts.get("settings.synonyms.remove"), Icons.of("bi-x", "icon-14"));
    remove.getStyleClass().add("flat");
    remove.setAccessibleText(texts.get("settings.synonyms.remove") + " " + text);
    remove.setOnAction(e -> remove(text));
    HBox line = new HBox(new Label(text), between, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void check(String typed) {
    if (typed.isBlank() || list == null) {
      field.clear();
      add.setDisable(true);
      return;
    }
    var fault = model.fault(list, typed);
    add.setDisable(fault.isPresent());
    fault.ifPresentOrElse(
        reason -> field.error(texts.of(reason)),
        () -> field.good(texts.get("settings.synonyms.fresh")));
  }

  private void add() {
    String text = word.getText().strip();
    if (add.isDisabled()) {
      return;
    }
    SynonymList to = list;
    model.add(
        to,
        text,
        () -> {
          word.clear();
          Focus.to(word);
          context
              .toasts()
              .undoable(
                  texts.get("settings.synonyms.added", text, to.usual()),
                  () -> model.remove(to, text, () -> {}));
        });
  }

  private void remove(String text) {
    SynonymList from = list;
    model.remove(
        from,
        text,
        () -> {
          Focus.to(word);
          context
              .toasts()
              .undoable(
                  texts.get("settings.synonyms.removed", text, from.usual()),
                  () -> model.add(from, text, () -> {}));
        });
  }
}
