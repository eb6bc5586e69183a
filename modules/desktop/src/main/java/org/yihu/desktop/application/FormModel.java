package org.yihu.desktop.application;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormLine;
import org.yihu.usecases.application.FormPart;

/** The form as lines of texts that can be observed; the same as a draft, back and forth. */
public final class FormModel {
  private final ObservableList<FormRow> members = FXCollections.observableArrayList();
  private final ObservableList<FormRow> obligors = FXCollections.observableArrayList();
  private final ObservableList<FormRow> money = FXCollections.observableArrayList();
  private final ObservableSet<String> received = FXCollections.observableSet(new TreeSet<>());
  private final ReadOnlyStringWrapper householdCode = new ReadOnlyStringWrapper("");
  private final Runnable changed;
  private FormRow household;
  private UUID caseId;
  private String caseNumber = "";
  private boolean loading;

  FormModel(Runnable changed) {
    this.changed = changed;
    this.household = row(FormLine.EMPTY);
    members.add(row(FormLine.EMPTY));
  }

  private FormRow row(FormLine line) {
    return new FormRow(line, this::touch);
  }

  private void touch() {
    if (!loading) {
      changed.run();
    }
  }

  void load(ApplicationDraft draft) {
    loading = true;
    caseId = draft.caseId();
    caseNumber = draft.caseNumber();
    householdCode.set(draft.householdCode());
    household = row(draft.household());
    members.setAll(draft.members().stream().map(this::row).toList());
    obligors.setAll(draft.obligors().stream().map(this::row).toList());
    money.setAll(draft.money().stream().map(this::row).toList());
    received.clear();
    received.addAll(draft.received());
    loading = false;
    changed.run();
  }

  ApplicationDraft draft() {
    return new ApplicationDraft(
        caseId,
        caseNumber,
        householdCode.get(),
        household.line(),
        lines(members),
        lines(obligors),
        lines(money),
        received);
  }

  private static List<FormLine> lines(List<FormRow> rows) {
    return rows.stream().map(FormRow::line).toList();
  }

  public FormRow household() {
    return household;
  }

  public FormRow applicant() {
    return members.getFirst();
  }

  public ObservableList<FormRow> rows(FormPart part) {
    return switch (part) {
      case HOUSEHOLD -> FXCollections.observableArrayList(household);
      case MEMBERS -> members;
      case OBLIGORS -> obligors;
      case MONEY -> money;
    };
  }

  /** The row of a place, which the form always has for its own faults. */
  public FormRow row(FieldPath path) {
    return rows(path.part()).get(path.line());
  }

  public ReadOnlyStringProperty householdCode() {
    return householdCode.getReadOnlyProperty();
  }

  /** Number of the case whose form this is again; empty for a new application. */
  public String caseNumber() {
    return caseNumber;
  }

  boolean isReceived(String code) {
    return received.contains(code);
  }

  void receive(String code, boolean in) {
    if (in ? received.add(code) : received.remove(code)) {
      touch();
    }
  }

  /** Adds a line at the end. */
  public FormRow add(FormPart part) {
    FormLine line =
        part == FormPart.MEMBERS
            ? FormLine.EMPTY.with(FormField.LIVES_TOGETHER, "true")
            : FormLine.EMPTY;
    FormRow row = row(line);
    rows(part).add(row);
    touch();
    return row;
  }

  /**
   * Takes a line out; the applicant's stays.
   *
   * @return puts it back
   */
  public Runnable remove(FormPart part, FormRow row) {
    ObservableList<FormRow> rows = rows(part);
    int at = rows.indexOf(row);
    if (at < 0 || part == FormPart.MEMBERS && at == 0) {
      return () -> {};
    }
    rows.remove(at);
    touch();
    return () -> {
      rows.add(Math.min(at, rows.size()), row);
      touch();
    };
  }

  /**
   * Puts cells copied from a spreadsheet into the fields from one on; lines are added as needed.
   */
  public void paste(
      FormPart part, int line, FormField first, List<FormField> fields, String cells) {
    List<FormRow> rows = rows(part);
    int start = fields.indexOf(first);
    String[] copied = cells.replace("\r", "").replaceAll("\n+$", "").split("\n", -1);
    for (int i = 0; i < copied.length; i++) {
      if (line + i >= rows.size()) {
        add(part);
      }
      String[] texts = copied[i].split("\t", -1);
      for (int c = 0; c < texts.length && start + c < fields.size(); c++) {
        FormRow row = rows.get(line + i);
        row.set(fields.get(start + c), texts[c].strip());
        row.leave(fields.get(start + c));
      }
    }
  }
}
