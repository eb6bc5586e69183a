package org.yihu.app.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.app.bench.Population.Family;
import org.yihu.app.bench.Population.Resident;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.HouseholdAssets;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.MemberIncome;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Money;

/** All categories of many households, with the traces that explain each. */
final class DeterminationBench {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

  private final DeterminationRules rules;
  private final Population population;

  DeterminationBench(DeterminationRules rules, Population population) {
    this.rules = rules;
    this.population = population;
  }

  BenchRow row(int households) throws IOException {
    List<Facts> facts = new ArrayList<>(households);
    for (int i = 0; i < households; i++) {
      facts.add(facts(population.next()));
    }
    double seconds = new Rounds(1, 3).of(Rounds.whole(() -> facts.forEach(rules::determine)));
    return BenchRow.withoutFloor("determination", households, seconds);
  }

  private static Facts facts(Family family) {
    int serial = family.serial();
    List<MemberFacts> members = new ArrayList<>();
    for (int i = 0; i < family.residents().size(); i++) {
      members.add(member(family.residents().get(i), i, serial));
    }
    return new Facts(
        family.code(),
        DAY,
        family.village().code(),
        serial % 2 == 0 ? Settlement.RURAL : Settlement.URBAN,
        true,
        members,
        Money.ZERO,
        Money.ZERO,
        new HouseholdAssets(Money.ofYuan(serial % 60_000L), serial % 3, 0, List.of()),
        List.of(),
        Map.of(SpendingLine.Kind.MEDICAL, Money.ofYuan(serial % 40_000L)));
  }

  private static MemberFacts member(Resident resident, int at, int serial) {
    boolean able = (serial + at) % 5 != 0;
    var condition =
        new MemberFacts.Condition(
            false,
            able ? WorkAbility.FULL : WorkAbility.NONE,
            able && serial % 3 == 0,
            Optional.empty(),
            serial % 11 == 0 && at == 0,
            Optional.of(0));
    return new MemberFacts(
        "m" + at,
        resident.name(),
        at == 0 ? Relation.Kin.HEAD : at == 1 ? Relation.Kin.SPOUSE : Relation.Kin.CHILD,
        resident.number().sex(),
        resident.number().birthDate(),
        true,
        true,
        Absence.NONE,
        condition,
        new MemberIncome(
            Money.ofYuan(able ? serial % 24_000L : 0),
            Money.ofYuan(serial % 3_000L),
            Money.ZERO,
            Money.ofYuan(serial % 1_500L),
            Money.ZERO,
            List.of()));
  }
}
