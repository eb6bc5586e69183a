package org.yihu.desktop.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.control.Tables;
import org.yihu.usecases.imports.Field;
import org.yihu.usecases.imports.FoundHeader;
import org.yihu.usecases.text.Texts;

/** 对应列: which column of the sender's table holds what. */
final class ColumnsPage {
  private static final int NONE = -1;

  private final Texts texts;
  private final StackPane place;
  private final ImportViewModel model;
  private final Tables tables;
  private final Map<Field, Integer> chosen = new EnumMap<>(Field.class);
  private FoundHeader header;

  ColumnsPage(Texts texts, StackPane place, ImportViewModel model, Tables tables) {
    this.texts = texts;
    this.place = place;
    this.model = model;
    this.tables = tables;
  }

  private record Line(Field field, ComboBox<Integer> column, Label sample) {}

  void show() {
    header = model.previewProperty().get().header().orElseThrow();
    chosen.clear();
    chosen.putAll(header.columns());
    List<Line> lines = new ArrayList<>();
    for (Field field : Field.values()) {
      lines.add(line(field));
    }
    lines.sort(java.util.Comparator.comparing(l -> !l.field().isRequired()));
    TableView<Line> table = tables.table(36);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(
                    texts.get("imports.columns.field"),
                    220,
                    l -> texts.get("imports.field." + l.field())),
                tables.text(
                    texts.get("imports.columns.need"),
                    90,
                    l ->
                        texts.get(
                            l.field().isRequired()
                                ? "imports.columns.required"
                                : "imports.columns.optional")),
                tables.node(texts.get("imports.columns.column"), 360, Line::column),
                tables.node(texts.get("imports.columns.sample"), 300, Line::sample)));
    table.setItems(FXCollections.observableArrayList(lines));
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox card = new VBox(table);
    card.getStyleClass().add("card");
    VBox.setVgrow(card, Priority.ALWAYS);
    VBox page = new VBox(message(), card, buttons());
    page.getStyleClass().add("columns-page");
    place.getChildren().setAll(page);
  }

  private MessageBar message() {
    List<Field> missing = header.missing();
    if (missing.isEmpty()) {
      return new MessageBar(MessageBar.Kind.TOLD, texts.get("imports.columns.told"));
    }
    String names =
        String.join(
            texts.get("imports.comma"),
            missing.stream().map(f -> texts.get("imports.field." + f)).toList());
    return new MessageBar(MessageBar.Kind.DANGER, texts.get("imports.columns.missing", names));
  }

  private Line line(Field field) {
    ComboBox<Integer> box = new ComboBox<>();
    box.getItems().add(NONE);
    box.getItems().addAll(new TreeMap<>(header.headings()).keySet());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(texts.get("imports.field." + field));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer column) {
            return column == null || column == NONE
                ? texts.get("imports.columns.none")
                : FoundHeader.letters(column) + "　" + header.headings().get(column);
          }

          @Override
          public Integer fromString(String text) {
            return NONE;
          }
        });
    Label sample = new Label(sample(chosen.getOrDefault(field, NONE)));
    sample.getStyleClass().add("muted");
    box.setValue(chosen.getOrDefault(field, NONE));
    box.valueProperty()
        .addListener(
            (o, was, is) -> {
              chosen.put(field, is);
              sample.setText(sample(is));
            });
    return new Line(field, box, sample);
  }

  private String sample(int column) {
    return FindingWords.masked(header.samples().getOrDefault(column, ""));
  }

  private HBox buttons() {
    Button again = new Button(texts.get("imports.columns.again"));
    again.getStyleClass().add("accent");
    again.setOnAction(e -> take());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Label note = new Label(texts.get("imports.columns.note"));
    note.getStyleClass().addAll("small", "muted");
    HBox line = new HBox(note, spacer, again);
    line.getStyleClass().add("gap-8");
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return line;
  }

  /** Remembers what differs from what the program found by itself and reads again. */
  void take() {
    Map<Field, Integer> corrections = new EnumMap<>(Field.class);
    chosen.forEach(
        (field, column) -> {
          if (!column.equals(header.columns().getOrDefault(field, NONE)) || header.corrected()) {
            corrections.put(field, column);
          }
        });
    model.correctColumns(corrections);
  }
}
