package org.yihu.domain.division;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yihu.domain.shared.Refusal;

/** 行政区划表: every division that the office knows, found by code or by name. Immutable. */
public final class DivisionTable {
  private final TreeMap<DivisionCode, Division> byCode = new TreeMap<>();
  private final Map<DivisionCode, List<Division>> children = new HashMap<>();
  private final NameSuffixes suffixes;

  /**
   * @param divisions the rows; of two with one code the later wins
   * @param suffixes endings by which names may be shortened
   */
  public DivisionTable(Collection<Division> divisions, NameSuffixes suffixes) {
    this.suffixes = suffixes;
    divisions.forEach(d -> byCode.put(d.code(), d));
    for (Division d : byCode.values()) {
      parentOf(d.code()).ifPresent(p -> children.computeIfAbsent(p, k -> new ArrayList<>()).add(d));
    }
  }

  private static Optional<DivisionCode> parentOf(DivisionCode code) {
    return code.selfAndAncestors().stream().skip(1).findFirst();
  }

  /** This table with divisions that the office added. */
  public DivisionTable with(Collection<Division> added) {
    List<Division> all = new ArrayList<>(byCode.values());
    all.addAll(added);
    return new DivisionTable(all, suffixes);
  }

  /** All rows by code. */
  public List<Division> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Division> find(DivisionCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The division of a code.
   *
   * @throws Refusal {@code DIVISION_NOT_FOUND} if the table has none
   */
  public Division get(DivisionCode code) {
    return find(code).orElseThrow(() -> Refusal.because("DIVISION_NOT_FOUND", code));
  }

  /** The divisions directly below one, by code. */
  public List<Division> children(DivisionCode parent) {
    return List.copyOf(children.getOrDefault(parent, List.of()));
  }

  /**
   * Itself after its ancestors, from the province down; ancestors that the table lacks are left
   * out.
   */
  public List<Division> path(DivisionCode code) {
    return code.selfAndAncestors().reversed().stream()
        .map(byCode::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The names from one level down to the division itself joined, such as 土默特右旗萨拉齐镇振华社区居委会 from the
   * county.
   */
  public String fullName(DivisionCode code, Division.Level from) {
    return path(code).stream()
        .filter(d -> d.level().compareTo(from) >= 0)
        .map(Division::name)
        .collect(Collectors.joining());
  }

  /**
   * 地名匹配.
   *
   * @param division the division meant
   * @param byFullName whether the name was its full name and not a shortened form
   */
  public record Match(Division division, boolean byFullName) {}

  /**
   * The division that a name means among those directly below another: by full name, or by a
   * shortened form (or another ending of the same kind) that fits one alone.
   *
   * @return empty if none or several fit
   */
  public Optional<Match> named(DivisionCode parent, String name) {
    List<Division> below = children.getOrDefault(parent, List.of());
    Optional<Division> exact = below.stream().filter(d -> d.name().equals(name)).findFirst();
    if (exact.isPresent()) {
      return exact.map(d -> new Match(d, true));
    }
    NameSuffixes.Parts wanted = suffixes.partsOf(withoutParent(parent, name));
    List<Division> fits =
        below.stream().filter(d -> wanted.means(suffixes.partsOf(d.name()))).toList();
    return fits.size() == 1 ? Optional.of(new Match(fits.getFirst(), false)) : Optional.empty();
  }

  private String withoutParent(DivisionCode parent, String name) {
    String prefix = find(parent).map(Division::name).orElse("");
    boolean repeats =
        !prefix.isEmpty() && name.startsWith(prefix) && name.length() > prefix.length();
    return repeats ? name.substring(prefix.length()) : name;
  }

  /**
   * The divisions directly below another whose names come nearest to one that is unknown, the
   * nearest first. Names with nothing in common are not offered.
   */
  public List<Division> nearest(DivisionCode parent, String name, int limit) {
    String stem = suffixes.partsOf(withoutParent(parent, name)).stem();
    record Near(Division division, int distance) {}
    return children.getOrDefault(parent, List.of()).stream()
        .map(d -> new Near(d, EditDistance.between(stem, suffixes.partsOf(d.name()).stem())))
        .filter(
            n ->
                n.distance
                    < Math.max(stem.length(), suffixes.partsOf(n.division.name()).stem().length()))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(n -> n.division.code()))
        .limit(limit)
        .map(Near::division)
        .toList();
  }
}
