package org.yihu.domain.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 政策参数: a checked, immutable parameter pack. Look values up through {@link #at}, which fixes date,
 * division and settlement.
 */
public final class PolicyParameters {
  private final String pack;
  private final String title;
  private final String digest;
  private final List<PolicyEntry> entries;
  private final Map<String, Map<DivisionCode, List<PolicyEntry>>> index = new HashMap<>();

  private PolicyParameters(String pack, String title, List<PolicyEntry> entries) {
    this.pack = pack;
    this.title = title;
    this.entries = List.copyOf(entries);
    this.digest = digestOf(this.entries);
    for (PolicyEntry entry : this.entries) {
      index
          .computeIfAbsent(entry.key(), k -> new HashMap<>())
          .computeIfAbsent(entry.division(), d -> new ArrayList<>())
          .add(entry);
    }
  }

  /**
   * Checks entries and makes a pack of them.
   *
   * @param pack short name, such as {@code baotou-demo}
   * @param title what people read
   * @throws Refusal with every fault: {@code POLICY_OVERLAP} where two entries of one key, division
   *     and settlement are in force on the same day (both lines named), {@code POLICY_VALUE} where
   *     a value is not of its key's type
   */
  public static PolicyParameters of(String pack, String title, List<PolicyEntry> entries) {
    List<Reason> reasons = new ArrayList<>(badValues(entries));
    PolicyParameters parameters = new PolicyParameters(pack, title, entries);
    parameters
        .index
        .values()
        .forEach(byDivision -> byDivision.values().forEach(e -> reasons.addAll(overlaps(e))));
    Refusal.unlessEmpty(reasons);
    return parameters;
  }

  private static List<Reason> badValues(List<PolicyEntry> entries) {
    return entries.stream()
        .filter(
            e ->
                ParameterType.ofKey(e.key())
                    .filter(t -> !t.accepts(e.value(), e.unit()))
                    .isPresent())
        .map(
            e ->
                Reason.at(
                    "POLICY_VALUE",
                    "line " + e.line(),
                    e.line(),
                    e.key(),
                    e.value() + e.unit().map(u -> " " + u).orElse("")))
        .toList();
  }

  private static List<Reason> overlaps(List<PolicyEntry> sameKeyAndDivision) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < sameKeyAndDivision.size(); i++) {
      for (int j = i + 1; j < sameKeyAndDivision.size(); j++) {
        PolicyEntry a = sameKeyAndDivision.get(i);
        PolicyEntry b = sameKeyAndDivision.get(j);
        if (a.sameSlot(b) && a.validity().overlaps(b.validity())) {
          reasons.add(
              Reason.at(
                  "POLICY_OVERLAP", "line " + b.line(), a.line(), b.line(), a.key(), a.division()));
        }
      }
    }
    return reasons;
  }

  private static String digestOf(List<PolicyEntry> entries) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      String text =
          entries.stream().map(PolicyEntry::canonical).sorted().collect(Collectors.joining("\n"));
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The values in force on a day in a division for a settlement. */
  public PolicyScope at(LocalDate date, DivisionCode division, Settlement settlement) {
    return new PolicyScope(this, date, division, settlement);
  }

  /**
   * The entry that holds: that of the nearest ancestor; at one division one with the settlement
   * wins over one without.
   */
  Optional<PolicyEntry> find(
      String key, LocalDate date, List<DivisionCode> selfAndAncestors, Settlement settlement) {
    Map<DivisionCode, List<PolicyEntry>> byDivision = index.get(key);
    if (byDivision == null) {
      return Optional.empty();
    }
    for (DivisionCode division : selfAndAncestors) {
      PolicyEntry general = null;
      for (PolicyEntry entry : byDivision.getOrDefault(division, List.of())) {
        if (!entry.validity().contains(date)) {
          continue;
        }
        if (entry.settlement().isEmpty()) {
          general = entry;
        } else if (entry.settlement().get() == settlement) {
          return Optional.of(entry);
        }
      }
      if (general != null) {
        return Optional.of(general);
      }
    }
    return Optional.empty();
  }

  /**
   * What a person should look at before using the pack: keys that no rule knows, perhaps misspelt;
   * values without source.
   */
  public List<Reason> warnings() {
    List<Reason> warnings = new ArrayList<>();
    for (PolicyEntry entry : entries) {
      if (ParameterType.ofKey(entry.key()).isEmpty()) {
        warnings.add(warning("POLICY_KEY_UNKNOWN", entry));
      }
      if (entry.source().isBlank()) {
        warnings.add(warning("POLICY_SOURCE_MISSING", entry));
      }
    }
    return warnings;
  }

  private static Reason warning(String code, PolicyEntry entry) {
    return Reason.at(code, "line " + entry.line(), entry.line(), entry.key());
  }

  public String pack() {
    return pack;
  }

  public String title() {
    return title;
  }

  public List<PolicyEntry> entries() {
    return entries;
  }

  /** Name and digest: a result that stores it can be told from one of any other content. */
  public Version version() {
    return new Version(pack, digest);
  }

  /**
   * 参数版本.
   *
   * @param pack name of the pack
   * @param digest SHA-256 of its entries, 64 hexadecimal digits
   */
  public record Version(String pack, String digest) {
    /** Name and the first twelve digits, as papers print it. */
    @Override
    public String toString() {
      return pack + "@" + digest.substring(0, 12);
    }
  }
}
