package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.HouseholdAssets;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.ObligorFacts;
import org.yihu.domain.assistance.VehicleUse;
import org.yihu.domain.casework.Case;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 事实汇集: turns the household file into the facts of a determination. Lines of the twelve months
 * before the day count; where the same figure has lines of several sources, those of the best one
 * do ({@link LineChoice}). Members are named in the facts by the identity of their person.
 */
public final class FactsAssembler {
  private final Household household;
  private final LocalDate day;
  private final LineChoice lines;
  private final List<Reason> incomplete = new ArrayList<>();

  private FactsAssembler(Household household, LocalDate day, LineChoice lines) {
    this.household = household;
    this.day = day;
    this.lines = lines;
  }

  /**
   * The facts of a household for a case.
   *
   * @param day the day of application, or of a later review
   * @param verificationComplete whether the 核对 report is in
   * @throws Refusal with {@code FACTS_INCOMPLETE} for income without a member, {@code FACTS_PERIOD}
   *     for a line whose period is not the twelve months
   */
  public static Facts assemble(
      Case subject, LocalDate day, Household household, boolean verificationComplete) {
    LineChoice lines =
        day.equals(subject.applicationDate())
            ? LineChoice.forApplication(day)
            : LineChoice.forReview(day);
    return new FactsAssembler(household, day, lines)
        .facts(subject.number().toString(), verificationComplete);
  }

  /**
   * The facts of a household outside any step of a case, as its file shows them.
   *
   * @param name what stands in the place of the case's number
   * @throws Refusal as {@link #assemble}
   */
  public static Facts ofFile(
      String name, FileDay day, Household household, boolean verificationComplete) {
    return new FactsAssembler(household, day.on(), day.choice()).facts(name, verificationComplete);
  }

  /** The facts that need no money: who the members are. */
  static Facts withoutFinances(Household h, LocalDate day) {
    Household bare =
        new Household(
            h.id(),
            h.code(),
            h.division(),
            h.settlement(),
            h.address(),
            h.phone(),
            h.members(),
            Finances.NONE,
            h.obligors(),
            h.account(),
            h.note(),
            h.relapsePrevention(),
            h.version());
    return ofFile(h.code(), new FileDay(day, false), bare, false);
  }

  private Facts facts(String caseId, boolean verificationComplete) {
    List<Member> members = household.membersOn(day);
    MemberIncomes incomes =
        new MemberIncomes(
            lines.income(household.finances().income(), incomplete),
            onlyMember(members),
            incomplete);
    List<MemberFacts> memberFacts = members.stream().map(m -> member(m, incomes)).toList();
    Finances finances = household.finances();
    Facts facts =
        new Facts(
            caseId,
            day,
            household.division(),
            household.settlement(),
            verificationComplete,
            memberFacts,
            finances.illnessDeduction(),
            finances.disabilityDeduction(),
            assets(lines.assets(finances.assets())),
            obligors(members),
            spending(lines.spending(finances.spending(), incomplete)));
    Refusal.unlessEmpty(incomplete);
    return facts;
  }

  /** With one member on file a total can only be that member's. */
  private static Optional<UUID> onlyMember(List<Member> members) {
    return members.size() == 1 ? Optional.of(members.getFirst().person().id()) : Optional.empty();
  }

  private static MemberFacts member(Member member, MemberIncomes incomes) {
    Person person = member.person();
    PersonProfile profile = person.profile();
    return new MemberFacts(
        person.id().toString(),
        person.name(),
        member.relation().kin(),
        person.sex(),
        person.birthDate(),
        member.livesTogether(),
        member.legalDuty(),
        member.absence(),
        new MemberFacts.Condition(
            profile.dependentStudent(),
            profile.workAbility(),
            profile.employed(),
            profile.disability(),
            profile.hasSevereIllness(),
            profile.selfCareFailed()),
        incomes.of(person.id()));
  }

  private List<ObligorFacts> obligors(List<Member> members) {
    List<ObligorFacts> facts = new ArrayList<>();
    for (Obligor obligor : household.obligors()) {
      if (members.stream().anyMatch(m -> m.person().id().equals(obligor.memberId()))) {
        facts.add(
            new ObligorFacts(
                obligor.memberId().toString(), obligor.relation().kin(), obligor.ability()));
      }
    }
    return facts;
  }

  private static HouseholdAssets assets(List<AssetLine> lines) {
    Money financial =
        lines.stream()
            .filter(l -> l.kind() == AssetLine.Kind.FINANCIAL)
            .map(AssetLine::amount)
            .reduce(Money.ZERO, Money::plus);
    List<VehicleUse> vehicles = new ArrayList<>();
    for (AssetLine line : lines) {
      use(line.kind()).ifPresent(u -> vehicles.addAll(Collections.nCopies(line.count(), u)));
    }
    return new HouseholdAssets(
        financial,
        count(lines, AssetLine.Kind.HOUSE),
        count(lines, AssetLine.Kind.BUSINESS),
        vehicles);
  }

  private static int count(List<AssetLine> lines, AssetLine.Kind kind) {
    return lines.stream().filter(l -> l.kind() == kind).mapToInt(AssetLine::count).sum();
  }

  private static Optional<VehicleUse> use(AssetLine.Kind kind) {
    return switch (kind) {
      case VEHICLE_PRIVATE -> Optional.of(VehicleUse.PRIVATE);
      case VEHICLE_LIVELIHOOD -> Optional.of(VehicleUse.LIVELIHOOD);
      case VEHICLE_MEDICAL -> Optional.of(VehicleUse.MEDICAL);
      case VEHICLE_REHABILITATION -> Optional.of(VehicleUse.REHABILITATION);
      case FINANCIAL, HOUSE, BUSINESS -> Optional.empty();
    };
  }

  private static Map<SpendingLine.Kind, Money> spending(List<SpendingLine> lines) {
    Map<SpendingLine.Kind, Money> sums = new EnumMap<>(SpendingLine.Kind.class);
    for (SpendingLine line : lines) {
      sums.merge(line.kind(), line.amount(), Money::plus);
    }
    return sums;
  }
}
