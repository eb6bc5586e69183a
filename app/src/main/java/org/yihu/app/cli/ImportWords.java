package org.yihu.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.text.Texts;

/** Tells the outcome of an import in lines: the counts, the findings by kind, and each error. */
public record ImportWords(Texts texts) {
  private static final int ERRORS_SHOWN = 20;

  public List<String> of(ImportOutcome outcome) {
    List<String> lines = new ArrayList<>();
    if (outcome.isFileRefused()) {
      outcome.findings().forEach(f -> lines.add(f.message(texts)));
      return lines;
    }
    lines.add(
        texts.get(
            "cli.import.counts",
            String.valueOf(outcome.read()),
            String.valueOf(outcome.accepted()),
            String.valueOf(outcome.rejected()),
            String.valueOf(outcome.count(HouseholdFate.Kind.NEW)),
            String.valueOf(outcome.count(HouseholdFate.Kind.CHANGED)),
            String.valueOf(outcome.count(HouseholdFate.Kind.SAME))));
    if (outcome.isNothingNew()) {
      lines.add(texts.get("cli.import.nothing-new"));
    }
    outcome.batch().ifPresent(batch -> lines.add(texts.get("cli.import.batch", batch)));
    lines.addAll(kinds(outcome));
    lines.addAll(errors(outcome));
    return lines;
  }

  /** How often each kind of finding occurred. */
  public List<String> kinds(ImportOutcome outcome) {
    Map<String, Long> counts =
        outcome.findings().stream()
            .collect(
                Collectors.groupingBy(f -> f.code().name(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> texts.get("cli.import.kind", e.getKey(), String.valueOf(e.getValue())))
        .toList();
  }

  private List<String> errors(ImportOutcome outcome) {
    List<Finding> errors = outcome.findings().stream().filter(Finding::isError).toList();
    List<String> lines = new ArrayList<>();
    for (Finding error : errors.subList(0, Math.min(ERRORS_SHOWN, errors.size()))) {
      lines.add(
          texts.get(
              "cli.import.error",
              error.cell(),
              error.household(),
              error.person(),
              error.message(texts)));
    }
    if (errors.size() > ERRORS_SHOWN) {
      lines.add(texts.get("cli.import.more", String.valueOf(errors.size() - ERRORS_SHOWN)));
    }
    return lines;
  }
}
