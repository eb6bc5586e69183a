package org.yihu.testsupport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.HouseholdAssets;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.MemberIncome;
import org.yihu.domain.assistance.ObligorFacts;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;

/** Facts of a rural household in one house, for tests that bring a case on its way. */
public final class SampleFacts {
  private SampleFacts() {}

  /**
   * @param illness deducted for illness, yuan a year
   * @param savings in yuan
   */
  public static Facts of(
      DivisionCode village,
      List<MemberFacts> members,
      List<ObligorFacts> obligors,
      long illness,
      long savings,
      Map<SpendingLine.Kind, Money> spending) {
    return new Facts(
        "D-1",
        LocalDate.parse("2026-11-02"),
        village,
        Settlement.RURAL,
        false,
        members,
        Money.ofYuan(illness),
        Money.ZERO,
        new HouseholdAssets(Money.ofYuan(savings), 1, 0, List.of()),
        obligors,
        spending);
  }

  /** Somebody who lives in the household, healthy and able to work. */
  public static MemberFacts member(
      String id, String name, Relation.Kin kin, Sex sex, String birth, MemberIncome income) {
    return new MemberFacts(
        id,
        name,
        kin,
        sex,
        LocalDate.parse(birth),
        true,
        true,
        Absence.NONE,
        MemberFacts.Condition.USUAL,
        income);
  }

  /** Yuan a year. */
  public static MemberIncome income(long wage, long business, long transfer) {
    return new MemberIncome(
        Money.ofYuan(wage),
        Money.ofYuan(business),
        Money.ZERO,
        Money.ofYuan(transfer),
        Money.ZERO,
        List.of());
  }
}
