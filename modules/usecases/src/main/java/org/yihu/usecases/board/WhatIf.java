package org.yihu.usecases.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.CoveredPerson;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.board.TrialEffect.Direction;
import org.yihu.usecases.board.TrialEffect.Item;

/**
 * 试算: determines changed copies of one set of facts. It knows no store, so nothing of it can be
 * saved. Safe for several threads.
 */
public final class WhatIf {
  private static final String TAPER = "deadline.taper";

  private final DeterminationRules rules;
  private final PolicyScope scope;
  private final Facts base;
  private final Determination before;

  /**
   * @throws Refusal as {@link DeterminationRules#determine}
   */
  public WhatIf(PolicyParameters parameters, Facts base) {
    this.rules = new DeterminationRules(parameters);
    this.scope = DeterminationBoard.scope(parameters, base);
    this.base = base;
    this.before = rules.determine(base);
  }

  /** The facts without any change. */
  public Facts base() {
    return base;
  }

  /**
   * What changes come to.
   *
   * @throws Refusal if the changed facts are unfit, such as a household without counted members
   */
  public Trial with(TrialChanges changes) {
    Facts facts = changes.applyTo(base);
    Determination after = rules.determine(facts);
    return new Trial(facts, before, after, effects(facts, after), cliff(after));
  }

  private List<TrialEffect> effects(Facts facts, Determination after) {
    List<TrialEffect> effects = new ArrayList<>();
    compare(effects, Item.BASE, after, CoveredPerson::base);
    compare(effects, Item.ADD_ON, after, CoveredPerson::addOn);
    compare(effects, Item.CARE, after, CoveredPerson::care);
    tiers(effects, Direction.LOST, tiers(before), tiers(after));
    tiers(effects, Direction.GAINED, tiers(after), tiers(before));
    taper(facts, after).ifPresent(effects::add);
    return effects;
  }

  private void compare(
      List<TrialEffect> effects,
      Item item,
      Determination after,
      Function<CoveredPerson, Money> part) {
    Money change = sum(after, part).minus(sum(before, part));
    if (!change.isZero()) {
      Direction direction = change.isNegative() ? Direction.LOST : Direction.GAINED;
      Money amount = change.isNegative() ? change.negated() : change;
      effects.add(new TrialEffect(direction, item, Optional.empty(), amount, 0));
    }
  }

  private static Money sum(Determination result, Function<CoveredPerson, Money> part) {
    return result.covered().stream().map(part).reduce(Money.ZERO, Money::plus);
  }

  private static void tiers(
      List<TrialEffect> effects, Direction direction, Set<Category> of, Set<Category> without) {
    of.stream()
        .filter(c -> !without.contains(c))
        .forEach(
            c ->
                effects.add(
                    new TrialEffect(direction, Item.MEDICAL_TIER, Optional.of(c), Money.ZERO, 0)));
  }

  /** The tiers of medical assistance that a result opens; whoever is covered alone is 低保 too. */
  private static Set<Category> tiers(Determination result) {
    Set<Category> tiers = EnumSet.noneOf(Category.class);
    result.covered().forEach(c -> tiers.add(tier(c.kind())));
    tiers.add(tier(result.category()));
    if (result.alsoMarginal()) {
      tiers.add(Category.MARGINAL);
    }
    tiers.remove(Category.NONE);
    return tiers;
  }

  private static Category tier(Category category) {
    return category == Category.SUBSISTENCE_SINGLE ? Category.SUBSISTENCE_ALLOWANCE : category;
  }

  /** After work was taken up the allowance goes on for a while (57号第三十三条). */
  private Optional<TrialEffect> taper(Facts facts, Determination after) {
    boolean ends =
        tiers(before).contains(Category.SUBSISTENCE_ALLOWANCE)
            && !tiers(after).contains(Category.SUBSISTENCE_ALLOWANCE);
    Money subsistence =
        before.covered().stream()
            .filter(c -> tier(c.kind()) == Category.SUBSISTENCE_ALLOWANCE)
            .map(CoveredPerson::total)
            .reduce(Money.ZERO, Money::plus);
    return ends && wages(facts).compareTo(wages(base)) > 0
        ? scope
            .find(TAPER)
            .map(entry -> scope.term(TAPER))
            .filter(term -> term.unit() == Term.Unit.MONTHS)
            .map(
                term ->
                    new TrialEffect(
                        Direction.TAPER, Item.TOTAL, Optional.empty(), subsistence, term.count()))
        : Optional.empty();
  }

  private static Money wages(Facts facts) {
    return facts.countedMembers().stream()
        .map(m -> m.income().wage())
        .reduce(Money.ZERO, Money::plus);
  }

  private Optional<Trial.Cliff> cliff(Determination after) {
    Optional<Money> earned =
        income(after).flatMap(later -> income(before).map(earlier -> later.minus(earlier)));
    Money lost = before.total().minus(after.total()).times(12);
    return earned
        .filter(more -> more.compareTo(Money.ZERO) > 0 && lost.compareTo(more) > 0)
        .map(more -> new Trial.Cliff(more, lost));
  }

  /** 家庭收入 as it counts; empty when everybody is in extreme poverty. */
  static Optional<Money> income(Determination result) {
    return result.criteria().stream()
        .filter(c -> c.criterion() == Criterion.SUBSISTENCE_INCOME)
        .map(CriterionResult::evidence)
        .filter(Evidence.Amounts.class::isInstance)
        .map(e -> Money.ofYuan(((Evidence.Amounts) e).value()))
        .findFirst();
  }

  /**
   * The member whose wage the curve varies: whoever earns most, else the head.
   *
   * @return id of the member
   */
  public String earner() {
    return base.countedMembers().stream()
        .max(Comparator.comparing((MemberFacts m) -> m.income().wage()))
        .filter(m -> !m.income().wage().isZero())
        .or(() -> base.countedMembers().stream().findFirst())
        .map(MemberFacts::id)
        .orElseThrow();
  }

  /**
   * What the household would get at other wages of one member, around where it stands and where its
   * category changes; empty when everybody is in extreme poverty.
   */
  public Optional<IncomeCurve> curve(TrialChanges changes, String member) {
    return new CurveDrawing(rules, base, changes, member).draw(before);
  }
}
