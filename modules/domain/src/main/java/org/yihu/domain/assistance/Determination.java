package org.yihu.domain.assistance;

import java.util.List;
import java.util.Optional;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Money;

/**
 * 认定结果: what one set of facts comes to under every category, with the trace that explains it.
 * Amounts are yuan per month.
 *
 * @param caseId number of the case
 * @param category the category of the household (EXTREME_POVERTY only when nobody else is left in
 *     it)
 * @param openPoints what is not known yet
 * @param alsoMarginal for SUBSISTENCE_SINGLE: whether the household is marginal besides
 * @param countedMembers ids of the counted members, in the order of the facts
 * @param perCapitaMonthly 月人均收入, to the cent, half up; empty when nobody is left in the household
 * @param covered persons paid for: those in extreme poverty first
 * @param householdBase 户月基本金额 of the household case; zero elsewhere
 * @param criteria the trace: every criterion tested
 * @param refused categories that fail, with the ids that fail
 * @param parameters the parameters it was worked out with
 */
public record Determination(
    String caseId,
    Category category,
    List<OpenPoint> openPoints,
    boolean alsoMarginal,
    List<String> countedMembers,
    Optional<Money> perCapitaMonthly,
    List<CoveredPerson> covered,
    Money householdBase,
    List<CriterionResult> criteria,
    List<RefusedCategory> refused,
    PolicyParameters.Version parameters) {

  public Determination {
    openPoints = List.copyOf(openPoints);
    countedMembers = List.copyOf(countedMembers);
    covered = List.copyOf(covered);
    criteria = List.copyOf(criteria);
    refused = List.copyOf(refused);
  }

  /** 暂定: something is open. */
  public boolean provisional() {
    return !openPoints.isEmpty();
  }

  /** 月合计: everything paid per month. */
  public Money total() {
    return covered.stream().map(CoveredPerson::total).reduce(Money.ZERO, Money::plus);
  }

  /** The trace of one category, in the order tested. */
  public List<CriterionResult> criteriaOf(Category wanted) {
    return criteria.stream().filter(c -> c.criterion().category() == wanted).toList();
  }
}
