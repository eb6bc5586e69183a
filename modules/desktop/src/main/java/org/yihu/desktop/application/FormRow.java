package org.yihu.desktop.application;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.application.FormLine;
import org.yihu.usecases.application.TypedIdentity;

/** One line of the form while it is typed, and which of its fields were left once. */
public final class FormRow {
  private static final List<FormField> STATED =
      List.of(FormField.SEX, FormField.BIRTH_DATE, FormField.NO_NUMBER_REASON);
  private static final List<FormField> IDENTITY =
      List.of(FormField.ID_NUMBER, FormField.NO_NUMBER, FormField.SEX, FormField.BIRTH_DATE);

  private final Map<FormField, StringProperty> texts = new EnumMap<>(FormField.class);
  private final Map<String, String> unknown = new TreeMap<>();
  private final Set<FormField> left = EnumSet.noneOf(FormField.class);
  private final Runnable changed;

  FormRow(FormLine line, Runnable changed) {
    this.changed = changed;
    for (FormField field : FormField.values()) {
      StringProperty text = new SimpleStringProperty(line.get(field));
      text.addListener((o, was, is) -> changed.run());
      texts.put(field, text);
    }
    line.texts().forEach((name, text) -> keepUnknown(name, text));
  }

  private void keepUnknown(String name, String text) {
    if (texts.keySet().stream().noneMatch(f -> f.name().equals(name))) {
      unknown.put(name, text);
    }
  }

  public StringProperty text(FormField field) {
    return texts.get(field);
  }

  public String get(FormField field) {
    return texts.get(field).get();
  }

  public void set(FormField field, String text) {
    texts.get(field).set(text == null ? "" : text);
  }

  public boolean is(FormField field) {
    return get(field).equals("true");
  }

  /** Whether this member is taken as stated, because there is no ID number yet. */
  public boolean isWithoutNumber() {
    return TypedIdentity.isWithoutNumber(line());
  }

  /** Calls back when something changes that tells sex and age. */
  void whenIdentityChanges(Runnable then) {
    for (FormField field : IDENTITY) {
      text(field).addListener((o, was, is) -> then.run());
    }
  }

  /** Says that this member has no number yet, or takes that back with what was stated instead. */
  public void toggleNoNumber() {
    toggle(FormField.NO_NUMBER);
    if (!is(FormField.NO_NUMBER)) {
      STATED.forEach(field -> set(field, ""));
    }
  }

  /** Ticks or unticks. */
  public void toggle(FormField field) {
    set(field, is(field) ? "" : "true");
    leave(field);
  }

  /** The field was left: from now on its faults are told. */
  public void leave(FormField field) {
    if (left.add(field)) {
      changed.run();
    }
  }

  boolean wasLeft(FormField field) {
    return left.contains(field);
  }

  FormLine line() {
    Map<String, String> typed = new TreeMap<>(unknown);
    texts.forEach((field, text) -> typed.put(field.name(), text.get()));
    return new FormLine(typed);
  }
}
