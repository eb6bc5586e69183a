package org.yihu.domain.casework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 抽查名单: the pending cases of a draw, sorted by case number. The same list and the same seed always
 * give the same rows, so that anybody can repeat a draw by hand.
 *
 * @param entries in order of case number, none drawn yet
 */
public record SampleList(List<SampleEntry> entries) {

  /** Sorts the entries, whatever their order. */
  public SampleList {
    entries = entries.stream().sorted(Comparator.comparing(SampleEntry::number)).toList();
  }

  /** 名单校验: SHA-256 of the lines of the list in 64 hexadecimal digits. */
  public String checksum() {
    return sha256(entries.stream().map(SampleEntry::line).collect(Collectors.joining("\n")));
  }

  /**
   * 抽查: in each group as many as its ratio asks for, rounded up to whole cases, those first whose
   * SHA-256 of check sum, seed and case number is the smallest. 必查 cases count for no ratio.
   *
   * @param seed digits called out in the room
   * @return every entry in order, those drawn marked
   */
  public List<SampleEntry> drawn(String seed) {
    String list = checksum();
    Map<String, List<SampleEntry>> groups =
        entries.stream()
            .filter(e -> e.outcome() != SampleEntry.Outcome.MUST_CHECK)
            .collect(
                Collectors.groupingBy(
                    e -> e.group() + " " + e.ratio().toPlainString(),
                    TreeMap::new,
                    Collectors.toList()));
    Set<UUID> drawn = new HashSet<>();
    for (List<SampleEntry> group : groups.values()) {
      group.stream()
          .sorted(Comparator.comparing(e -> sha256(list + "\n" + seed + "\n" + e.number())))
          .limit(wanted(group))
          .forEach(e -> drawn.add(e.caseId()));
    }
    return entries.stream().map(e -> drawn.contains(e.caseId()) ? e.drawn() : e).toList();
  }

  private static int wanted(Collection<SampleEntry> group) {
    return group
        .iterator()
        .next()
        .ratio()
        .multiply(BigDecimal.valueOf(group.size()))
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
