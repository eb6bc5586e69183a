package org.yihu.desktop.investigation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Choices;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.NamesField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.casework.FinancialVerification;
import org.yihu.domain.casework.NeighbourVisit;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Relation;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.investigation.StaffMember;
import org.yihu.usecases.text.Texts;

/** The small forms over the screen: a neighbour, the report, a line, a staff person. */
final class CaseDialogs {
  private final InvestigationViewModel model;
  private final ScreenContext context;
  private final Texts texts;

  CaseDialogs(InvestigationViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
  }

  private void show(String title, VBox form, String verb, java.util.function.BooleanSupplier take) {
    form.setSpacing(context.measure().px(8));
    context
        .dialogs()
        .show(
            title,
            form,
            Dialogs.MIDDLE,
            List.of(
                DialogButton.cancel(texts.get("dialog.cancel")), DialogButton.primary(verb, take)));
  }

  void neighbour() {
    DayField day = new DayField(model.sheet().dayProperty().get());
    ObservableList<String> visitors =
        FXCollections.observableArrayList(model.sheet().investigators());
    TextField neighbour = new TextField();
    TextField findings = new TextField();
    show(
        texts.get("investigation.add-neighbour.title"),
        new VBox(
            new FormField(texts.get("investigation.neighbour"), neighbour, true),
            new FormField(texts.get("investigation.findings"), findings, true),
            new FormField(texts.get("investigation.day"), day, true),
            new FormField(
                texts.get("investigation.investigators"),
                new NamesField(visitors, model.names()),
                true)),
        texts.get("investigation.save"),
        () -> {
          model.askNeighbour(
              day.getValue(),
              new NeighbourVisit(List.copyOf(visitors), neighbour.getText(), findings.getText()),
              () -> context.toasts().told(texts.get("investigation.neighbour.saved")));
          return true;
        });
  }

  /** The report: its number and day, and the values it gives for the items of the form. */
  void report() {
    TextField number = new TextField();
    DayField day = new DayField(model.today());
    CheckBox consistent = new CheckBox(texts.get("investigation.report.consistent"));
    TextField findings = new TextField();
    Map<SheetRow, TextField> values = new LinkedHashMap<>();
    GridPane grid = new GridPane(context.measure().px(12), context.measure().px(4));
    for (SheetRow row : model.sheet().rows()) {
      TextField value = new TextField();
      value.setPromptText(row.declared());
      value.setAccessibleText(row.name() + " " + row.person());
      grid.addRow(values.size(), new Label(row.name() + " " + row.person()), value);
      values.put(row, value);
    }
    show(
        texts.get("investigation.report.title"),
        new VBox(
            new FormField(texts.get("investigation.report.number"), number, false),
            new FormField(texts.get("investigation.report.day"), day, true),
            consistent,
            new FormField(texts.get("investigation.report.findings"), findings, false),
            new Label(texts.get("investigation.report.values")),
            grid),
        texts.get("investigation.save"),
        () ->
            takeReport(
                day.getValue(),
                new FinancialVerification(
                    number.getText(), day.getValue(), consistent.isSelected(), findings.getText()),
                values));
  }

  private boolean takeReport(
      LocalDate day, FinancialVerification report, Map<SheetRow, TextField> values) {
    List<SheetLine> lines = new ArrayList<>();
    for (var entry : values.entrySet()) {
      String typed = entry.getValue().getText();
      if (!typed.isBlank()) {
        Optional<BigDecimal> value = Amounts.read(typed);
        if (value.isEmpty()) {
          Focus.to(entry.getValue());
          return false;
        }
        lines.add(entry.getKey().line().withReported(value));
      }
    }
    model.report(
        day, report, lines, () -> context.toasts().told(texts.get("investigation.report.saved")));
    return true;
  }

  /** An item that was found and not declared. */
  void line() {
    ComboBox<SheetItem.Kind> kind = new ComboBox<>();
    kind.getItems().setAll(SheetItem.Kind.values());
    kind.getItems().remove(SheetItem.Kind.EMPLOYMENT_COST);
    kind.setConverter(Choices.words(k -> texts.get("investigation.kind." + k)));
    kind.getSelectionModel().selectFirst();
    ComboBox<Member> member = new ComboBox<>();
    member
        .getItems()
        .setAll(model.sheet().openedProperty().get().file().household().currentMembers());
    member.setConverter(Choices.words(m -> m.person().name()));
    TextField label = new TextField();
    TextField value = new TextField();
    TextField basis = new TextField();
    FormField amount = new FormField(texts.get("investigation.column.found"), value, true);
    FormField owner = new FormField(texts.get("investigation.member"), member, true);
    show(
        texts.get("investigation.add-line.title"),
        new VBox(
            new FormField(texts.get("investigation.kind"), kind, true),
            owner,
            new FormField(texts.get("investigation.label"), label, false),
            amount,
            new FormField(texts.get("investigation.column.basis"), basis, true)),
        texts.get("investigation.add-line"),
        () -> {
          Optional<BigDecimal> found = Amounts.read(value.getText());
          boolean needsOwner = kind.getValue().section() == SheetItem.Section.INCOME;
          if (needsOwner && member.getValue() == null) {
            owner.error(texts.get("investigation.member.missing"));
            return false;
          }
          if (found.isEmpty()) {
            amount.error(texts.get("investigation.no-amount"));
            return false;
          }
          model
              .sheet()
              .add(
                  kind.getValue(),
                  Optional.ofNullable(member.getValue()),
                  label.getText(),
                  found.get(),
                  basis.getText());
          return true;
        });
  }

  /** A person of the staff with one close relative. */
  void staff() {
    TextField name = new TextField();
    TextField unit = new TextField();
    TextField position = new TextField();
    TextField relative = new TextField();
    TextField number = new TextField();
    ComboBox<Relation> relation = new ComboBox<>();
    for (Relation one : Relation.values()) {
      if (one.isNearRelative()) {
        relation.getItems().add(one);
      }
    }
    relation.setConverter(Choices.words(r -> texts.get("investigation.relation." + r)));
    show(
        texts.get("investigation.staff.title"),
        new VBox(
            new FormField(texts.get("investigation.staff.name"), name, true),
            new FormField(texts.get("investigation.staff.unit"), unit, true),
            new FormField(texts.get("investigation.staff.position"), position, false),
            new FormField(texts.get("investigation.staff.relative"), relative, false),
            new FormField(texts.get("investigation.staff.number"), number, false),
            new FormField(texts.get("investigation.staff.relation"), relation, false)),
        texts.get("investigation.save"),
        () -> {
          List<StaffMember.Kin> kin =
              relative.getText().isBlank() || relation.getValue() == null
                  ? List.of()
                  : List.of(
                      new StaffMember.Kin(
                          relative.getText().strip(),
                          number.getText().strip(),
                          relation.getValue()));
          model.register(
              name.getText().strip(),
              unit.getText().strip(),
              position.getText().strip(),
              kin,
              () -> context.toasts().told(texts.get("investigation.staff.saved")));
          return true;
        });
  }
}
