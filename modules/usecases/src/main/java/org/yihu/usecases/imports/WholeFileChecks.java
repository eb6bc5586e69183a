package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 全表检查: what only the whole file tells: a person in two households, and one household code on rows
 * that do not stand together. First every household is noted, then each gets its findings.
 */
final class WholeFileChecks {
  private final ReadingContext context;
  private final NumberIndex households = new NumberIndex();
  private final Map<Long, Set<Integer>> shared = new HashMap<>();
  private final Map<String, Integer> firstWithCode = new HashMap<>();
  private final Map<String, List<Integer>> codeTwice = new HashMap<>();
  private final DamagedNumbers damaged = new DamagedNumbers();
  private final Map<Integer, Long> keyOfRow = new HashMap<>();
  private final List<String> labels = new ArrayList<>();

  WholeFileChecks(ReadingContext context) {
    this.context = context;
  }

  /** Notes a household; to be called once for each, in order. */
  void note(ReadHousehold household) {
    int ordinal = household.ordinal();
    labels.add(
        household.code().isEmpty() ? String.valueOf(household.firstRow()) : household.code());
    for (ReadPerson member : household.members()) {
      if (member.idNumber().isPresent()) {
        long key = NumberIndex.key(member.idNumber().get().value());
        int other = households.putIfAbsent(key, ordinal, member.name());
        if (other >= 0) {
          Set<Integer> all = shared.computeIfAbsent(key, k -> new LinkedHashSet<>(List.of(other)));
          if (!all.add(ordinal)) {
            // the same person twice in one household
            all.add(-1 - ordinal);
          }
        }
      } else {
        damaged.note(ordinal, member);
      }
    }
    if (!household.code().isEmpty()) {
      Integer first = firstWithCode.putIfAbsent(household.code(), ordinal);
      if (first != null) {
        codeTwice
            .computeIfAbsent(household.code(), k -> new ArrayList<>(List.of(first)))
            .add(ordinal);
      }
    }
  }

  /** Ends the first round. */
  void close() {
    damaged.pairs(
        households,
        (household, row, key, other) -> {
          keyOfRow.put(row, key);
          shared.computeIfAbsent(key, k -> new LinkedHashSet<>(List.of(other))).add(household);
        });
  }

  /** The place of the household that holds a valid number; empty if none does. */
  OptionalInt holderOf(ResidentIdNumber number) {
    int ordinal = households.household(NumberIndex.key(number.value()));
    return ordinal < 0 ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }

  /** The household with the findings of the whole file added. */
  ReadHousehold checked(ReadHousehold household) {
    if (shared.isEmpty() && codeTwice.isEmpty()) {
      return household;
    }
    List<Finding> more = new ArrayList<>();
    for (ReadPerson member : household.members()) {
      Long key =
          member.idNumber().isPresent()
              ? (Long) NumberIndex.key(member.idNumber().get().value())
              : keyOfRow.get(member.row());
      Set<Integer> all = key == null ? null : shared.get(key);
      if (all != null) {
        more.add(inTwo(household, member, all));
      }
    }
    if (codeTwice.containsKey(household.code())) {
      more.add(scattered(household));
    }
    if (more.isEmpty()) {
      return household;
    }
    more.addAll(0, household.findings());
    return household.withFindings(more);
  }

  private Finding inTwo(ReadHousehold household, ReadPerson member, Collection<Integer> all) {
    int self = household.ordinal();
    String others =
        all.stream()
            .filter(o -> o >= 0 ? o != self : o == -1 - self)
            .map(o -> labels.get(o >= 0 ? o : self))
            .distinct()
            .collect(Collectors.joining(","));
    return finding(
        FindingCode.PERSON_IN_TWO_HOUSEHOLDS,
        Field.ID_NUMBER,
        member.row(),
        household,
        member.name(),
        member.idNumber().map(ResidentIdNumber::value).orElse(member.numberAsWritten()),
        others);
  }

  private Finding scattered(ReadHousehold household) {
    boolean headed =
        household.members().stream().anyMatch(m -> m.relation().kin() == Relation.Kin.HEAD);
    return finding(
        headed ? FindingCode.SEVERAL_HEADS : FindingCode.NO_HEAD,
        Field.HOUSEHOLD_CODE,
        household.firstRow(),
        household,
        household.headName(),
        household.code(),
        "");
  }

  private Finding finding(
      FindingCode code,
      Field field,
      int row,
      ReadHousehold household,
      String person,
      String shown,
      String value) {
    int column = context.header().column(field);
    String cell = column < 0 ? "" : TableHeader.letters(column) + row;
    return new Finding(
        code,
        context.file(),
        context.sheet(),
        cell,
        household.code(),
        person,
        shown,
        value,
        List.of());
  }
}
