package org.yihu.desktop.investigation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.NamesField;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.household.Member;

/** The tab of the visit form: who went when, the sheet, its totals. */
final class VisitTab extends VBox {
  private final InvestigationViewModel model;
  private final SheetViewModel sheet;
  private final ScreenContext context;
  private final SheetGrid grid;
  private final DayField day = new DayField();
  private final NamesField investigators;
  private final NamesField present;
  private final ObservableList<String> members = FXCollections.observableArrayList();
  private final Label differences = new Label();
  private final Label declared = new Label();
  private final Label adopted = new Label();
  private final Label change = new Label();

  VisitTab(InvestigationViewModel model, ScreenContext context, Consumer<SheetRow> choosing) {
    this.model = model;
    this.sheet = model.sheet();
    this.context = context;
    this.grid = new SheetGrid(sheet, context.texts(), choosing);
    this.investigators = new NamesField(sheet.investigators(), model.names());
    this.present = new NamesField(sheet.present(), members);
    VBox card = new VBox(cardHead(), grid, totals());
    card.getStyleClass().add("card");
    VBox.setVgrow(grid, Priority.ALWAYS);
    VBox framed = new VBox(card);
    framed.getStyleClass().add("tab-list");
    VBox.setVgrow(card, Priority.ALWAYS);
    VBox.setVgrow(framed, Priority.ALWAYS);
    getChildren().addAll(fields(), framed);
    InvalidationListener summed = o -> sum();
    sheet.outlookProperty().addListener(summed);
    sheet.missingProperty().addListener(summed);
    sheet.rows().addListener((ListChangeListener<SheetRow>) c -> sum());
    sheet.openedProperty().addListener(o -> opened());
  }

  private HBox fields() {
    day.valueProperty().bindBidirectional(sheet.dayProperty());
    TextField hours = new TextField();
    hours.textProperty().bindBidirectional(sheet.hoursProperty());
    FormField when = new FormField(word("investigation.day"), day, true);
    FormField time = new FormField(word("investigation.hours"), hours, false);
    FormField who = new FormField(word("investigation.investigators"), investigators, true);
    FormField there = new FormField(word("investigation.present"), present, true);
    when.setPrefWidth(context.measure().px(140));
    when.setMinWidth(context.measure().px(140));
    time.setPrefWidth(context.measure().px(112));
    time.setMinWidth(context.measure().px(112));
    who.setPrefWidth(context.measure().px(190));
    there.setPrefWidth(context.measure().px(190));
    HBox.setHgrow(who, Priority.ALWAYS);
    HBox.setHgrow(there, Priority.ALWAYS);
    HBox fields = new HBox(when, time, who, there);
    fields.getStyleClass().add("visit-fields");
    return fields;
  }

  private HBox cardHead() {
    Label hint = new Label(word("investigation.hint"));
    hint.getStyleClass().addAll("muted", "small");
    differences.getStyleClass().add("small");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(hint, gap, differences);
    head.getStyleClass().add("sheet-card-head");
    return head;
  }

  private HBox totals() {
    Label title = new Label(word("investigation.counted-income"));
    title.getStyleClass().add("strong");
    declared.getStyleClass().addAll("muted", "small");
    Label word = new Label(word("investigation.column.adopted"));
    word.getStyleClass().addAll("muted", "small");
    adopted.getStyleClass().add("strong");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox totals = new HBox(title, declared, gap, word, adopted, change);
    totals.getStyleClass().add("sheet-totals");
    return totals;
  }

  private void opened() {
    members.setAll(
        sheet.openedProperty().get().file().household().currentMembers().stream()
            .map(Member::person)
            .map(p -> p.name())
            .toList());
    sum();
  }

  private void sum() {
    if (sheet.openedProperty().get() == null) {
      return;
    }
    BigDecimal before = sheet.sheet().declaredIncome();
    BigDecimal after = sheet.sheet().adoptedIncome();
    declared.setText(context.texts().get("investigation.declared-sum", Amounts.of(before)));
    adopted.setText(Amounts.of(after));
    BigDecimal more = after.subtract(before);
    change.getStyleClass().removeAll("more", "less");
    change.setText("");
    if (more.signum() != 0) {
      change.getStyleClass().add(more.signum() > 0 ? "more" : "less");
      change.setText(
          context
              .texts()
              .get(
                  more.signum() > 0 ? "investigation.more" : "investigation.less",
                  Amounts.of(more.abs())));
    }
    differences.setText(
        context
            .texts()
            .get("investigation.differences", sheet.foundDifferent(), sheet.reportDifferent()));
  }

  private String word(String key) {
    return context.texts().get(key);
  }

  SheetGrid grid() {
    return grid;
  }

  void toInvestigators() {
    Focus.to(investigators.field());
  }

  /** The areas that F6 goes through. */
  List<Runnable> areas() {
    return List.of(this::toInvestigators, grid::toFirst);
  }
}
