package org.yihu.domain.assistance;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.policy.MoneyRounding;
import org.yihu.domain.shared.Money;

/**
 * 低保金核算: the monthly amounts, by the gap between standard and income (差额), rounded once to the unit
 * of {@code subsistence.rounding}; add-ons apart (民发〔2021〕57号第二十三、二十七条).
 */
final class SubsistenceAmounts {
  private static final int OLD = 70;
  private static final int ADULT = 18;

  private final RemainingHousehold household;

  SubsistenceAmounts(RemainingHousehold household) {
    this.household = household;
  }

  /** 户月基本金额: S × n − I / 12. */
  Money householdBase() {
    return rounded(household.yearlyStandard().minus(household.income()));
  }

  /**
   * Everybody left, each with an equal share of the household's amount; the first takes the
   * remaining fen.
   */
  List<CoveredPerson> everybody(Money householdBase) {
    long share = householdBase.fen() / household.size();
    Money first = new Money(householdBase.fen() - share * (household.size() - 1));
    List<CoveredPerson> covered = new ArrayList<>();
    for (MemberFacts member : household.members()) {
      Money base = covered.isEmpty() ? first : new Money(share);
      covered.add(person(member, Category.SUBSISTENCE_ALLOWANCE, base));
    }
    return covered;
  }

  /** Members covered alone: S − own income / 12 each. */
  List<CoveredPerson> alone(List<MemberFacts> members) {
    List<CoveredPerson> covered = new ArrayList<>();
    for (MemberFacts member : members) {
      Money own = household.ownIncomes().get(household.members().indexOf(member));
      Money base = rounded(household.standard().times(12).minus(own));
      covered.add(person(member, Category.SUBSISTENCE_SINGLE, base));
    }
    return covered;
  }

  private Money rounded(Money yearly) {
    MoneyRounding rounding = household.scope().rounding("subsistence.rounding");
    return rounding.round(yearly.yuan(), 12);
  }

  private CoveredPerson person(MemberFacts member, Category kind, Money base) {
    return new CoveredPerson(member.id(), kind, base, addOn(member), Money.ZERO);
  }

  /** 分类施保: the highest that applies. */
  private Money addOn(MemberFacts member) {
    int age = member.ageOn(household.facts().applicationDate());
    Money highest = Money.ZERO;
    highest = higher(highest, age >= OLD, "subsistence.add-on.elder-70");
    highest = higher(highest, age < ADULT, "subsistence.add-on.minor");
    highest = higher(highest, member.isSeverelyDisabled(), "subsistence.add-on.severe-disability");
    return higher(highest, member.condition().severeIllness(), "subsistence.add-on.severe-illness");
  }

  private Money higher(Money soFar, boolean applies, String parameter) {
    if (!applies) {
      return soFar;
    }
    Money amount = household.scope().amount(parameter);
    return amount.compareTo(soFar) > 0 ? amount : soFar;
  }
}
