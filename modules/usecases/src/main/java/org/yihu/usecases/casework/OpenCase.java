package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.Registers;

/** 申请: opens a case for a household on file, or for one that the application itself describes. */
public final class OpenCase {
  /** The parameter that lets the township decide (社会救助法第四十四条); off where it is not set. */
  static final String DELEGATED = "decision.delegated";

  private final CaseDesk desk;

  public OpenCase(CaseDesk desk) {
    this.desk = desk;
  }

  /**
   * Opens a case for a household on file.
   *
   * @param applicant the applying member's person; empty for the head
   * @param agent 受委托人姓名; empty if applied in person
   * @param cause reason in words; may be empty
   * @throws Refusal with everything wrong at once: {@code APPLICANT_NOT_MEMBER}, {@code
   *     APPLICATION_IN_FUTURE}, {@code CASE_ALREADY_OPEN}, {@code PERSON_IN_OTHER_HOUSEHOLD}
   */
  public CaseFile open(
      Actor actor,
      UUID householdId,
      Optional<UUID> applicant,
      LocalDate applied,
      String agent,
      String cause) {
    return desk.begin(
        actor,
        applied,
        registers -> {
          Household household =
              registers
                  .households()
                  .find(householdId)
                  .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", householdId));
          return opened(registers, actor, household, applied, applicant, agent, cause);
        });
  }

  /** As {@link #open}, inside a transaction that does more, under an identity given before. */
  CaseFile openIn(Registers registers, Actor actor, Household household, Filing filing) {
    Case made =
        opened(
            registers,
            actor,
            household,
            filing.applied(),
            Optional.of(filing.applicant()),
            filing.agent(),
            filing.cause());
    Case opened =
        new Case(
            filing.caseId(),
            made.number(),
            made.householdId(),
            made.applicationDate(),
            made.delegated(),
            made.events());
    return desk.beginIn(registers, actor, filing.applied(), opened).view();
  }

  /**
   * Opens a case straight from facts: makes the household file of them first. Everybody lands in
   * the village of the facts; the head applies.
   *
   * @param numbers ID numbers by the members' ids in the facts; a member without one gets a
   *     provisional key
   * @throws Refusal with everything wrong at once: what the facts lack, a number that is on file in
   *     another household, and as {@link #open}
   */
  public CaseFile openFromFacts(
      Actor actor, Facts facts, Map<String, ResidentIdNumber> numbers, String cause) {
    return desk.begin(
        actor,
        facts.applicationDate(),
        registers -> {
          Refusal.unlessEmpty(unfit(registers, facts, numbers));
          String code = nextCode(registers, facts.division());
          Household household =
              new HouseholdFromFacts(facts, numbers, registers.households(), desk.ids()).make(code);
          registers.households().add(household, new ChangeStamp(actor.name(), desk.now()));
          registers.audit().append(actor, "HOUSEHOLD_ADDED", "household/" + code, "", code);
          return opened(
              registers, actor, household, facts.applicationDate(), Optional.empty(), "", cause);
        });
  }

  /**
   * 接续待遇: opens a case for a benefit that an import brought, so that it can be heard about,
   * changed, reviewed and ended.
   *
   * @throws Refusal {@code NO_BENEFIT_IN_FORCE} if the household holds nothing, or as {@link #open}
   */
  public CaseFile takeOver(Actor actor, UUID householdId, LocalDate on) {
    return desk.begin(
        actor,
        on,
        registers -> {
          Household household =
              registers
                  .households()
                  .find(householdId)
                  .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", householdId));
          Optional<Member> head = household.headOn(on);
          List<Reason> reasons = new ArrayList<>(duplicates(registers, household));
          Optional<StepRecord.TakenOver> held =
              head.flatMap(h -> HeldBefore.of(registers, household, h.person().id(), on));
          if (held.isEmpty()) {
            reasons.add(Reason.of("NO_BENEFIT_IN_FORCE", household.code()));
          }
          Refusal.unlessEmpty(reasons);
          return begun(registers, actor, household, on, held.get());
        });
  }

  private Case opened(
      Registers registers,
      Actor actor,
      Household household,
      LocalDate applied,
      Optional<UUID> applicant,
      String agent,
      String cause) {
    List<Reason> reasons = new ArrayList<>();
    Optional<Member> applying =
        applicant.isPresent()
            ? household.membersOn(applied).stream()
                .filter(m -> m.person().id().equals(applicant.get()))
                .findFirst()
            : household.headOn(applied);
    if (applying.isEmpty()) {
      reasons.add(Reason.at("APPLICANT_NOT_MEMBER", "applicant", household.code(), applied));
    }
    if (applied.isAfter(desk.today())) {
      reasons.add(Reason.at("APPLICATION_IN_FUTURE", "applicationDate", applied, desk.today()));
    }
    if (household.settlement() == Settlement.UNKNOWN) {
      reasons.add(Reason.at("SETTLEMENT_UNKNOWN", "settlement", household.code()));
    }
    reasons.addAll(duplicates(registers, household));
    Refusal.unlessEmpty(reasons);
    StepRecord.Opened record =
        new StepRecord.Opened(applying.orElseThrow().person().id(), agent, cause);
    return begun(registers, actor, household, applied, record);
  }

  private Case begun(
      Registers registers, Actor actor, Household household, LocalDate day, StepRecord first) {
    boolean delegated =
        desk.rules()
            .policy(registers.settings())
            .at(day, household.division(), household.settlement())
            .isOn(DELEGATED);
    CaseNumber number =
        new CaseNumber(day.getYear(), registers.cases().lastSerial(day.getYear()) + 1);
    CaseEvent event = new CaseEvent(day, desk.now(), actor.name(), first);
    return new Case(desk.ids().next(), number, household.id(), day, delegated, List.of(event));
  }

  private static List<Reason> duplicates(Registers registers, Household household) {
    List<Reason> reasons = new ArrayList<>();
    for (Case other : registers.cases().ofHousehold(household.id())) {
      if (!other.state().isFinal()) {
        reasons.add(Reason.of("CASE_ALREADY_OPEN", household.code(), other.number()));
      }
    }
    List<ResidentIdNumber> numbers =
        household.currentMembers().stream()
            .map(m -> m.person().idNumber().orElse(null))
            .filter(Objects::nonNull)
            .toList();
    registers.households().persons(numbers).values().stream()
        .filter(p -> p.household().filter(h -> !h.equals(household.id())).isPresent())
        .map(OpenCase::inOtherHousehold)
        .forEach(reasons::add);
    return reasons;
  }

  private static Reason inOtherHousehold(PersonOnFile person) {
    return Reason.at("PERSON_IN_OTHER_HOUSEHOLD", "members", person.name(), person.householdCode());
  }

  private static List<Reason> unfit(
      Registers registers, Facts facts, Map<String, ResidentIdNumber> numbers) {
    List<Reason> reasons = new ArrayList<>(facts.findings());
    registers.households().persons(List.copyOf(numbers.values())).values().stream()
        .filter(p -> p.household().isPresent())
        .map(OpenCase::inOtherHousehold)
        .forEach(reasons::add);
    return reasons;
  }

  static String nextCode(Registers registers, DivisionCode village) {
    int serial = registers.households().lastSerial(village.township()) + 1;
    return village.value().substring(0, 9) + "%06d".formatted(serial);
  }
}
