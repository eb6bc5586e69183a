package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.casework.CaseHeading;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.Relation;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.ListOrder;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.household.FindHouseholds;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.Texts;

/** Finds rows within one transaction and fills in what the household behind each holds. */
final class SearchRows {
  /** Names looked through for one text; a name is borne by several persons. */
  private static final int NAMES = 60;

  /** Names and four digits together: so many names that begin alike are tried. */
  private static final int NAMES_WITH_DIGITS = 500;

  /** Cases of one household looked through for an open one. */
  private static final int FEW_CASES = 4;

  private final Registers registers;
  private final Directory directory;
  private final PlaceNames places;
  private final WorkingCalendar calendar;
  private final LocalDate today;

  SearchRows(Registers registers, OfficeRules rules, Texts texts, LocalDate today) {
    this.registers = registers;
    this.directory = registers.directory();
    this.places = new PlaceNames(rules.divisions(registers.settings()), texts);
    this.calendar = rules.calendar(registers.settings());
    this.today = today;
  }

  List<SearchHit.Person> people(TypedText text, int limit) {
    List<Directory.Entry> found = new ArrayList<>();
    text.number().ifPresent(n -> found.addAll(directory.withNumber(n, limit)));
    boolean named = text.name().isPresent() || text.initials().isPresent();
    if (named) {
      List<String> names = names(text, text.lastFour().isPresent() ? NAMES_WITH_DIGITS : NAMES);
      found.addAll(directory.named(names, text.lastFour(), 2 * limit));
    } else {
      text.lastFour().ifPresent(four -> found.addAll(directory.withLastFour(four, 2 * limit)));
    }
    return shown(found, limit);
  }

  private List<String> names(TypedText text, int limit) {
    return text.initials()
        .map(i -> directory.namesByInitials(i, limit))
        .or(() -> text.name().map(n -> directory.names(n, limit)))
        .orElse(List.of());
  }

  List<SearchHit.Person> byInitials(String initials, int limit) {
    return initials.isEmpty()
        ? List.of()
        : shown(
            directory.named(
                directory.namesByInitials(initials, limit), Optional.empty(), 2 * limit),
            limit);
  }

  List<SearchHit.Person> persons(Collection<UUID> ids) {
    return shown(directory.persons(ids), ids.size());
  }

  /** Current members before past ones, heads first; a person once. */
  private List<SearchHit.Person> shown(List<Directory.Entry> found, int limit) {
    Map<UUID, Directory.Entry> different = new LinkedHashMap<>();
    found.stream()
        .sorted(
            Comparator.comparing((Directory.Entry e) -> !e.current())
                .thenComparing(e -> e.relation().kin() != Relation.Kin.HEAD))
        .forEach(e -> different.putIfAbsent(e.person(), e));
    List<Directory.Entry> rows = different.values().stream().limit(limit).toList();
    Map<UUID, SearchHit.Standing> standings =
        standings(rows.stream().map(Directory.Entry::household).distinct().toList());
    return rows.stream().map(e -> person(e, standings.get(e.household()))).toList();
  }

  private SearchHit.Person person(Directory.Entry e, SearchHit.Standing standing) {
    return new SearchHit.Person(
        e.person(),
        e.name(),
        e.number().map(ResidentIdNumber::masked).orElse(""),
        e.sex(),
        age(e.birthDate()),
        e.ethnicGroup(),
        e.relation(),
        e.current(),
        e.householdCode(),
        places.village(e.village()),
        e.headName(),
        e.members() == 1,
        standing);
  }

  private int age(LocalDate birth) {
    boolean before = birth.plusYears(today.getYear() - birth.getYear()).isAfter(today);
    return today.getYear() - birth.getYear() - (before ? 1 : 0);
  }

  List<SearchHit.Household> households(List<FindHouseholds.Found> found) {
    List<UUID> ids = found.stream().map(FindHouseholds.Found::id).toList();
    Map<UUID, HouseholdEntry> entries =
        ids.isEmpty() ? Map.of() : registers.households().entriesOf(ids);
    return shown(ids.stream().map(entries::get).filter(Objects::nonNull).toList());
  }

  List<SearchHit.Household> householdsOf(Collection<String> codes) {
    return shown(
        codes.isEmpty() ? List.of() : List.copyOf(registers.households().entries(codes).values()));
  }

  private List<SearchHit.Household> shown(List<HouseholdEntry> entries) {
    var standings = standings(entries.stream().map(HouseholdEntry::id).toList());
    return entries.stream()
        .map(
            e ->
                new SearchHit.Household(
                    e.code(),
                    e.headName(),
                    places.village(e.village()),
                    e.members(),
                    standings.get(e.id())))
        .toList();
  }

  List<SearchHit.CaseOnFile> cases(TypedText text, int limit) {
    Map<UUID, CaseSummary> found = new LinkedHashMap<>();
    text.caseNumber().flatMap(directory::caseNumbered).ifPresent(c -> found.put(c.id(), c));
    if (text.lastFour().isEmpty()) {
      directory.casesOf(names(text, NAMES), limit).forEach(c -> found.putIfAbsent(c.id(), c));
    }
    return found.values().stream().limit(limit).map(this::caseOnFile).toList();
  }

  List<SearchHit.CaseOnFile> casesOf(Collection<UUID> ids) {
    return directory.cases(ids).values().stream().map(this::caseOnFile).toList();
  }

  private SearchHit.CaseOnFile caseOnFile(CaseSummary c) {
    CaseHeading heading = c.heading();
    return new SearchHit.CaseOnFile(
        c.id(),
        c.number(),
        heading.applicantName(),
        places.village(heading.division()),
        heading.state(),
        heading.category().filter(k -> k != Category.NONE),
        heading.due(),
        heading.due().map(due -> calendar.between(today, due).count()));
  }

  private Map<UUID, SearchHit.Standing> standings(List<UUID> households) {
    Map<UUID, SearchHit.Standing> standings = new HashMap<>();
    if (households.isEmpty()) {
      return standings;
    }
    Map<UUID, List<Benefit>> benefits = new HashMap<>();
    registers
        .benefits()
        .ofHouseholds(households)
        .forEach(b -> benefits.computeIfAbsent(b.household(), h -> new ArrayList<>()).add(b));
    Map<UUID, CaseSummary> open = new HashMap<>();
    directory
        .casesOfHouseholds(households, households.size() * FEW_CASES)
        .forEach(
            c -> {
              if (c.heading().state().isPending()) {
                open.putIfAbsent(c.householdId(), c);
              }
            });
    for (UUID household : households) {
      standings.put(
          household,
          standing(
              benefits.getOrDefault(household, List.of()),
              Optional.ofNullable(open.get(household))));
    }
    return standings;
  }

  private SearchHit.Standing standing(List<Benefit> benefits, Optional<CaseSummary> open) {
    YearMonth month = YearMonth.from(today);
    List<Benefit> held = benefits.stream().filter(b -> b.isInForce(month)).toList();
    Optional<Category> category =
        held.stream().map(Benefit::category).min(Comparator.comparing(ListOrder::of));
    Optional<Category> found =
        open.flatMap(c -> c.heading().category()).filter(c -> c != Category.NONE);
    Money monthly =
        held.stream()
            .map(b -> b.in(month).map(BenefitStep::amount).orElse(null))
            .filter(Objects::nonNull)
            .map(a -> a.total())
            .reduce(Money.ZERO, Money::plus);
    return new SearchHit.Standing(
        category.or(() -> found),
        category.isEmpty() && found.isPresent(),
        held.isEmpty() ? Optional.empty() : Optional.of(monthly),
        open.map(c -> c.heading().state()),
        open.map(CaseSummary::number));
  }
}
