package org.yihu.usecases.casepaper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.payment.HeldBenefit;
import org.yihu.domain.shared.FileKey;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.VillageBooklet;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/**
 * 嘎查村入户手册打印: the households of a village that hold a benefit or are being investigated, with what
 * the visit is about, by address.
 */
public final class PrintVillageBooklet {
  private static final String PAPER = "village-booklet";
  private static final int VILLAGE_DIGITS = 9;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final Set<CaseState> INVESTIGATED =
      Set.of(CaseState.ACCEPTED, CaseState.INVESTIGATING, CaseState.OBJECTED);

  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code casepaper}, {@code determination} and {@code office}
   */
  public PrintVillageBooklet(Store store, OfficeRules rules, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The booklet of a village, filled for the preview.
   *
   * @param visitors 走访人, names; may be empty
   * @throws org.yihu.domain.shared.Refusal if there is no such division
   */
  public PaperToPrint toPrint(Actor actor, DivisionCode village, List<String> visitors) {
    actor.require(Permission.PRINT);
    return store.read(
        registers -> {
          DivisionTable divisions = rules.divisions(registers.settings());
          divisions.get(village);
          VillageBooklet booklet = booklet(registers, divisions, village, visitors);
          PrintKey key = key(village, booklet.period());
          return new PaperToPrint(
              key,
              texts.get("casepaper.title." + PAPER),
              texts.get("casepaper.booklet.about", booklet.households().size()),
              booklet.village(),
              booklet,
              registers.printLog().printings(key.paper(), key.subject()));
        });
  }

  private static PrintKey key(DivisionCode village, String period) {
    return new PrintKey(PAPER, "village/" + village + "/" + period);
  }

  /** The day on which this quarter's booklet of a village was last printed; others are left out. */
  public Map<DivisionCode, LocalDate> printedOn(Actor actor, Collection<DivisionCode> villages) {
    actor.require(Permission.READ);
    String period = period(LocalDate.now(clock));
    return store.read(
        registers -> {
          Map<DivisionCode, LocalDate> days = new HashMap<>();
          for (DivisionCode village : villages) {
            PrintKey key = key(village, period);
            registers.printLog().of(key.paper(), key.subject()).stream()
                .findFirst()
                .ifPresent(
                    r -> days.put(village, LocalDate.ofInstant(r.printedAt(), clock.getZone())));
          }
          return days;
        });
  }

  private String period(LocalDate day) {
    int quarter = (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
    return texts.get(
        "casepaper.booklet.quarter", String.valueOf(day.getYear()), String.valueOf(quarter));
  }

  private VillageBooklet booklet(
      Registers registers, DivisionTable divisions, DivisionCode village, List<String> visitors) {
    LocalDate today = LocalDate.now(clock);
    String period = period(today);
    IssuingOffices offices = new IssuingOffices(divisions, registers.settings(), texts);
    int serial = Integer.parseInt(village.value().substring(VILLAGE_DIGITS));
    UUID key = UUID.nameUUIDFromBytes((village + period).getBytes(StandardCharsets.UTF_8));
    return new VillageBooklet(
        FileKey.of(key).value(),
        offices.number(
            village, IssuingOffices.Series.BOOKLET, today.getYear(), Math.max(1, serial)),
        offices.of(village).signature(),
        new PlaceNames(divisions, texts).village(village),
        today,
        period,
        visitors,
        entries(registers, village, today));
  }

  /** What is known of one household before its file is read. */
  private record Known(Set<String> categories, Set<String> points) {
    Known() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  private List<VillageBooklet.Entry> entries(
      Registers registers, DivisionCode village, LocalDate today) {
    Map<UUID, Known> known = new LinkedHashMap<>();
    LocalDate soon = YearMonth.from(today).plusMonths(MONTHS_OF_QUARTER - 1L).atEndOfMonth();
    for (HeldBenefit held : registers.benefits().heldIn(YearMonth.from(today), village)) {
      Known of = known.computeIfAbsent(held.household(), h -> new Known());
      of.categories().add(word(NoticeEntry.shown(held.category()).name()));
      if (held.reviewDue().filter(due -> !due.isAfter(soon)).isPresent()) {
        of.points().add(texts.get("casepaper.booklet.review"));
      }
    }
    for (CaseSummary open :
        registers.cases().list(new CaseQuery(INVESTIGATED, Optional.of(village), 1000))) {
      Known of = known.computeIfAbsent(open.householdId(), h -> new Known());
      of.categories().add(texts.get("casepaper.booklet.applied"));
      of.points().add(texts.get("casepaper.booklet.visit"));
    }
    List<VillageBooklet.Entry> entries = new ArrayList<>();
    registers.households().all(known.keySet()).values().stream()
        .sorted(Comparator.comparing(Household::address).thenComparing(Household::code))
        .forEach(h -> entries.add(entry(registers, h, known.get(h.id()), today)));
    return entries;
  }

  private String word(String category) {
    return texts.get("casepaper.booklet.category." + category);
  }

  private VillageBooklet.Entry entry(
      Registers registers, Household household, Known known, LocalDate today) {
    List<Case> cases = registers.cases().ofHousehold(household.id());
    Optional<LocalDate> visited =
        cases.stream()
            .flatMap(c -> c.latestEvent(StepRecord.Visited.class).stream())
            .map(e -> e.on())
            .max(Comparator.naturalOrder());
    List<Member> members = household.membersOn(today);
    return new VillageBooklet.Entry(
        FileKey.of(cases.isEmpty() ? household.id() : cases.getFirst().id()).value(),
        household
            .headOn(today)
            .or(() -> members.stream().findFirst())
            .map(m -> m.person().name())
            .orElse(household.code()),
        members.size(),
        String.join(texts.get("casepaper.separator"), known.categories()),
        household.phone(),
        household.address(),
        visited,
        List.copyOf(known.points()));
  }
}
