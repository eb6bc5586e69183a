package org.yihu.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.policy.DemoParameters;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;

@Label("认定的普遍性质")
class DeterminationPropertiesTest {
  private final DeterminationRules rules = new DeterminationRules(DemoParameters.all().pack());

  @Provide
  Arbitrary<Facts> households() {
    Arbitrary<List<MemberFacts>> others = members().list().ofMaxSize(4);
    Arbitrary<List<Obligor.Ability>> abilities =
        Arbitraries.of(Obligor.Ability.class).list().ofMaxSize(3);
    return Combinators.combine(
            members(),
            others,
            money(60_000_00L),
            Arbitraries.integers().between(0, 3),
            abilities,
            money(60_000_00L),
            Arbitraries.of(Settlement.URBAN, Settlement.RURAL))
        .as(DeterminationPropertiesTest::household);
  }

  private static Facts household(
      MemberFacts head,
      List<MemberFacts> others,
      Money financial,
      int houses,
      List<Obligor.Ability> abilities,
      Money medical,
      Settlement settlement) {
    List<MemberFacts> members = new ArrayList<>();
    members.add(as("m1", Relation.Kin.HEAD, Absence.NONE, head, head.income()));
    for (MemberFacts m : others) {
      members.add(as("m" + (members.size() + 1), m.relation(), m.absence(), m, m.income()));
    }
    return new Facts(
        "P-1",
        LocalDate.of(2026, 10, 12),
        new DivisionCode("150221104001"),
        settlement,
        houses > 0,
        members,
        Money.ZERO,
        Money.ZERO,
        new HouseholdAssets(financial, houses, 0, List.of()),
        abilities.stream().map(a -> new ObligorFacts("m1", Relation.Kin.CHILD, a)).toList(),
        Map.of(SpendingLine.Kind.MEDICAL, medical));
  }

  private static MemberFacts as(
      String id, Relation.Kin relation, Absence absence, MemberFacts m, MemberIncome income) {
    return new MemberFacts(
        id,
        m.name(),
        relation,
        m.sex(),
        m.birthDate(),
        m.livesTogether(),
        m.legalDuty(),
        absence,
        m.condition(),
        income);
  }

  private static Arbitrary<Money> money(long most) {
    Arbitrary<Long> limits = Arbitraries.of(0L, 834_000L, 833_999L, 1_251_000L, 1_250_999L);
    return Arbitraries.oneOf(limits, Arbitraries.longs().between(0, most)).map(Money::new);
  }

  private static Arbitrary<MemberFacts> members() {
    Arbitrary<Relation.Kin> relations =
        Arbitraries.of(Relation.Kin.class).filter(r -> r != Relation.Kin.HEAD);
    Arbitrary<LocalDate> births =
        Arbitraries.longs().between(0, 36_000).map(LocalDate.of(2026, 10, 12)::minusDays);
    Arbitrary<Optional<Disability>> disabilities =
        Combinators.combine(
                Arbitraries.of(Disability.Type.class), Arbitraries.integers().between(1, 4))
            .as(Disability::new)
            .optional(0.4);
    return Combinators.combine(
            relations,
            births,
            disabilities,
            Arbitraries.of(Absence.NONE, Absence.NONE, Absence.NONE, Absence.MISSING),
            Arbitraries.integers().between(0, 6).optional(),
            money(15_000_00L),
            Arbitraries.of(true, false))
        .as(
            (relation, birth, disability, absence, selfCare, income, severelyIll) ->
                new MemberFacts(
                    "?",
                    "成员",
                    relation,
                    Sex.FEMALE,
                    birth,
                    true,
                    relation != Relation.Kin.OTHER,
                    absence,
                    new MemberFacts.Condition(
                        false, WorkAbility.FULL, false, disability, severelyIll, selfCare),
                    new MemberIncome(
                        Money.ZERO, income, Money.ZERO, Money.ZERO, Money.ZERO, List.of())));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("合计等于各保障对象之和，户金额等于各人分得之和")
  void total_is_the_sum_of_its_parts(@ForAll("households") Facts facts) {
    Determination result = rules.determine(facts);
    Money sum = Money.ZERO;
    Money shares = Money.ZERO;
    for (CoveredPerson p : result.covered()) {
      sum = sum.plus(p.base()).plus(p.addOn()).plus(p.care());
      if (p.kind() == Category.SUBSISTENCE_ALLOWANCE) {
        shares = shares.plus(p.base());
      }
      assertThat(p.total().isNegative()).isFalse();
    }
    assertThat(result.total()).isEqualTo(sum);
    assertThat(result.householdBase()).isEqualTo(shares);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("收入增加不会使不符合的SA-01、MG-01、RE-01变为符合，也不会使低保金增加")
  void more_income_never_helps(
      @ForAll("households") Facts facts, @ForAll @LongRange(min = 1, max = 2_000_000) long fen) {
    Determination before = rules.determine(facts);
    Determination after = rules.determine(withMoreIncome(facts, new Money(fen)));
    boolean sameHousehold =
        extremePoor(before).equals(extremePoor(after)) && before.perCapitaMonthly().isPresent();
    if (sameHousehold) {
      for (String id : List.of("SA-01", "MG-01", "RE-01")) {
        assertThat(holds(after, id) && !holds(before, id)).as(id).isFalse();
      }
      assertThat(after.householdBase()).isLessThanOrEqualTo(before.householdBase());
    }
  }

  private static Facts withMoreIncome(Facts f, Money more) {
    MemberFacts head = f.members().getFirst();
    MemberIncome i = head.income();
    MemberIncome richer =
        new MemberIncome(
            i.wage(), i.business().plus(more), i.property(), i.transfer(), Money.ZERO, List.of());
    List<MemberFacts> members = new ArrayList<>(f.members());
    members.set(0, as("m1", Relation.Kin.HEAD, Absence.NONE, head, richer));
    return new Facts(
        f.caseId(),
        f.applicationDate(),
        f.division(),
        f.settlement(),
        f.verificationComplete(),
        members,
        f.illnessDeduction(),
        f.disabilityDeduction(),
        f.assets(),
        f.obligors(),
        f.spending());
  }

  private static List<String> extremePoor(Determination determination) {
    return determination.covered().stream()
        .filter(p -> p.kind() == Category.EXTREME_POVERTY)
        .map(CoveredPerson::member)
        .toList();
  }

  private static boolean holds(Determination determination, String id) {
    return determination.criteria().stream()
        .anyMatch(c -> c.criterion().id().equals(id) && c.verdict() == Verdict.HELD);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Label("每个类别或者符合、或者列出不符合的条件、或者待定；拒绝的条件在认定过程中确实不符合")
  void every_category_is_answered(@ForAll("households") Facts facts) {
    Determination result = rules.determine(facts);
    for (RefusedCategory refused : result.refused()) {
      assertThat(refused.failed()).isNotEmpty().isSorted();
      for (String id : refused.failed()) {
        assertThat(result.criteriaOf(refused.category()))
            .anyMatch(c -> c.criterion().id().equals(id) && c.verdict() == Verdict.FAILED);
      }
      assertThat(refused.category()).isNotEqualTo(result.category());
    }
    assertThat(result.provisional()).isEqualTo(!result.openPoints().isEmpty());
    assertThat(rules.determine(facts)).isEqualTo(result);
  }
}
