package org.yihu.desktop.administration;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.yihu.desktop.control.Choices;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.ScreenKey;
import org.yihu.usecases.imports.SynonymKind;
import org.yihu.usecases.imports.SynonymList;
import org.yihu.usecases.text.Texts;

/** 同义词: what each value is called in the tables that offices send; own words at the right. */
public final class SynonymsPage extends SettingsPage {
  private static final int NAMED = 3;

  private final SynonymsViewModel model;
  private final Texts texts;
  private final TableView<SynonymList> table;
  private final TextField filter = new TextField();
  private final ComboBox<SynonymKind> kind = new ComboBox<>();
  private final SynonymSide side;

  public SynonymsPage(SynonymsViewModel model, ScreenContext context) {
    super("synonyms", "bi-type");
    this.model = model;
    this.texts = context.texts();
    this.side = new SynonymSide(model, context);
    Tables tables = new Tables(context.measure());
    table = tables.table();
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(texts.get("settings.synonyms.usual"), 120, SynonymList::usual),
                tables.text(
                    texts.get("settings.synonyms.own"), 170, list -> String.join("、", list.own())),
                tables.text(texts.get("settings.synonyms.delivered"), 342, this::delivered)));
    table.setItems(model.shown());
    table.setAccessibleText(texts.get("settings.page.synonyms"));
    table.setPlaceholder(
        new EmptyState(
            "bi-type",
            texts.get("settings.synonyms.none"),
            texts.get("settings.synonyms.none.why")));
    table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> side.show(is));
    model
        .shown()
        .addListener(
            (javafx.beans.Observable o) -> javafx.application.Platform.runLater(this::reselect));
    main(bar(), card(table));
    beside(side);
  }

  private HBox bar() {
    kind.getItems().setAll(SynonymKind.values());
    kind.setConverter(Choices.words(of -> texts.get("settings.synonyms.kind." + of)));
    kind.setAccessibleText(texts.get("settings.synonyms.kind"));
    kind.valueProperty().bindBidirectional(model.kindProperty());
    filter.setPromptText(texts.get("settings.synonyms.filter"));
    filter.setAccessibleText(texts.get("settings.synonyms.filter"));
    model.filterProperty().bind(filter.textProperty());
    HBox bar = new HBox(kind, filter);
    bar.getStyleClass().add("gap-8");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private String delivered(SynonymList list) {
    List<String> words = list.delivered();
    return words.size() <= NAMED
        ? String.join("、", words)
        : texts.get(
            "settings.synonyms.joined",
            String.join("、", words.subList(0, NAMED)),
            String.valueOf(words.size()));
  }

  /** The value chosen stays chosen when its words have changed. */
  private void reselect() {
    String value = side.value();
    model.shown().stream()
        .filter(list -> list.value().equals(value))
        .findFirst()
        .or(() -> model.shown().stream().findFirst())
        .ifPresent(list -> table.getSelectionModel().select(list));
  }

  @Override
  public List<ScreenKey> keys() {
    return List.of(
        ScreenKey.quiet("Shortcut+F", texts.get("settings.key.filter"), filter::requestFocus),
        ScreenKey.shown("Insert", texts.get("settings.synonyms.word"), side::type));
  }

  @Override
  void shown() {
    model.load();
  }
}
