package org.yihu.domain.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.household.Disability;
import org.yihu.domain.shared.Money;

/** 低保（单人户）, member by member: SP-00 to SP-03 (民发〔2021〕57号第八条; 关于进一步做好最低生活保障等社会救助兜底保障工作的通知一（一）). */
final class SinglePersonRules {
  private static final int ADULT = 18;

  private final RemainingHousehold household;
  private final List<CriterionResult> results = new ArrayList<>();
  private final List<MemberFacts> eligible = new ArrayList<>();

  /**
   * @param marginal the results of MG-01 and MG-02
   */
  SinglePersonRules(RemainingHousehold household, List<CriterionResult> marginal) {
    this.household = household;
    int size = household.size();
    results.add(
        CriterionResult.household(
            Criterion.SINGLE_OTHERS_LEFT, size > 1, new Evidence.Counts(size, 1)));
    if (size > 1) {
      testMembers(marginal);
    }
  }

  private void testMembers(List<CriterionResult> marginal) {
    CriterionResult household = follows(Criterion.SINGLE_MARGINAL_HOUSEHOLD, marginal);
    CriterionResult assets =
        follows(
            Criterion.SINGLE_ASSETS,
            marginal.stream().filter(c -> c.criterion() != Criterion.MARGINAL_INCOME).toList());
    results.add(household);
    List<CriterionResult> byPerson = new ArrayList<>();
    for (int i = 0; i < this.household.size(); i++) {
      MemberFacts member = this.household.members().get(i);
      CriterionResult severe = severe(member);
      List<CriterionResult> disabledAdult = disabledAdult(member);
      CriterionResult poor = ownIncome(member, this.household.ownIncomes().get(i));
      byPerson.add(severe);
      byPerson.addAll(disabledAdult);
      byPerson.add(poor);
      boolean first = household.holds() && severe.holds();
      boolean second = assets.holds() && disabledAdult.stream().allMatch(CriterionResult::holds);
      if (poor.holds() && (first || second)) {
        eligible.add(member);
      }
    }
    results.addAll(byPerson);
    results.add(assets);
  }

  private static CriterionResult follows(Criterion criterion, List<CriterionResult> others) {
    List<Criterion> failed =
        others.stream().filter(c -> !c.holds()).map(CriterionResult::criterion).toList();
    return CriterionResult.household(criterion, failed.isEmpty(), new Evidence.Others(failed));
  }

  private CriterionResult severe(MemberFacts member) {
    boolean holds = member.isSeverelyDisabled() || member.condition().severeIllness();
    return CriterionResult.person(
        Criterion.SINGLE_SEVERE_PERSON, member, Verdict.of(holds), state(member));
  }

  private List<CriterionResult> disabledAdult(MemberFacts member) {
    Evidence.PersonState state = state(member);
    Optional<Disability> disability = member.condition().disability();
    boolean employed = member.condition().employed();
    return List.of(
        CriterionResult.person(
            Criterion.SINGLE_ADULT,
            member,
            Verdict.of(state.age() >= ADULT),
            new Evidence.Counts(state.age(), ADULT)),
        CriterionResult.person(
            Criterion.SINGLE_NOT_EMPLOYED,
            member,
            Verdict.of(!employed),
            new Evidence.Employment(employed)),
        CriterionResult.person(
            Criterion.SINGLE_DISABILITY,
            member,
            Verdict.of(disability.filter(d -> d.grade() <= 2).isPresent()),
            state));
  }

  private Evidence.PersonState state(MemberFacts member) {
    return new Evidence.PersonState(
        member.ageOn(household.facts().applicationDate()),
        member.condition().disability(),
        member.condition().severeIllness());
  }

  private CriterionResult ownIncome(MemberFacts member, Money own) {
    Money limit = household.standard().times(12);
    return CriterionResult.person(
        Criterion.SINGLE_OWN_INCOME,
        member,
        Verdict.of(own.compareTo(limit) < 0),
        new Evidence.Amounts(own.yuan(), limit.yuan()));
  }

  List<CriterionResult> results() {
    return results;
  }

  /** The members who meet it. */
  List<MemberFacts> eligible() {
    return eligible;
  }
}
