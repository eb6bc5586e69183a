package org.yihu.usecases.application;

import java.util.Map;
import java.util.TreeMap;

/**
 * 表格行: the texts of one line as typed, by the names of their fields. Empty texts are left out, and
 * a name that this program does not know stays as it is.
 *
 * @param texts by {@link FormField} names
 */
public record FormLine(Map<String, String> texts) {
  /** Nothing typed. */
  public static final FormLine EMPTY = new FormLine(Map.of());

  public FormLine {
    Map<String, String> typed = new TreeMap<>(texts == null ? Map.of() : texts);
    typed.values().removeIf(t -> t == null || t.isEmpty());
    texts = Map.copyOf(typed);
  }

  /** What was typed, empty if nothing. */
  public String get(FormField field) {
    return texts.getOrDefault(field.name(), "");
  }

  /** What was typed without spaces and with full-width forms halved. */
  public String compact(FormField field) {
    return Typed.compact(get(field));
  }

  public boolean is(FormField field) {
    return get(field).equals("true");
  }

  public boolean isBlank() {
    return texts.isEmpty();
  }

  /** This line with another text in a field. */
  public FormLine with(FormField field, String text) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.put(field.name(), text);
    return new FormLine(changed);
  }
}
