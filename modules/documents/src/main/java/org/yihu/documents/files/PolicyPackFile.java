package org.yihu.documents.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.text.Texts;

/** Reads a parameter pack from YAML. */
public final class PolicyPackFile {
  private static final Words<Settlement> SETTLEMENTS =
      Words.without(Settlement.class, Settlement.UNKNOWN);

  private final Texts texts;

  /**
   * @param texts with the bundle {@code files}
   */
  public PolicyPackFile(Texts texts) {
    this.texts = texts;
  }

  /**
   * Reads a file.
   *
   * @throws Refusal with everything that is wrong with it: fields and values with their line,
   *     overlapping entries with both lines
   */
  public PolicyParameters read(Path file) {
    return read(TextFile.of(file));
  }

  /** As {@link #read(Path)}. */
  public PolicyParameters read(TextFile file) {
    Faults faults = new Faults(texts);
    Optional<PolicyParameters> pack =
        YamlFields.of(YamlRoot.of(file), "", faults).flatMap(root -> pack(root, faults));
    Refusal.unlessEmpty(faults.reasons());
    return pack.orElseThrow();
  }

  private static Optional<PolicyParameters> pack(YamlFields root, Faults faults) {
    String pack = root.text("pack");
    String title = root.optionalText("title").orElse(pack);
    List<Optional<PolicyEntry>> entries = root.list("parameters", f -> entry(f, faults));
    root.refuseUnknown();
    try {
      return Optional.of(
          PolicyParameters.of(pack, title, entries.stream().flatMap(Optional::stream).toList()));
    } catch (Refusal refusal) {
      refusal.reasons().forEach(faults::add);
      return Optional.empty();
    }
  }

  /** An entry with a fault is left out, so that what stands in for its fields overlaps nothing. */
  private static Optional<PolicyEntry> entry(YamlFields fields, Faults faults) {
    int faultsBefore = faults.count();
    String key = fields.text("key");
    DivisionCode division = fields.division("division");
    Optional<Settlement> settlement = fields.optionalWord("settlement", SETTLEMENTS);
    LocalDate from = fields.date("from", LocalDate.MIN);
    Optional<LocalDate> to = fields.optionalDate("to");
    String value = fields.text("value");
    Optional<String> unit = fields.optionalText("unit");
    String source = fields.optionalText("source").orElse("");
    fields.refuseUnknown();
    if (to.filter(from::isAfter).isPresent()) {
      faults.add("YAML_RANGE", fields.full("to"), fields.lineOf("to"), from, to.get());
    }
    if (faults.count() > faultsBefore) {
      return Optional.empty();
    }
    DateRange validity = new DateRange(from, to.orElse(null));
    return Optional.of(
        new PolicyEntry(key, division, settlement, validity, value, unit, source, fields.line()));
  }
}
