package org.yihu.domain.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * 待遇变动: how a benefit stands from a month on, until the next step. What was paid in a month is read
 * from the step in force in that month, so a change of the standards in mid-year never touches the
 * months before.
 *
 * @param from first month it holds for
 * @param standing 状态
 * @param persons 保障人口
 * @param covered the persons with their shares; empty if only an imported total is known
 * @param amount 月金额; what would be paid, also while suspended
 * @param reason 原因
 * @param document number of the decision, notice or review it rests on; empty if none
 * @param taperMonths length of the taper that this step opens; 0 otherwise
 */
public record BenefitStep(
    YearMonth from,
    Standing standing,
    int persons,
    List<CoveredPerson> covered,
    MonthlyAmount amount,
    ChangeReason reason,
    String document,
    int taperMonths) {

  public BenefitStep {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(reason, "reason");
    covered = List.copyOf(covered);
    if (!covered.isEmpty() && covered.size() != persons) {
      throw new IllegalArgumentException(persons + " persons, but " + covered.size() + " named");
    }
    if ((standing == Standing.TAPER) != (taperMonths > 0)) {
      throw new IllegalArgumentException("a taper and only a taper has months: " + standing);
    }
  }

  /** A step that names its persons; the amount is the sum of their shares. */
  public static BenefitStep of(
      YearMonth from, List<CoveredPerson> covered, ChangeReason reason, String document) {
    MonthlyAmount amount = MonthlyAmount.NOTHING;
    for (CoveredPerson person : covered) {
      amount =
          MonthlyAmount.divided(
              amount.base().plus(person.base()),
              amount.addOn().plus(person.addOn()),
              amount.care().plus(person.care()));
    }
    return new BenefitStep(
        from, Standing.IN_FORCE, covered.size(), covered, amount, reason, document, 0);
  }

  /**
   * The first step of a benefit that a workbook brings: an imported amount stays one amount, a
   * status has {@link MonthlyAmount#NOTHING}.
   */
  public static BenefitStep imported(YearMonth from, int persons, MonthlyAmount amount) {
    return new BenefitStep(
        from, Standing.IN_FORCE, persons, List.of(), amount, ChangeReason.IMPORTED, "", 0);
  }

  /** Whether it names a person. */
  boolean covers(UUID person) {
    return covered.stream().anyMatch(c -> c.person().equals(person));
  }

  /**
   * Whether a person is out of it.
   *
   * @param before how many persons were counted while the person still was
   */
  boolean isWithout(UUID person, int before) {
    return standing == Standing.ENDED
        || reason == ChangeReason.DEATH
        || reason == ChangeReason.MEMBERS_CHANGED
        || (covered.isEmpty() ? persons < before : !covers(person));
  }

  /** The same persons and amount, standing otherwise from a month on. */
  public BenefitStep turned(
      YearMonth month, Standing to, ChangeReason why, String paper, int months) {
    return new BenefitStep(month, to, persons, covered, amount, why, paper, months);
  }
}
