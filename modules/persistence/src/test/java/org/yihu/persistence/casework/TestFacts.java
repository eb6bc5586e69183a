package org.yihu.persistence.casework;

import static org.yihu.testsupport.SampleFacts.income;
import static org.yihu.testsupport.SampleFacts.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.HouseholdAssets;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.MemberIncome;
import org.yihu.domain.assistance.ObligorFacts;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;

/**
 * Families in the village 150221104001, rural, where the standard is 695 yuan. The family of four
 * has 14000 yuan a year: 695 × 4 − 14000 / 12 = 1613.33, to the next yuan 1614; add-ons 80 (minor)
 * and 60 (age 70): 1754 a month.
 */
final class TestFacts {
  static final LocalDate APPLIED = LocalDate.parse("2026-09-21");
  static final DivisionCode VILLAGE = new DivisionCode("150221104001");

  private TestFacts() {}

  static Facts familyOfFour(long wage) {
    return facts(
        List.of(
            member("m1", "张国强", Relation.Kin.HEAD, Sex.MALE, "1980-03-02", income(wage, 8000, 0)),
            member("m2", "李秀兰", Relation.Kin.SPOUSE, Sex.FEMALE, "1982-05-11", MemberIncome.NONE),
            member("m3", "张小雨", Relation.Kin.CHILD, Sex.FEMALE, "2012-07-20", MemberIncome.NONE),
            member("m4", "张福", Relation.Kin.PARENT, Sex.MALE, "1950-01-15", MemberIncome.NONE)),
        List.of(
            new ObligorFacts("m3", Relation.Kin.PARENT, Obligor.Ability.ABLE),
            new ObligorFacts("m4", Relation.Kin.CHILD, Obligor.Ability.ABLE, "张海龙")),
        12000);
  }

  /** A single old man without obligors: 特困. */
  static Facts loneOldMan() {
    MemberFacts usual =
        member("m1", "赵有福", Relation.Kin.HEAD, Sex.MALE, "1952-04-09", income(0, 0, 1200));
    MemberFacts.Condition assessed =
        new MemberFacts.Condition(
            false, WorkAbility.NONE, false, Optional.empty(), false, Optional.of(0));
    return facts(List.of(with(usual, assessed)), List.of(), 3000);
  }

  /** Husband with a grade-1 limb disability, wife with a wage a little over the standard. */
  static Facts severelyDisabledInMarginalFamily() {
    MemberFacts.Condition disabled =
        new MemberFacts.Condition(
            false,
            WorkAbility.NONE,
            false,
            Optional.of(new Disability(Disability.Type.LIMB, 1)),
            false,
            Optional.of(0));
    return facts(
        List.of(
            with(
                member("m1", "王平", Relation.Kin.HEAD, Sex.MALE, "1978-02-28", MemberIncome.NONE),
                disabled),
            member("m2", "刘芳", Relation.Kin.SPOUSE, Sex.FEMALE, "1980-08-30", income(20000, 0, 0))),
        List.of(new ObligorFacts("m1", Relation.Kin.SPOUSE, Obligor.Ability.ABLE)),
        5000);
  }

  private static Facts facts(List<MemberFacts> members, List<ObligorFacts> obligors, long savings) {
    return new Facts(
        "D-1",
        APPLIED,
        VILLAGE,
        Settlement.RURAL,
        false,
        members,
        Money.ZERO,
        Money.ZERO,
        new HouseholdAssets(Money.ofYuan(savings), 1, 0, List.of()),
        obligors,
        Map.of(SpendingLine.Kind.MEDICAL, Money.ofYuan(2000)));
  }

  private static MemberFacts with(MemberFacts m, MemberFacts.Condition condition) {
    return new MemberFacts(
        m.id(),
        m.name(),
        m.relation(),
        m.sex(),
        m.birthDate(),
        m.livesTogether(),
        m.legalDuty(),
        m.absence(),
        condition,
        m.income());
  }
}
