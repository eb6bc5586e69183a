package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.CaseTransitions;
import org.yihu.domain.casework.Deadline;
import org.yihu.usecases.text.Texts;

/**
 * 案卷概要: a case as other programs read it ({@code case{id,state,category,deadlines[],history[]}})
 * and as lines to print.
 */
public final class CaseOutline {
  private final Texts texts;

  /**
   * @param texts with the bundle {@code casework}
   */
  public CaseOutline(Texts texts) {
    this.texts = texts;
  }

  /** The case as one JSON-ready object; dates as text, absent values as null. */
  public Map<String, Object> of(CaseFile file) {
    Map<String, Object> outline = new LinkedHashMap<>();
    outline.put("id", file.subject().id().toString());
    outline.put("number", file.subject().number().toString());
    outline.put("household", file.household().code());
    outline.put("applicationDate", file.subject().applicationDate().toString());
    outline.put("state", file.subject().state().name());
    outline.put("category", file.subject().category().map(Enum::name).orElse(null));
    outline.put("resultStale", file.resultStale());
    outline.put(
        "next",
        CaseTransitions.allowedIn(file.subject().state()).stream()
            .map(s -> s.word())
            .distinct()
            .toList());
    outline.put("deadlines", file.deadlines().stream().map(d -> deadline(d, file)).toList());
    outline.put("history", file.subject().events().stream().map(CaseOutline::event).toList());
    return outline;
  }

  private static Map<String, Object> deadline(Deadline d, CaseFile file) {
    Map<String, Object> outline = new LinkedHashMap<>();
    outline.put("kind", d.kind().name());
    outline.put("from", d.from().toString());
    outline.put("due", d.due().toString());
    outline.put("term", d.term());
    outline.put("met", d.metOn().map(LocalDate::toString).orElse(null));
    outline.put(
        "workingDaysLeft", d.isOpen() ? d.workingDaysLeft(file.today(), file.calendar()) : null);
    outline.put("overdue", d.isOverdueOn(file.today()));
    outline.put("paused", d.paused());
    outline.put("source", d.source());
    outline.put("warnings", d.warnings().stream().map(w -> w.code()).toList());
    return outline;
  }

  private static Map<String, Object> event(CaseEvent e) {
    Map<String, Object> outline = new LinkedHashMap<>();
    outline.put("step", e.step().word());
    outline.put("on", e.on().toString());
    outline.put("recordedAt", e.recordedAt().toString());
    outline.put("by", e.actor());
    return outline;
  }

  /** The case in a few Chinese lines: heading, then the open time limits, then what happened. */
  public List<String> lines(CaseFile file) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "casework.line.heading",
            file.subject().number().toString(),
            file.household().code(),
            stateName(file),
            file.subject().category().map(c -> texts.get("casework.category." + c)).orElse("")));
    if (file.resultStale()) {
      lines.add(texts.get("casework.line.stale"));
    }
    file.deadlines().stream().filter(Deadline::isOpen).map(d -> line(d, file)).forEach(lines::add);
    for (CaseEvent event : file.subject().events()) {
      lines.add(
          texts.get(
              "casework.line.event",
              event.on().toString(),
              texts.get("casework.step." + event.step()),
              event.actor()));
    }
    return lines;
  }

  private String stateName(CaseFile file) {
    return texts.get("casework.state." + file.subject().state());
  }

  private String line(Deadline d, CaseFile file) {
    int left = d.workingDaysLeft(file.today(), file.calendar());
    String kind = texts.get("casework.deadline." + d.kind());
    if (d.paused()) {
      return texts.get("casework.line.paused", kind, d.due().toString());
    }
    Optional<String> warning =
        d.warnings().isEmpty()
            ? Optional.empty()
            : Optional.of(texts.get("casework.line.uncertain"));
    return texts.get(
        left < 0 ? "casework.line.overdue" : "casework.line.due",
        kind,
        d.due().toString(),
        Math.abs(left),
        warning.orElse(""));
  }
}
