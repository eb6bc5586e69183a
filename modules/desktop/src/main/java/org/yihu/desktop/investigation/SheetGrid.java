package org.yihu.desktop.investigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.usecases.text.Texts;

/**
 * The form as a sheet: item, declared, found, reported, adopted, basis. Every row holds its own
 * fields, so that an input method works in each and no edit is lost when values change.
 */
final class SheetGrid extends VBox {
  private final SheetViewModel model;
  private final Texts texts;
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollPane(body);
  private final List<SheetRowNode> nodes = new ArrayList<>();
  private final Consumer<SheetRow> choosing;

  /**
   * @param choosing asked when another column is to be adopted for a row
   */
  SheetGrid(SheetViewModel model, Texts texts, Consumer<SheetRow> choosing) {
    this.model = model;
    this.texts = texts;
    this.choosing = choosing;
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("sheet-grid");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    getChildren().addAll(head(), scroll);
    model.rows().addListener((ListChangeListener<SheetRow>) c -> draw());
    draw();
  }

  private HBox head() {
    HBox head = new HBox();
    head.getStyleClass().addAll("sheet-head", "sheet-row");
    head.getChildren()
        .addAll(
            cell("item", texts.get("investigation.column.item")),
            cell("declared", texts.get("investigation.column.declared")),
            cell("found", texts.get("investigation.column.found")),
            cell("reported", texts.get("investigation.column.reported")),
            cell("adopted", texts.get("investigation.column.adopted")),
            cell("basis", texts.get("investigation.column.basis")));
    HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
    return head;
  }

  static Label cell(String column, String words) {
    Label cell = new Label(words);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.getStyleClass().addAll("sheet-cell", "column-" + column);
    return cell;
  }

  private void draw() {
    body.getChildren().clear();
    nodes.clear();
    for (SheetItem.Section section : SheetItem.Section.values()) {
      List<SheetRow> rows =
          model.rows().stream().filter(r -> r.item().kind().section() == section).toList();
      if (!rows.isEmpty()) {
        body.getChildren().add(heading(section, rows));
        rows.forEach(this::add);
      }
    }
  }

  private Node heading(SheetItem.Section section, List<SheetRow> rows) {
    Label name = new Label(texts.get("investigation.section." + section));
    name.getStyleClass().addAll("strong", "small");
    String period =
        rows.getFirst()
            .item()
            .period()
            .filter(p -> p.to() != null)
            .map(p -> texts.get("investigation.period", month(p.from()), month(p.to())))
            .orElse("");
    Label words = new Label(period);
    words.getStyleClass().addAll("muted", "small");
    HBox heading = new HBox(name, words);
    heading.setAlignment(Pos.CENTER_LEFT);
    heading.getStyleClass().add("sheet-section");
    return heading;
  }

  private static String month(java.time.LocalDate day) {
    return java.time.YearMonth.from(day).toString();
  }

  private void add(SheetRow row) {
    SheetRowNode node = new SheetRowNode(row, model, texts, new Moves(row));
    nodes.add(node);
    body.getChildren().add(node);
  }

  /** Where the keys of a row lead. */
  final class Moves {
    private final SheetRow row;

    Moves(SheetRow row) {
      this.row = row;
    }

    void down(boolean basis) {
      to(1, basis);
    }

    void up(boolean basis) {
      to(-1, basis);
    }

    void choose() {
      choosing.accept(row);
    }

    void seen(Node node) {
      reveal(node);
    }

    private void to(int step, boolean basis) {
      int next = indexOf(row) + step;
      if (next >= 0 && next < nodes.size()) {
        nodes.get(next).focus(basis);
      }
    }
  }

  private int indexOf(SheetRow row) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).row() == row) {
        return i;
      }
    }
    return -1;
  }

  private void reveal(Node node) {
    double height = body.getHeight() - scroll.getViewportBounds().getHeight();
    if (height <= 0) {
      return;
    }
    double top = node.getBoundsInParent().getMinY();
    double bottom = node.getBoundsInParent().getMaxY();
    double shown = scroll.getVvalue() * height;
    if (top < shown) {
      scroll.setVvalue(top / height);
    } else if (bottom > shown + scroll.getViewportBounds().getHeight()) {
      scroll.setVvalue((bottom - scroll.getViewportBounds().getHeight()) / height);
    }
  }

  /** Takes what is typed in the row that has the focus. */
  void commit() {
    nodes.forEach(SheetRowNode::commit);
  }

  /** The row that has the focus. */
  Optional<SheetRow> focused() {
    return nodes.stream().filter(Region::isFocusWithin).map(SheetRowNode::row).findFirst();
  }

  /** Puts the focus into the basis cell of a row. */
  void toBasis(SheetRow row) {
    nodes.get(indexOf(row)).focus(true);
  }

  /** Puts the focus into the first value. */
  void toFirst() {
    if (!nodes.isEmpty()) {
      nodes.getFirst().focus(false);
    }
  }
}
