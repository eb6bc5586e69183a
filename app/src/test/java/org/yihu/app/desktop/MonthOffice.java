package org.yihu.app.desktop;

import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.app.FoundedStore;
import org.yihu.app.Wiring;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.payment.PaymentLedger;

/**
 * An office in 美岱召镇 whose November is frozen and whose December has every kind of change: a
 * household of one person each, told by its number.
 */
final class MonthOffice {
  static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  static final YearMonth DECEMBER = YearMonth.of(2026, 12);

  private final FoundedStore founded;

  /** Founds the office; {@code unchanged} further households pay the same in both months. */
  MonthOffice(Path folder, int unchanged) {
    founded = FoundedStore.in(folder);
    november();
    for (int i = 0; i < unchanged; i++) {
      held(100 + i, "户主" + i, "215", Category.SUBSISTENCE_ALLOWANCE, "2020-01", 400);
    }
    new PaymentLedger(founded.session().store().store(), founded.wiring().ids(), CLOCK)
        .freeze(founded.actor(), NOVEMBER);
    december();
  }

  Wiring wiring() {
    return founded.wiring();
  }

  Session session() {
    return founded.session();
  }

  private void november() {
    held(3, "赵改花", "220", Category.SUBSISTENCE_ALLOWANCE, "2020-01", 430);
    held(4, "陈来锁", "224", Category.SUBSISTENCE_ALLOWANCE, "2020-01", 992);
    held(5, "段秀珍", "214", Category.SUBSISTENCE_ALLOWANCE, "2020-01", 465);
    held(6, "斯琴高娃", "215", Category.SUBSISTENCE_ALLOWANCE, "2020-01", 410);
    held(7, "秦二旺", "202", Category.SUBSISTENCE_ALLOWANCE, "2020-01", 575);
    held(8, "巴根那", "217", Category.EXTREME_POVERTY, "2020-01", 1165);
    held(9, "高凤山", "215", Category.SUBSISTENCE_ALLOWANCE, "2020-01", 640);
    held(11, "呼格吉勒图", "207", Category.SUBSISTENCE_ALLOWANCE, "2020-01", 742);
  }

  private void december() {
    granted(1, "其木格", "215", Category.SUBSISTENCE_ALLOWANCE, 680, 80, 0);
    granted(2, "白音", "206", Category.EXTREME_POVERTY, 905, 0, 260);
    change(3, b -> b.changed(DECEMBER, share(498, 60), ChangeReason.ADD_ON_CHANGED, ""));
    change(4, b -> b.changed(DECEMBER, share(912, 160), ChangeReason.MEMBERS_CHANGED, ""));
    change(5, b -> b.changed(DECEMBER, share(305, 0), ChangeReason.REVIEWED, ""));
    change(6, b -> b.tapering(new TaperPeriod(DECEMBER, 6), ChangeReason.EMPLOYED, ""));
    change(7, b -> b.ended(DECEMBER, ChangeReason.INCOME_OVER, ""));
    change(8, b -> b.ended(DECEMBER, ChangeReason.DEATH, ""));
    change(11, b -> b.changed(DECEMBER, share(742, 120), ChangeReason.ADD_ON_CHANGED, ""));
  }

  private static List<CoveredPerson> share(long base, long addOn) {
    return List.of(
        new CoveredPerson(new UUID(9, 1), Money.ofYuan(base), Money.ofYuan(addOn), Money.ZERO));
  }

  private void held(
      int number, String head, String village, Category category, String from, long yuan) {
    YearMonth start = YearMonth.parse(from);
    BenefitStep first = BenefitStep.imported(start, 1, MonthlyAmount.whole(Money.ofYuan(yuan)));
    add(number, head, village, category, start, first);
  }

  private void granted(
      int number,
      String head,
      String village,
      Category category,
      long base,
      long addOn,
      long care) {
    BenefitStep first =
        BenefitStep.of(
            DECEMBER,
            List.of(
                new CoveredPerson(
                    new UUID(9, number),
                    Money.ofYuan(base),
                    Money.ofYuan(addOn),
                    Money.ofYuan(care))),
            ChangeReason.GRANTED,
            "");
    add(number, head, village, category, DECEMBER, first);
  }

  private void add(
      int number,
      String head,
      String village,
      Category category,
      YearMonth start,
      BenefitStep first) {
    Household household = household(number, head, village);
    Benefit benefit =
        new Benefit(
            new UUID(7, number),
            household.id(),
            category,
            "",
            start,
            new Origin(Origin.Kind.IMPORT, "B1"),
            List.of(first),
            number == 3 ? Optional.of(LocalDate.of(2026, 12, 20)) : Optional.empty(),
            0);
    founded
        .session()
        .store()
        .store()
        .write(
            r -> {
              r.households().add(household, new ChangeStamp("gaowa", CLOCK.instant()));
              r.benefits().addAll(List.of(benefit));
              return null;
            });
  }

  /** 高凤山's card fails its check. */
  static String account(int number) {
    return "62000000000%08d".formatted(number);
  }

  private Household household(int number, String head, String village) {
    Person person =
        new Person(
            founded.wiring().ids().next(),
            head,
            Optional.empty(),
            "P" + number,
            Sex.FEMALE,
            LocalDate.of(1960, 5, 6),
            PersonProfile.UNKNOWN);
    return new Household(
        new UUID(8, number),
        code(number),
        new DivisionCode("150221106" + village),
        Settlement.RURAL,
        "",
        "",
        List.of(Member.of(person, Relation.HEAD, DateRange.since(LocalDate.of(2019, 1, 1)))),
        Finances.NONE,
        List.of(),
        Optional.of(new BankAccount("农商行", head, account(number), number != 9)),
        "",
        Optional.empty(),
        0);
  }

  static String code(int number) {
    return "150221106%06d".formatted(number);
  }

  private interface Step {
    Benefit of(Benefit before);
  }

  private void change(int number, Step step) {
    founded
        .session()
        .store()
        .store()
        .write(
            r -> {
              r.benefits().save(step.of(r.benefits().find(new UUID(7, number)).orElseThrow()));
              return null;
            });
  }
}
