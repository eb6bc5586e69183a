package org.yihu.usecases.casepaper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.FileKey;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.ReadHousehold;
import org.yihu.usecases.office.FullNames;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.AssistanceChainSheet;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.Place;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/**
 * 救助情况单打印: one page of a household, for a visit of leaders, a review or an inspection; what for
 * goes into the audit trail.
 */
public final class PrintHouseholdChain {
  private static final String PAPER = "assistance-chain";

  private final Store store;
  private final OfficeRules rules;
  private final CaseDesk desk;
  private final ReadHousehold read;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code casepaper}, {@code casework}, {@code determination},
   *     {@code household}, {@code office} and {@code payment}
   */
  public PrintHouseholdChain(
      Store store, OfficeRules rules, CaseDesk desk, ReadHousehold read, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.desk = desk;
    this.read = read;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The page of a household for the print preview.
   *
   * @param code 户编号
   * @param purpose 用途, in words
   * @throws org.yihu.domain.shared.Refusal {@code HOUSEHOLD_NOT_FOUND}
   */
  public PaperToPrint toPrint(Actor actor, String code, String purpose) {
    actor.require(Permission.PRINT);
    HouseholdFile file = read.open(actor, code);
    UUID id = file.head().id();
    List<CaseFile> cases =
        store
            .<List<UUID>>read(r -> r.cases().ofHousehold(id).stream().map(c -> c.id()).toList())
            .stream()
            .map(c -> desk.show(actor, c.toString()))
            .toList();
    LocalDate today = LocalDate.now(clock);
    return store.write(
        registers -> {
          registers.audit().append(actor, "CHAIN_SHEET_FILLED", "household/" + id, "", purpose);
          PrintKey key = new PrintKey(PAPER, "household/" + id + "/" + today);
          return new PaperToPrint(
              key,
              texts.get("casepaper.title." + PAPER),
              file.head().headName(),
              file.head().village(),
              sheet(
                  registers,
                  file,
                  cases,
                  new AssistanceChainSheet.Printed(
                      new FullNames(registers.users()).of(actor), today, purpose)),
              registers.printLog().printings(key.paper(), key.subject()));
        });
  }

  private AssistanceChainSheet sheet(
      Registers registers,
      HouseholdFile file,
      List<CaseFile> cases,
      AssistanceChainSheet.Printed printed) {
    DivisionTable divisions = rules.divisions(registers.settings());
    IssuingOffices offices = new IssuingOffices(divisions, registers.settings(), texts);
    PlaceNames places = new PlaceNames(divisions, texts);
    FullNames names = new FullNames(registers.users());
    DivisionCode village = file.head().division();
    List<Benefit> benefits = registers.benefits().ofHousehold(file.head().id());
    ChainLinks links = new ChainLinks(texts, offices.of(village.township()).signature());
    cases.forEach(c -> links.add(new PaperSubject(c, divisions, offices, places, names, texts)));
    benefits.forEach(b -> links.add(b, printed.on()));
    ChainItems items = new ChainItems(texts, file);
    return new AssistanceChainSheet(
        FileKey.of(file.head().id()).value(),
        number(offices, village, cases, printed.on()),
        new Place(
            name(divisions, village.county()),
            name(divisions, village.township()),
            file.head().village()),
        file.head().headName(),
        (int) file.members().stream().filter(HouseholdFile.MemberCard::livesTogether).count(),
        summary(registers, file, items, benefits, printed.on()),
        links.sorted(),
        items.items(),
        printed);
  }

  private static String name(DivisionTable divisions, DivisionCode code) {
    return divisions.find(code).map(Division::name).orElse(code.value());
  }

  /** The serial of the newest case; none without one. */
  private static DocumentNumber number(
      IssuingOffices offices, DivisionCode village, List<CaseFile> cases, LocalDate today) {
    Optional<CaseFile> newest =
        cases.stream().max(java.util.Comparator.comparing(c -> c.subject().number()));
    return offices.number(
        village.township(),
        IssuingOffices.Series.CHAIN,
        newest.map(c -> c.subject().number().year()).orElse(today.getYear()),
        newest.map(c -> c.subject().number().serial()).orElse(0));
  }

  private AssistanceChainSheet.Summary summary(
      Registers registers,
      HouseholdFile file,
      ChainItems items,
      List<Benefit> benefits,
      LocalDate today) {
    List<HouseholdFile.HeldCard> held = items.inForce();
    String categories =
        String.join(
            texts.get("casepaper.separator"),
            held.stream().map(h -> items.category(h.category())).distinct().toList());
    int lacking = file.money().missing().size();
    return new AssistanceChainSheet.Summary(
        categories.isEmpty() ? texts.get("casepaper.chain.item.no") : categories,
        held.stream().flatMap(h -> h.monthly().stream()).reduce(Money.ZERO, Money::plus),
        paid(registers, benefits, YearMonth.from(today)),
        file.running().isPresent() ? 1 : 0,
        held.stream().flatMap(h -> h.reviewDue().stream()).min(LocalDate::compareTo),
        lacking == 0
            ? texts.get("casepaper.chain.complete")
            : texts.get("casepaper.chain.lacking", lacking));
  }

  private static Money paid(Registers registers, List<Benefit> benefits, YearMonth now) {
    return benefits.stream()
        .flatMap(
            b -> registers.paymentLists().listed(b.id(), now.withMonth(1), now).values().stream())
        .reduce(Money.ZERO, Money::plus);
  }
}
