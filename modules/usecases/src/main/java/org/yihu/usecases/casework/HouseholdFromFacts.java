package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.ExcludedIncome;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.ObligorFacts;
import org.yihu.domain.assistance.VehicleUse;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Households;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.port.Ids;

/**
 * 事实建档: makes a household file out of the facts of one application, so that assembling its facts
 * again gives the same determination. A member without an ID number gets a provisional key; one
 * whom the file knows from the past stays that person.
 */
final class HouseholdFromFacts {
  private final Facts facts;
  private final Map<String, ResidentIdNumber> numbers;
  private final Map<ResidentIdNumber, PersonOnFile> known;
  private final Ids ids;
  private final DateRange year;
  private final Map<String, UUID> persons = new HashMap<>();
  private final List<IncomeLine> income = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();

  HouseholdFromFacts(
      Facts facts, Map<String, ResidentIdNumber> numbers, Households onFile, Ids ids) {
    this.facts = facts;
    this.numbers = numbers;
    this.known = onFile.persons(numbers.values());
    this.ids = ids;
    LocalDate day = facts.applicationDate();
    this.year = new DateRange(day.minusYears(1), day.minusDays(1));
  }

  /**
   * @throws Refusal {@code EXCLUDED_OVER_INCOME} where a member's excluded income is more than the
   *     income it is part of
   */
  Household make(String code) {
    List<Member> members = facts.members().stream().map(m -> member(m, code)).toList();
    Refusal.unlessEmpty(reasons);
    return new Household(
        ids.next(),
        code,
        facts.division(),
        facts.settlement(),
        "",
        "",
        members,
        new Finances(
            income, spending(), assets(), facts.illnessDeduction(), facts.disabilityDeduction()),
        facts.obligors().stream().map(this::obligor).toList(),
        Optional.empty(),
        "",
        Optional.empty(),
        0);
  }

  private Member member(MemberFacts m, String code) {
    Optional<ResidentIdNumber> number = Optional.ofNullable(numbers.get(m.id()));
    UUID id = number.map(known::get).map(PersonOnFile::person).orElseGet(ids::next);
    persons.put(m.id(), id);
    MemberFacts.Condition c = m.condition();
    Optional<Health> health =
        c.severeIllness() ? Optional.of(Health.SEVERE_ILLNESS) : Optional.empty();
    PersonProfile profile =
        new PersonProfile(
            "",
            "",
            "",
            health,
            c.disability(),
            c.workAbility(),
            "",
            c.employed(),
            c.dependentStudent(),
            c.selfCareFailed());
    String name = m.name().isBlank() ? m.id() : m.name();
    Person person =
        new Person(
            id,
            name,
            number,
            number.isPresent() ? "" : code + "-" + m.id(),
            m.sex(),
            m.birthDate(),
            profile);
    incomeOf(m, id);
    return new Member(
        person,
        relation(m.relation(), m.sex()),
        DateRange.since(m.birthDate().isAfter(year.from()) ? m.birthDate() : year.from()),
        m.livesTogether(),
        m.legalDuty(),
        m.absence());
  }

  private void incomeOf(MemberFacts m, UUID person) {
    Map<IncomeLine.Kind, Money> left = new EnumMap<>(IncomeLine.Kind.class);
    left.put(IncomeLine.Kind.TRANSFER, m.income().transfer());
    left.put(IncomeLine.Kind.PROPERTY, m.income().property());
    left.put(IncomeLine.Kind.BUSINESS, m.income().business());
    left.put(IncomeLine.Kind.WAGE, m.income().wage());
    for (ExcludedIncome excluded : m.income().excluded()) {
      exclude(m, person, excluded, left);
    }
    Money cost = m.income().employmentCost();
    for (var entry : left.entrySet()) {
      boolean wage = entry.getKey() == IncomeLine.Kind.WAGE;
      if (!entry.getValue().isZero() || wage && !cost.isZero()) {
        income.add(line(person, entry.getKey(), entry.getValue(), wage ? cost : Money.ZERO, ""));
      }
    }
  }

  /**
   * The facts do not say which figure holds the excluded part; transfers are the usual place, so
   * they go first.
   */
  private void exclude(
      MemberFacts m, UUID person, ExcludedIncome excluded, Map<IncomeLine.Kind, Money> left) {
    Money open = excluded.amount();
    for (IncomeLine.Kind kind :
        List.of(
            IncomeLine.Kind.TRANSFER,
            IncomeLine.Kind.PROPERTY,
            IncomeLine.Kind.BUSINESS,
            IncomeLine.Kind.WAGE)) {
      Money part = left.get(kind).compareTo(open) < 0 ? left.get(kind) : open;
      if (!part.isZero()) {
        income.add(line(person, kind, part, Money.ZERO, excluded.kind()));
        left.put(kind, left.get(kind).minus(part));
        open = open.minus(part);
      }
    }
    if (!open.isZero()) {
      reasons.add(
          Reason.at(
              "EXCLUDED_OVER_INCOME",
              "members[" + m.id() + "].excludedIncome",
              m.name().isBlank() ? m.id() : m.name(),
              excluded.kind(),
              open));
    }
  }

  private IncomeLine line(
      UUID person, IncomeLine.Kind kind, Money amount, Money cost, String exclusion) {
    return new IncomeLine(
        ids.next(),
        Optional.of(person),
        kind,
        amount,
        cost,
        exclusion.isEmpty() ? Optional.empty() : Optional.of(exclusion),
        year,
        LineSource.DECLARED,
        "");
  }

  private List<SpendingLine> spending() {
    List<SpendingLine> lines = new ArrayList<>();
    facts
        .spending()
        .forEach(
            (kind, amount) -> {
              if (!amount.isZero()) {
                lines.add(
                    new SpendingLine(
                        ids.next(), Optional.empty(), kind, amount, year, LineSource.DECLARED, ""));
              }
            });
    return lines;
  }

  private List<AssetLine> assets() {
    List<AssetLine> lines = new ArrayList<>();
    var assets = facts.assets();
    if (!assets.financial().isZero()) {
      lines.add(asset(AssetLine.Kind.FINANCIAL, assets.financial(), 0));
    }
    if (assets.houses() > 0) {
      lines.add(asset(AssetLine.Kind.HOUSE, Money.ZERO, assets.houses()));
    }
    if (assets.businesses() > 0) {
      lines.add(asset(AssetLine.Kind.BUSINESS, Money.ZERO, assets.businesses()));
    }
    for (VehicleUse use : assets.vehicles()) {
      lines.add(asset(kind(use), Money.ZERO, 1));
    }
    return lines;
  }

  private static AssetLine.Kind kind(VehicleUse use) {
    return switch (use) {
      case PRIVATE -> AssetLine.Kind.VEHICLE_PRIVATE;
      case LIVELIHOOD -> AssetLine.Kind.VEHICLE_LIVELIHOOD;
      case MEDICAL -> AssetLine.Kind.VEHICLE_MEDICAL;
      case REHABILITATION -> AssetLine.Kind.VEHICLE_REHABILITATION;
    };
  }

  private AssetLine asset(AssetLine.Kind kind, Money amount, int count) {
    return new AssetLine(
        ids.next(), Optional.empty(), kind, amount, count, LineSource.DECLARED, "");
  }

  private Obligor obligor(ObligorFacts o) {
    return new Obligor(
        persons.get(o.member()),
        o.name().strip(),
        relation(o.relation(), Sex.MALE),
        o.ability(),
        Money.ZERO,
        o.ability() != Obligor.Ability.UNKNOWN);
  }

  private static Relation relation(Relation.Kin kin, Sex sex) {
    return switch (kin) {
      case HEAD -> Relation.HEAD;
      case SPOUSE -> Relation.SPOUSE;
      case CHILD -> sex == Sex.MALE ? Relation.SON : Relation.DAUGHTER;
      case PARENT -> Relation.PARENT;
      case GRANDCHILD -> Relation.GRANDCHILD;
      case GRANDPARENT -> Relation.GRANDPARENT;
      case SIBLING -> Relation.SIBLING;
      case OTHER -> Relation.OTHER;
    };
  }
}
