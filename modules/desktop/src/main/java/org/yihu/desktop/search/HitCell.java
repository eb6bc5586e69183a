package org.yihu.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.DaysLeft;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.StatusChip;
import org.yihu.domain.household.Relation;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.SearchHit;

/** One row of the palette: who in the first line, where and what in the second. */
final class HitCell extends ListCell<PaletteRow> {
  private final Texts texts;

  HitCell(Texts texts, Consumer<PaletteRow> taken) {
    this.texts = texts;
    getStyleClass().add("hit-cell");
    setOnMouseClicked(
        e -> {
          if (getItem() != null && getItem().isChoosable()) {
            taken.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(PaletteRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    getStyleClass().removeAll("heading-cell", "told-cell");
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    setGraphic(
        switch (row) {
          case PaletteRow.Heading h -> heading(h);
          case PaletteRow.Told t -> told(t);
          case PaletteRow.DigitsAlone d ->
              line(
                  "bi-search",
                  List.of(plain(texts.get("search.digits"))),
                  List.of(),
                  List.of(muted(d.digits())));
          case PaletteRow.Found(SearchHit hit) -> found(hit);
        });
  }

  private Node heading(PaletteRow.Heading h) {
    getStyleClass().add("heading-cell");
    Label words = muted(h.words());
    Label count = muted(h.count());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return new HBox(words, spacer, count);
  }

  private Node told(PaletteRow.Told t) {
    getStyleClass().add("told-cell");
    Label words = new Label(t.words());
    words.getStyleClass().add("strong");
    return new VBox(words, muted(t.why()));
  }

  private Node found(SearchHit hit) {
    return switch (hit) {
      case SearchHit.Person p -> person(p);
      case SearchHit.Household h -> household(h);
      case SearchHit.CaseOnFile c -> caseOnFile(c);
      case SearchHit.Command c ->
          line(
              "bi-arrow-right-circle",
              List.of(plain(texts.get("search.command." + c.command()))),
              List.of(),
              List.of());
    };
  }

  private Node person(SearchHit.Person p) {
    String facts = texts.get("search.person", texts.get("search.sex." + p.sex()), p.age());
    String group = p.ethnicGroup().isBlank() ? "" : texts.get("search.group", p.ethnicGroup());
    return line(
        "bi-person",
        List.of(hit(p.name()), plain(facts + group)),
        List.of(muted(p.place()), muted(p.maskedNumber()), muted(role(p))),
        standing(p.standing()));
  }

  private String role(SearchHit.Person p) {
    if (!p.current()) {
      return texts.get("search.past", p.headName());
    }
    if (p.alone()) {
      return texts.get("search.alone");
    }
    return p.relation().kin() == Relation.Kin.HEAD
        ? texts.get("search.head")
        : texts.get("search.member", p.headName(), texts.get("search.kin." + p.relation().kin()));
  }

  private Node household(SearchHit.Household h) {
    List<Label> below = new ArrayList<>();
    below.add(muted(texts.get("search.household.place", h.place(), h.members())));
    h.standing()
        .monthly()
        .ifPresent(m -> below.add(muted(texts.get("search.monthly", m.toString()))));
    h.standing()
        .number()
        .ifPresent(n -> below.add(muted(texts.get("search.number", n.toString()))));
    List<Node> right = new ArrayList<>();
    h.standing().state().ifPresent(s -> right.add(chip(texts.get("search.state." + s))));
    if (right.isEmpty()) {
      right.addAll(standing(h.standing()));
    }
    return line(
        "bi-house-door",
        List.of(hit(h.headName()), plain(texts.get("search.household", h.code()))),
        below,
        right);
  }

  private Node caseOnFile(SearchHit.CaseOnFile c) {
    List<Label> below = new ArrayList<>();
    below.add(muted(c.number().toString()));
    below.add(muted(c.place()));
    c.daysLeft().ifPresent(d -> below.add(muted(DaysLeft.words(texts, d))));
    List<Label> first = new ArrayList<>();
    first.add(hit(c.applicant()));
    c.category().ifPresent(k -> first.add(plain(texts.get("category.name." + k))));
    return line(
        "bi-file-text", first, below, List.of(chip(texts.get("search.state." + c.state()))));
  }

  private List<Node> standing(SearchHit.Standing standing) {
    List<Node> right = new ArrayList<>();
    standing
        .category()
        .ifPresent(
            c -> {
              if (standing.provisional()) {
                right.add(muted(texts.get("search.provisional")));
              }
              right.add(new CategoryChip(texts, c.name()));
            });
    return right;
  }

  private static StatusChip chip(String word) {
    return new StatusChip(StatusChip.Kind.WAITING, word);
  }

  private Node line(
      String icon, List<Label> first, List<Label> second, List<? extends Node> right) {
    StackPane tile = new StackPane(Icons.of(icon, "icon-18"));
    tile.getStyleClass().add("hit-icon");
    HBox above = new HBox();
    above.getStyleClass().add("gap-12");
    above.getChildren().addAll(first);
    VBox words = new VBox(above);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    if (!second.isEmpty()) {
      HBox below = new HBox();
      below.getStyleClass().add("gap-12");
      below.getChildren().addAll(second);
      words.getChildren().add(below);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox enter = new HBox(new KeyCap("Enter"), muted(texts.get("search.open")));
    enter.setAlignment(Pos.CENTER);
    enter.getStyleClass().addAll("gap-4", "hit-enter");
    enter.visibleProperty().bind(selectedProperty());
    enter.managedProperty().bind(selectedProperty());
    HBox line = new HBox(tile, words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("gap-12");
    line.getChildren().addAll(right);
    line.getChildren().add(enter);
    return line;
  }

  private static Label hit(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("hit");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label plain(String text) {
    return new Label(text);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }
}
