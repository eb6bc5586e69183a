package org.yihu.desktop.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.shared.Mask;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormPart;

/**
 * 表格行录入: lines keyed like in a spreadsheet. Every cell is a live field, so that input methods work
 * in each: Tab goes right, Enter and the arrows go down and up, Ins adds, Ctrl+Del removes, cells
 * copied from a workbook are pasted from the field on.
 */
final class LineTable extends VBox {
  private final ApplicationViewModel model;
  private final ScreenContext context;
  private final FormPart part;
  private final List<LineColumn> columns;
  private final VBox lines = new VBox();
  private final VBox told = new VBox();
  private final Map<FormRow, Node> rowNodes = new HashMap<>();
  private final Map<FormRow, Map<FormField, Node>> cells = new HashMap<>();
  private final ObservableList<FormRow> rows;
  private final String empty;

  LineTable(
      ApplicationViewModel model,
      ScreenContext context,
      FormPart part,
      List<LineColumn> columns,
      String empty) {
    this.model = model;
    this.context = context;
    this.part = part;
    this.columns = columns;
    this.empty = empty;
    this.rows = model.form().rows(part);
    getStyleClass().addAll("card", "line-table");
    told.getStyleClass().add("line-faults");
    getChildren().addAll(head(), lines, told);
    rows.addListener((ListChangeListener<FormRow>) c -> draw());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    draw();
  }

  private HBox head() {
    HBox head = new HBox();
    head.getStyleClass().add("line-head");
    for (LineColumn column : columns) {
      Label title = new Label(column.title());
      sized(title, column);
      head.getChildren().add(title);
    }
    return head;
  }

  private void sized(Region cell, LineColumn column) {
    double width = context.measure().px(column.width());
    cell.setMinWidth(width);
    cell.setPrefWidth(width);
    cell.setMaxWidth(width);
    if (column.kind() == LineColumn.Kind.NUMBER) {
      cell.getStyleClass().add("number-column");
    }
  }

  private void draw() {
    rowNodes.keySet().retainAll(rows);
    cells.keySet().retainAll(rows);
    lines.getChildren().clear();
    for (FormRow row : rows) {
      lines.getChildren().add(rowNodes.computeIfAbsent(row, this::line));
    }
    if (rows.isEmpty()) {
      Label none = new Label(empty);
      none.getStyleClass().addAll("small", "muted", "line-empty");
      lines.getChildren().add(none);
    }
    tell();
  }

  private Node line(FormRow row) {
    HBox line = new HBox();
    line.getStyleClass().add("line-cells");
    line.setAlignment(Pos.CENTER_LEFT);
    cells.put(row, new HashMap<>());
    VBox whole = new VBox(line);
    whole.getStyleClass().add("line-row");
    for (LineColumn column : columns) {
      Region cell = cell(row, column);
      sized(cell, column);
      line.getChildren().add(cell);
      if (cell instanceof NumberCell number) {
        number.number().setAccessibleText(column.title());
        keyed(row, FormField.ID_NUMBER, number.number());
        keyed(row, FormField.NO_NUMBER, number.none());
        StatedLine stated = new StatedLine(row, context, model.reading()::sexes);
        stated.fields().forEach((field, node) -> keyed(row, field, node));
        whole.getChildren().add(stated);
      } else if (column.field() != null) {
        cell.setAccessibleText(column.title());
        keyed(row, column.field(), cell);
      }
    }
    return whole;
  }

  private void keyed(FormRow row, FormField field, Node cell) {
    cells.get(row).put(field, cell);
    cell.focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (was && !is) {
                row.leave(field);
              }
            });
  }

  private Region cell(FormRow row, LineColumn column) {
    return switch (column.kind()) {
      case TEXT, NUMBER -> plain(row, column);
      case MASKED ->
          row == model.form().applicant()
              ? flat(new MaskedField(Mask.ID_NUMBER, row.text(column.field())))
              : new NumberCell(
                  row, context.texts(), () -> Focus.to(cells.get(row).get(FormField.SEX)));
      case CHOICE -> flat(new ChoiceField(row.text(column.field()), column.offered()));
      case TICK -> tick(row, column.field());
      case SIGNATURE -> new SignatureCell(model, context.texts(), row);
      case SEX_AND_AGE -> shown(row);
    };
  }

  private static Region plain(FormRow row, LineColumn column) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(row.text(column.field()));
    return flat(field);
  }

  private static Region flat(TextField field) {
    field.getStyleClass().add("cell-field");
    return field;
  }

  private static Region tick(FormRow row, FormField field) {
    CheckBox box = new CheckBox();
    box.setSelected(row.is(field));
    box.selectedProperty().addListener((o, was, is) -> row.set(field, is ? "true" : ""));
    row.text(field).addListener((o, was, is) -> box.setSelected(is.equals("true")));
    box.getStyleClass().add("cell-tick");
    return box;
  }

  private Region shown(FormRow row) {
    Label label = new Label(model.sexAndAge(row));
    label.getStyleClass().addAll("muted", "cell-shown");
    row.whenIdentityChanges(() -> label.setText(model.sexAndAge(row)));
    return label;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.INSERT) {
      add();
      event.consume();
      return;
    }
    Place at = place(event.getTarget());
    if (at == null || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, DOWN -> go(event, at, 1);
      case UP -> go(event, at, -1);
      case DELETE -> {
        if (event.isControlDown()) {
          remove(at.row());
          event.consume();
        }
      }
      case V -> {
        if (event.isShortcutDown() && Clipboard.getSystemClipboard().hasString()) {
          String text = Clipboard.getSystemClipboard().getString();
          if (text.contains("\t") || text.strip().contains("\n")) {
            paste(rows.indexOf(at.row()), at.field(), text);
            event.consume();
          }
        }
      }
      default -> {
        // the field's own keys
      }
    }
  }

  private record Place(FormRow row, FormField field) {}

  private Place place(Object target) {
    for (var row : cells.entrySet()) {
      for (var cell : row.getValue().entrySet()) {
        if (cell.getValue() == target) {
          return new Place(row.getKey(), cell.getKey());
        }
      }
    }
    return null;
  }

  private void go(KeyEvent event, Place at, int step) {
    if (event.isShortcutDown()) {
      return;
    }
    int next = rows.indexOf(at.row()) + step;
    if (next >= 0 && next < rows.size()) {
      goTo(rows.get(next), at.field());
    } else if (step > 0 && event.getCode() == KeyCode.ENTER) {
      at.row().leave(at.field());
    }
    event.consume();
  }

  /** The same field of another row, or its number where that row has no such field now. */
  private void goTo(FormRow row, FormField field) {
    Node cell = cells.get(row).get(field);
    boolean there = cell != null && cell.getParent().isVisible() && cell.isVisible();
    Focus.to(there ? cell : cells.get(row).get(FormField.ID_NUMBER));
  }

  /** Adds a line and goes to its first field. */
  void add() {
    FormRow row = model.form().add(part);
    Focus.to(cells.get(row).get(columns.getFirst().field()));
  }

  private void remove(FormRow row) {
    int at = rows.indexOf(row);
    Runnable back = model.form().remove(part, row);
    if (rows.contains(row)) {
      return;
    }
    if (rows.isEmpty()) {
      requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
    } else {
      FormRow near = rows.get(Math.min(at, rows.size() - 1));
      Focus.to(cells.get(near).get(columns.getFirst().field()));
    }
    context.toasts().undoable(context.texts().get("application.line-removed", at + 1), back);
  }

  /** Pastes what was copied from a workbook after the lines that are there. */
  void pasteAtEnd() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasString() && !clipboard.getString().isBlank()) {
      paste(rows.size(), columns.getFirst().field(), clipboard.getString());
    } else {
      context.toasts().told(context.texts().get("application.paste-nothing"));
    }
  }

  private void paste(int line, FormField first, String text) {
    List<FormField> fields =
        columns.stream().map(LineColumn::field).filter(Objects::nonNull).toList();
    model.form().paste(part, line, first, fields, text);
  }

  boolean focus(FieldPath path) {
    if (path.part() != part || path.line() >= rows.size()) {
      return false;
    }
    Node cell = cells.get(rows.get(path.line())).get(path.field());
    if (cell == null) {
      return false;
    }
    Focus.to(cell);
    return true;
  }

  /** Tells the faults: the row tinted, the cell framed, the sentences under the table. */
  void tell() {
    List<Node> sentences = new ArrayList<>();
    for (FormRow row : rows) {
      rowNodes.get(row).getStyleClass().remove("wrong");
      cells.get(row).values().forEach(c -> c.getStyleClass().removeAll("error", "warning"));
    }
    for (Fault fault : model.faults().told()) {
      FieldPath path = fault.path();
      if (path.part() == part && path.line() < rows.size()) {
        FormRow row = rows.get(path.line());
        Node cell = cells.get(row).get(path.field());
        if (cell != null) {
          cell.getStyleClass().add(fault.isError() ? "error" : "warning");
        }
        if (fault.isError()) {
          rowNodes.get(row).getStyleClass().add("wrong");
        }
        if (!isToldAbove(path)) {
          sentences.add(sentence(fault));
        }
      }
    }
    told.getChildren().setAll(sentences);
    told.setManaged(!sentences.isEmpty());
  }

  /** The applicant's number and name are told at their own fields. */
  private boolean isToldAbove(FieldPath path) {
    return part == FormPart.MEMBERS
        && path.line() == 0
        && (path.field() == FormField.ID_NUMBER || path.field() == FormField.NAME);
  }

  private Node sentence(Fault fault) {
    Label label = new Label(model.faults().words().sentence(fault));
    label.setWrapText(true);
    label.setGraphic(
        Icons.of(fault.isError() ? "bi-x-circle-fill" : "bi-exclamation-triangle-fill", "icon-12"));
    label.getStyleClass().addAll("field-line", fault.isError() ? "error" : "warning");
    return label;
  }
}
