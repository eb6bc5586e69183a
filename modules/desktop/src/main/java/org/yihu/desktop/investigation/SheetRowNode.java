package org.yihu.desktop.investigation;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yihu.desktop.control.Focus;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.usecases.text.Texts;

/** One row of the form with its two fields. */
final class SheetRowNode extends HBox {
  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final SheetRow row;
  private final SheetViewModel model;
  private final Texts texts;
  private final SheetGrid.Moves moves;
  private final TextField found = new TextField();
  private final TextField basis = new TextField();
  private final Label reported = SheetGrid.cell("reported", "");
  private final Label adopted = SheetGrid.cell("adopted", "");

  SheetRowNode(SheetRow row, SheetViewModel model, Texts texts, SheetGrid.Moves moves) {
    this.row = row;
    this.model = model;
    this.texts = texts;
    this.moves = moves;
    getStyleClass().add("sheet-row");
    setAlignment(Pos.CENTER_LEFT);
    HBox item = item();
    HBox.setHgrow(item, Priority.ALWAYS);
    shape(found, "found", texts.get("investigation.column.found"));
    shape(basis, "basis", texts.get("investigation.column.basis"));
    adopted.setOnMouseClicked(e -> moves.choose());
    getChildren()
        .addAll(item, SheetGrid.cell("declared", row.declared()), found, reported, adopted, basis);
    found.focusedProperty().addListener((o, old, now) -> focusedFound(now));
    basis.focusedProperty().addListener((o, old, now) -> focusedBasis(now));
    found.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, false));
    basis.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, true));
    row.lineProperty().addListener(o -> show());
    show();
  }

  private HBox item() {
    Label name = new Label(row.name());
    name.setMinWidth(USE_PREF_SIZE);
    Label person = new Label(row.person());
    person.getStyleClass().addAll("muted", "small");
    HBox item = new HBox(name, person);
    item.setAlignment(Pos.CENTER_LEFT);
    item.getStyleClass().addAll("sheet-cell", "column-item");
    return item;
  }

  private void shape(TextField field, String column, String name) {
    field.getStyleClass().addAll("sheet-field", "column-" + column);
    field.setAccessibleText(row.name() + " " + row.person() + " " + name);
  }

  SheetRow row() {
    return row;
  }

  void focus(boolean inBasis) {
    TextField field = inBasis ? basis : found;
    Focus.to(field);
    field.selectAll();
  }

  private void focusedFound(boolean now) {
    if (now) {
      found.setText(row.found());
      found.selectAll();
      moves.seen(this);
    } else {
      commitFound();
    }
  }

  private void focusedBasis(boolean now) {
    if (now) {
      moves.seen(this);
    } else {
      model.basis(row, basis.getText());
      show();
    }
  }

  private boolean commitFound() {
    boolean taken = model.found(row, found.getText());
    found.pseudoClassStateChanged(WRONG, !taken);
    if (taken) {
      show();
    }
    return taken;
  }

  /** Takes what is typed in the field that has the focus. */
  void commit() {
    if (basis.isFocused()) {
      model.basis(row, basis.getText());
    } else if (found.isFocused()) {
      commitFound();
    }
  }

  private void pressed(KeyEvent event, boolean inBasis) {
    KeyCode code = event.getCode();
    boolean plain = !event.isControlDown() && !event.isAltDown();
    if (code == KeyCode.F4) {
      moves.choose();
      event.consume();
    } else if (code == KeyCode.ESCAPE) {
      found.setText(row.found());
      basis.setText(row.line().basis());
      event.consume();
    } else if (plain && code == KeyCode.ENTER || code == KeyCode.DOWN) {
      if (inBasis || commitFound()) {
        moves.down(inBasis);
      }
      event.consume();
    } else if (code == KeyCode.UP) {
      if (inBasis || commitFound()) {
        moves.up(inBasis);
      }
      event.consume();
    }
  }

  private void show() {
    SheetLine line = row.line();
    if (!found.isFocused()) {
      found.setText(row.foundWords());
    }
    if (!basis.isFocused()) {
      basis.setText(line.basis());
    }
    found.setPromptText(
        line.declared().isPresent() && line.reported().isEmpty()
            ? texts.get("investigation.as-declared")
            : texts.get("investigation.nothing"));
    found.pseudoClassStateChanged(DIFFERS, line.isFoundDifferent());
    reported.setText(row.reported());
    reported.pseudoClassStateChanged(DIFFERS, line.isReportDifferent());
    adopted.setText(row.adopted());
    adopted.pseudoClassStateChanged(DIFFERS, line.choice().isPresent());
    basis.pseudoClassStateChanged(WRONG, line.lacksBasis());
    basis.setPromptText(
        line.lacksBasis() ? texts.get("investigation.write-basis") : reportBasis(line));
  }

  private String reportBasis(SheetLine line) {
    boolean fromReport =
        line.isReportDifferent() && line.adopted().compareTo(line.reported().get()) == 0;
    return fromReport ? texts.get("investigation.report-basis") : "";
  }
}
