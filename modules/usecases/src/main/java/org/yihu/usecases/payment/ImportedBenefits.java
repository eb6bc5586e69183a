package org.yihu.usecases.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.payment.ReviewSchedule;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.imports.ReadAssistance;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Registers;

/**
 * 导入的待遇: makes benefits of what the households of a workbook already hold. A paid category starts
 * as a benefit in force with the workbook's amount as one amount, the others as statuses; both with
 * their next review. Reads its parameters once; then asks the store nothing.
 */
public final class ImportedBenefits {
  private static final int WORKING_AGE = 16;
  private static final int ELDER = 60;

  private final Ids ids;
  private final PolicyParameters policy;
  private final YearMonth asOf;
  private final Optional<YearMonth> lastFrozen;
  private final String batch;

  /**
   * @param asOf month of the workbook
   * @param lastFrozen last frozen month of the store: a benefit is on the lists after it at the
   *     earliest
   * @param batch the import
   */
  public ImportedBenefits(
      Ids ids,
      PolicyParameters policy,
      YearMonth asOf,
      Optional<YearMonth> lastFrozen,
      String batch) {
    this.ids = ids;
    this.policy = policy;
    this.asOf = asOf;
    this.lastFrozen = lastFrozen;
    this.batch = batch;
  }

  /** For one import in one transaction. */
  public static ImportedBenefits in(
      Registers registers, Ids ids, PolicyParameters policy, YearMonth asOf, String batch) {
    return new ImportedBenefits(ids, policy, asOf, registers.paymentLists().lastFrozen(), batch);
  }

  /**
   * The benefit of a household; empty if it holds no category. Without a start month the benefit
   * starts with the month of the workbook.
   *
   * @throws Refusal of kind PARAMETER_MISSING if an interval of review is not in force
   */
  public Optional<Benefit> of(Household household, ReadAssistance read) {
    return following(household, read, Optional.empty());
  }

  /**
   * As {@link #of}, for a benefit that follows one which the months before have shown: it is on no
   * list before {@code from}, whatever its start.
   */
  public Optional<Benefit> following(
      Household household, ReadAssistance read, Optional<YearMonth> from) {
    Category category = read.category().orElse(Category.NONE);
    if (category == Category.NONE) {
      return Optional.empty();
    }
    YearMonth start = read.since().orElse(asOf);
    List<Member> members = household.membersOn(asOf.atEndOfMonth());
    BenefitStep first =
        BenefitStep.imported(
            from.filter(m -> m.isAfter(listedFrom(start))).orElseGet(() -> listedFrom(start)),
            members.size(),
            amount(category, read));
    return Optional.of(
        new Benefit(
            ids.next(),
            household.id(),
            category,
            read.wording(),
            start,
            new Origin(Origin.Kind.IMPORT, batch),
            List.of(first),
            due(household, category, start, members),
            0));
  }

  private YearMonth listedFrom(YearMonth start) {
    return lastFrozen.map(m -> m.plusMonths(1)).filter(m -> m.isAfter(start)).orElse(start);
  }

  /** The amount as the workbook gives it. */
  public static MonthlyAmount amount(Category category, ReadAssistance read) {
    if (!category.isPaid()) {
      return MonthlyAmount.NOTHING;
    }
    return read.monthlyAmount().map(MonthlyAmount::whole).orElse(MonthlyAmount.UNKNOWN);
  }

  private Optional<LocalDate> due(
      Household household, Category category, YearMonth start, List<Member> members) {
    return ReviewIntervals.keyOf(category, isAbleBodied(members))
        .map(
            key -> {
              PolicyScope scope =
                  policy.at(asOf.atEndOfMonth(), household.division(), household.settlement());
              ReviewSchedule schedule = ReviewIntervals.schedule(scope, key);
              return category == Category.RIGID_EXPENDITURE
                  ? schedule.validThrough(start)
                  : schedule.afterImport(start, asOf);
            });
  }

  private boolean isAbleBodied(List<Member> members) {
    LocalDate day = asOf.atEndOfMonth();
    return members.stream().map(Member::person).anyMatch(p -> isAbleBodied(p, day));
  }

  private static boolean isAbleBodied(Person person, LocalDate day) {
    int age = person.ageOn(day);
    return age >= WORKING_AGE
        && age < ELDER
        && person.profile().workAbility() == WorkAbility.FULL
        && !person.profile().dependentStudent();
  }
}
