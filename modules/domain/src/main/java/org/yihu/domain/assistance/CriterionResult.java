package org.yihu.domain.assistance;

import java.util.Optional;

/**
 * 条件结果: one criterion tested on one member or on the household.
 *
 * @param criterion the criterion
 * @param member id of the member; empty for a household criterion
 * @param verdict whether it holds
 * @param evidence what it was tested on
 */
public record CriterionResult(
    Criterion criterion, Optional<String> member, Verdict verdict, Evidence evidence) {

  static CriterionResult household(Criterion criterion, boolean holds, Evidence evidence) {
    return new CriterionResult(criterion, Optional.empty(), Verdict.of(holds), evidence);
  }

  static CriterionResult person(
      Criterion criterion, MemberFacts member, Verdict verdict, Evidence evidence) {
    return new CriterionResult(criterion, Optional.of(member.id()), verdict, evidence);
  }

  boolean holds() {
    return verdict == Verdict.HELD;
  }
}
