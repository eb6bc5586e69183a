package org.yihu.domain.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.policy.DemoParameters;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;

/**
 * A rural household with nothing, applying on 2026-10-12; a test changes one fact. The head (m1) is
 * 50, able to work and without obligors, so that with no change it holds 低保 for one person.
 */
final class ExampleHousehold {
  static final LocalDate APPLIED = LocalDate.of(2026, 10, 12);

  private final List<MemberFacts> members = new ArrayList<>();
  private final List<ObligorFacts> obligors = new ArrayList<>();
  private final Map<SpendingLine.Kind, Money> spending = new EnumMap<>(SpendingLine.Kind.class);
  private LocalDate applied = APPLIED;
  private String division = "150221104001";
  private Settlement settlement = Settlement.RURAL;
  private boolean verified = true;
  private Money illnessDeduction = Money.ZERO;
  private Money disabilityDeduction = Money.ZERO;
  private HouseholdAssets assets = HouseholdAssets.NONE;

  private ExampleHousehold() {}

  static ExampleHousehold ofHead() {
    return new ExampleHousehold().add(Relation.Kin.HEAD, m -> m);
  }

  /** A household whose head is changed. */
  static ExampleHousehold ofHead(UnaryOperator<Person> change) {
    return new ExampleHousehold().add(Relation.Kin.HEAD, change);
  }

  ExampleHousehold add(Relation.Kin relation, UnaryOperator<Person> change) {
    String id = "m" + (members.size() + 1);
    members.add(change.apply(new Person(id, relation)).facts());
    return this;
  }

  ExampleHousehold appliedOn(String day) {
    applied = LocalDate.parse(day);
    return this;
  }

  ExampleHousehold urban(String division) {
    this.division = division;
    settlement = Settlement.URBAN;
    return this;
  }

  ExampleHousehold settlementUnknown() {
    settlement = Settlement.UNKNOWN;
    return this;
  }

  ExampleHousehold notVerified() {
    verified = false;
    return this;
  }

  ExampleHousehold deductions(String illness, String disability) {
    illnessDeduction = Money.ofYuan(illness);
    disabilityDeduction = Money.ofYuan(disability);
    return this;
  }

  ExampleHousehold assets(String financial, int houses, int businesses, VehicleUse... vehicles) {
    assets =
        new HouseholdAssets(Money.ofYuan(financial), houses, businesses, Arrays.asList(vehicles));
    return this;
  }

  ExampleHousehold obligor(String of, Obligor.Ability ability) {
    obligors.add(new ObligorFacts(of, Relation.Kin.CHILD, ability));
    return this;
  }

  ExampleHousehold spending(SpendingLine.Kind kind, String yuan) {
    spending.put(kind, Money.ofYuan(yuan));
    return this;
  }

  Facts facts() {
    return new Facts(
        "D-0001",
        applied,
        new DivisionCode(division),
        settlement,
        verified,
        members,
        illnessDeduction,
        disabilityDeduction,
        assets,
        obligors,
        spending);
  }

  Determination determine() {
    return determine(DemoParameters.all());
  }

  Determination determine(DemoParameters parameters) {
    return new DeterminationRules(parameters.pack()).determine(facts());
  }

  /** One member being described: 50 years old, no income, able to work. */
  static final class Person {
    private final String id;
    private final Relation.Kin relation;
    private LocalDate birthDate = LocalDate.of(1976, 10, 12);
    private boolean livesTogether = true;
    private boolean legalDuty;
    private Absence absence = Absence.NONE;
    private boolean student;
    private WorkAbility workAbility = WorkAbility.FULL;
    private boolean employed;
    private Optional<Disability> disability = Optional.empty();
    private boolean severeIllness;
    private Optional<Integer> selfCareFailed = Optional.of(0);
    private final Money[] figures = {Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO};
    private final List<ExcludedIncome> excluded = new ArrayList<>();

    private Person(String id, Relation.Kin relation) {
      this.id = id;
      this.relation = relation;
      this.legalDuty = relation != Relation.Kin.OTHER;
    }

    Person born(String day) {
      birthDate = day == null ? null : LocalDate.parse(day);
      return this;
    }

    Person apart() {
      livesTogether = false;
      return this;
    }

    Person duty(boolean duty) {
      legalDuty = duty;
      return this;
    }

    Person absent(Absence reason) {
      absence = reason;
      return this;
    }

    Person student() {
      student = true;
      return this;
    }

    Person ability(WorkAbility ability) {
      workAbility = ability;
      return this;
    }

    Person employed() {
      employed = true;
      return this;
    }

    Person disabled(Disability.Type type, int grade) {
      disability = Optional.of(new Disability(type, grade));
      return this;
    }

    Person severelyIll() {
      severeIllness = true;
      return this;
    }

    Person selfCareFailed(Integer items) {
      selfCareFailed = Optional.ofNullable(items);
      return this;
    }

    Person wage(String yuan, String employmentCost) {
      figures[0] = Money.ofYuan(yuan);
      figures[4] = Money.ofYuan(employmentCost);
      return this;
    }

    Person business(String yuan) {
      figures[1] = Money.ofYuan(yuan);
      return this;
    }

    Person property(String yuan) {
      figures[2] = Money.ofYuan(yuan);
      return this;
    }

    Person transfer(String yuan) {
      figures[3] = Money.ofYuan(yuan);
      return this;
    }

    Person excluded(String kind, String yuan) {
      excluded.add(new ExcludedIncome(kind, Money.ofYuan(yuan)));
      return this;
    }

    private MemberFacts facts() {
      return new MemberFacts(
          id,
          "成员" + id.substring(1),
          relation,
          Sex.MALE,
          birthDate,
          livesTogether,
          legalDuty,
          absence,
          new MemberFacts.Condition(
              student, workAbility, employed, disability, severeIllness, selfCareFailed),
          new MemberIncome(figures[0], figures[1], figures[2], figures[3], figures[4], excluded));
    }
  }
}
