package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.imports.HouseholdFacets.Holding;
import org.yihu.usecases.port.Registers;

/**
 * 导入比对: decides what an import does with each household, some hundred households at a time. Writes
 * nothing.
 */
final class ImportPlanner {
  private final ImportContext context;
  private final HouseholdMatching matching;
  private final Set<String> fileWins;
  private final Map<DivisionCode, Integer> serials = new HashMap<>();
  private final Set<String> codesSeen = new HashSet<>();

  /**
   * @param fileWins keys of households for which a person decided that the file is right
   */
  ImportPlanner(ImportContext context, HouseholdMatching matching, Set<String> fileWins) {
    this.context = context;
    this.matching = matching;
    this.fileWins = fileWins;
  }

  /** What the store knows of some households of the file. */
  private record Known(
      Map<ResidentIdNumber, PersonOnFile> persons,
      Map<UUID, Household> stored,
      Map<UUID, ImportChange> last,
      Map<UUID, List<Benefit>> benefits,
      Set<UUID> paid,
      ToIntFunction<DivisionCode> lastSerial) {}

  List<PlannedHousehold> plan(
      Registers registers, List<ReadHousehold> some, Map<String, Map<Integer, String>> keys) {
    HouseholdMatching.Matches matches = matching.match(registers.households(), some);
    List<PlannedHousehold> plans = new ArrayList<>();
    RankedCandidates candidates = new RankedCandidates(registers.households());
    List<ReadHousehold> checked = some.stream().map(candidates::of).map(matches::checked).toList();
    Known known = known(registers, checked, matches);
    for (ReadHousehold read : checked) {
      Map<Integer, String> own = keys.getOrDefault(ParkedHousehold.keyOf(read), Map.of());
      plans.add(plan(read, own, matches, known));
    }
    return plans;
  }

  private Known known(
      Registers registers, List<ReadHousehold> some, HouseholdMatching.Matches matches) {
    Set<UUID> matched = new HashSet<>();
    for (ReadHousehold read : some) {
      if (!read.refused()) {
        matches.of(read).ifPresent(e -> matched.add(e.id()));
      }
    }
    if (matched.isEmpty()) {
      return new Known(
          matches.persons(),
          Map.of(),
          Map.of(),
          Map.of(),
          Set.of(),
          registers.households()::lastSerial);
    }
    Map<UUID, ImportChange> last = registers.imports().latest(matched);
    ImportedFile files = new ImportedFile(context.ids(), context.month(), matches.persons());
    for (ReadHousehold read : some) {
      matches
          .of(read)
          .filter(e -> !read.refused() && !fileWins.contains(ParkedHousehold.keyOf(read)))
          .filter(e -> isSame(read, e, last.get(e.id()), files))
          .ifPresent(e -> matched.remove(e.id()));
    }
    Map<UUID, List<Benefit>> benefits = new HashMap<>();
    List<UUID> all = new ArrayList<>();
    for (Benefit benefit : registers.benefits().ofHouseholds(matched)) {
      benefits.computeIfAbsent(benefit.household(), id -> new ArrayList<>()).add(benefit);
      all.add(benefit.id());
    }
    return new Known(
        matches.persons(),
        registers.households().all(matched),
        last,
        benefits,
        registers.benefits().paidAmong(all),
        registers.households()::lastSerial);
  }

  private boolean isSame(
      ReadHousehold read, HouseholdEntry entry, ImportChange last, ImportedFile files) {
    if (last == null || read.members().stream().anyMatch(m -> m.idNumber().isEmpty())) {
      return false;
    }
    return HouseholdFacets.digest(content(read, files.of(read, entry.code(), Map.of())))
        .equals(last.digest());
  }

  private String content(ReadHousehold read, Household household) {
    return HouseholdFacets.text(facets(read, household));
  }

  private Map<String, String> facets(ReadHousehold read, Household household) {
    return HouseholdFacets.of(
        household, Holding.of(read.assistance(), context.month()), ImportedFile.kept(read));
  }

  private PlannedHousehold plan(
      ReadHousehold read,
      Map<Integer, String> keys,
      HouseholdMatching.Matches matches,
      Known known) {
    if (read.refused()) {
      return PlannedHousehold.left(read, keys, read.code(), HouseholdFate.Kind.REFUSED, List.of());
    }
    List<Reason> twice = twice(read);
    if (!twice.isEmpty()) {
      return PlannedHousehold.left(read, keys, read.code(), HouseholdFate.Kind.DOUBTFUL, twice);
    }
    Optional<HouseholdEntry> match = matches.of(read);
    ImportedFile files = new ImportedFile(context.ids(), context.month(), known.persons());
    if (match.isEmpty()) {
      return fresh(read, keys, files.of(read, code(read, known), keys));
    }
    HouseholdEntry entry = match.get();
    Household stored = known.stored().get(entry.id());
    if (stored == null) {
      return PlannedHousehold.left(read, keys, entry.code(), HouseholdFate.Kind.SAME, List.of());
    }
    try {
      return compared(read, keys, stored, files.of(read, entry.code(), keys), known);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.FINDINGS) {
        throw refusal;
      }
      return PlannedHousehold.left(
          read, keys, entry.code(), HouseholdFate.Kind.DOUBTFUL, refusal.reasons());
    }
  }

  /** A code that an earlier household of the file has, a number that two rows of this one have. */
  private List<Reason> twice(ReadHousehold read) {
    List<Reason> reasons = new ArrayList<>();
    if (!read.code().isEmpty() && !codesSeen.add(read.code())) {
      reasons.add(Reason.of("IMPORT_CODE_TWICE", read.code()));
    }
    Set<ResidentIdNumber> numbers = new HashSet<>();
    for (ReadPerson member : read.members()) {
      if (member.idNumber().filter(n -> !numbers.add(n)).isPresent()) {
        reasons.add(Reason.of("IMPORT_PERSON_TWICE", member.name(), member.row()));
      }
    }
    return reasons;
  }

  private PlannedHousehold fresh(
      ReadHousehold read, Map<Integer, String> keys, Household household) {
    return new PlannedHousehold(
        read,
        keys,
        PlannedHousehold.fate(read, household.code(), HouseholdFate.Kind.NEW, List.of(), List.of()),
        Optional.of(household),
        BenefitChanges.first(context.benefits().of(household, read.assistance())),
        content(read, household),
        Optional.empty());
  }

  /** 户编号, or the next serial of the township where the workbook has none. */
  private String code(ReadHousehold read, Known known) {
    if (!read.code().isEmpty()) {
      return read.code();
    }
    DivisionCode township = read.place().village().orElseThrow().township();
    int serial =
        serials.compute(
            township, (t, last) -> last == null ? known.lastSerial().applyAsInt(t) + 1 : last + 1);
    return township.value().substring(0, 9) + "%06d".formatted(serial);
  }

  private PlannedHousehold compared(
      ReadHousehold read,
      Map<Integer, String> keys,
      Household stored,
      Household file,
      Known known) {
    Optional<Benefit> held = held(known.benefits().getOrDefault(stored.id(), List.of()));
    Map<String, String> ours =
        HouseholdFacets.of(stored, held.map(Holding::of).orElse(Holding.NOTHING), Map.of());
    Map<String, String> theirs = facets(read, file);
    ImportChange last = known.last().get(stored.id());
    Map<String, String> base = last == null ? Map.of() : HouseholdFacets.parsed(last.content());
    boolean wins = fileWins.contains(ParkedHousehold.keyOf(read));
    FacetComparison comparison =
        FacetComparison.of(base, theirs, ours, context.facts().mapping().keySet(), wins);
    List<Reason> doubts = new ArrayList<>(comparison.doubts());
    if (!wins) {
      MatchDoubts.of(stored, file, comparison.taken()).forEach(doubts::add);
    }
    if (!doubts.isEmpty()) {
      return PlannedHousehold.left(read, keys, stored.code(), HouseholdFate.Kind.DOUBTFUL, doubts);
    }
    if (comparison.taken().isEmpty()) {
      return PlannedHousehold.left(read, keys, stored.code(), HouseholdFate.Kind.SAME, List.of());
    }
    Household merged =
        HouseholdMerge.of(stored, file, comparison.taken(), context.month().atDay(1));
    BenefitChanges benefits =
        BenefitChanges.areConcerned(comparison.taken())
            ? BenefitChanges.of(
                merged,
                held,
                read.assistance(),
                comparison.taken(),
                context,
                held.filter(b -> known.paid().contains(b.id())).isPresent())
            : BenefitChanges.NONE;
    return new PlannedHousehold(
        read,
        keys,
        PlannedHousehold.fate(
            read, stored.code(), HouseholdFate.Kind.CHANGED, comparison.changes(), List.of()),
        Optional.of(merged),
        benefits,
        HouseholdFacets.text(theirs),
        Optional.of(
            new ImportChange.Before(
                stored, known.benefits().getOrDefault(stored.id(), List.of()))));
  }

  /** The benefit that a workbook speaks of: the newest that has not ended. */
  private static Optional<Benefit> held(List<Benefit> benefits) {
    return benefits.reversed().stream()
        .filter(b -> b.steps().getLast().standing() != Standing.ENDED)
        .findFirst();
  }
}
