package org.yihu.documents.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.text.Texts;

/**
 * Collects everything wrong with one file; the first argument of each reason says line and field in
 * words.
 */
final class Faults {
  private final Texts texts;
  private final List<Reason> reasons = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  Faults(Texts texts) {
    this.texts = texts;
  }

  /** Remembers where a field stands, for faults that are found later. */
  void seen(String field, int line) {
    lines.put(field, line);
  }

  void add(String code, String field, int line, Object... details) {
    List<Object> arguments = new ArrayList<>(List.of(place(field, line)));
    arguments.addAll(List.of(details));
    reasons.add(Reason.at(code, field, arguments.toArray()));
  }

  /** Adds a finding of the domain, whose first argument is its field, with the field's line. */
  void add(Reason finding) {
    List<Object> arguments = new ArrayList<>(finding.arguments());
    Integer line = lines.get(finding.field());
    if (line != null && !arguments.isEmpty()) {
      arguments.set(0, place(finding.field(), line));
    }
    reasons.add(Reason.at(finding.code(), finding.field(), arguments.toArray()));
  }

  private String place(String field, int line) {
    return texts.get("files.place", String.valueOf(line), texts.place(field));
  }

  boolean isEmpty() {
    return reasons.isEmpty();
  }

  int count() {
    return reasons.size();
  }

  List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
