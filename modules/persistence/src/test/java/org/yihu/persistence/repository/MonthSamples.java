package org.yihu.persistence.repository;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Sex;
import org.yihu.persistence.TestStore;

/** Households of one person, by number: code, head and account tell the number. */
final class MonthSamples {
  static final DivisionCode VILLAGE = new DivisionCode("150221104201");
  static final DivisionCode OTHER_VILLAGE = new DivisionCode("150221105202");
  static final DivisionCode COUNTY = new DivisionCode("150221000000");

  private MonthSamples() {}

  static String code(int number) {
    return "150221104%06d".formatted(number);
  }

  static Household household(int number, DivisionCode village, Optional<BankAccount> account) {
    Person head =
        new Person(
            TestStore.IDS.next(),
            "户主" + number,
            Optional.empty(),
            "临" + number,
            Sex.FEMALE,
            LocalDate.of(1960, 5, 6),
            PersonProfile.UNKNOWN);
    return new Household(
        new UUID(8, number),
        code(number),
        village,
        Settlement.RURAL,
        "",
        "",
        List.of(Member.of(head, Relation.HEAD, DateRange.since(LocalDate.of(2019, 1, 1)))),
        Finances.NONE,
        List.of(),
        account,
        "",
        Optional.empty(),
        0);
  }

  static Optional<BankAccount> account(int number, boolean confirmed) {
    return Optional.of(
        new BankAccount("农商行", "户主" + number, "62000000000%08d".formatted(number), confirmed));
  }

  static Benefit imported(
      int number, Household household, Category category, YearMonth from, MonthlyAmount amount) {
    return new Benefit(
        new UUID(7, number),
        household.id(),
        category,
        "农村低保",
        from,
        new Origin(Origin.Kind.IMPORT, "batch-1"),
        List.of(BenefitStep.imported(from, 1, amount)),
        Optional.of(LocalDate.of(2026, 12, 31)),
        0);
  }
}
