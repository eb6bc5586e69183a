package org.yihu.usecases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.casework.CountedLine.Counting;

/**
 * 逐行计入: says of every line of a household file whether and why a determination on a day counts it.
 */
public final class LineStandings {
  private static final String SPENDING_KINDS = "rigid.spending-kinds";

  private final FileDay day;
  private final PolicyScope scope;
  private final LineChoice choice;
  private final Finances finances;
  private final Set<UUID> counted;
  private final Optional<UUID> onlyMember;

  /**
   * @param household the file
   * @param day the day of application, or of a look without an application
   * @param scope the parameters of that day
   */
  public LineStandings(Household household, FileDay day, PolicyScope scope) {
    this.day = day;
    this.scope = scope;
    this.choice = day.choice();
    this.finances = household.finances();
    List<Member> members = household.membersOn(day.on());
    this.onlyMember =
        members.size() == 1 ? Optional.of(members.getFirst().person().id()) : Optional.empty();
    Facts facts = FactsAssembler.withoutFinances(household, day.on());
    this.counted =
        facts.countedMembers().stream()
            .map(MemberFacts::id)
            .map(UUID::fromString)
            .collect(Collectors.toSet());
  }

  /** The members who count for the household, by person. */
  public Set<UUID> countedMembers() {
    return counted;
  }

  public List<CountedLine<IncomeLine>> income() {
    List<IncomeLine> best = choice.income(finances.income(), new ArrayList<>());
    return finances.income().stream().map(l -> income(l, best.contains(l))).toList();
  }

  private CountedLine<IncomeLine> income(IncomeLine line, boolean isBest) {
    List<Reason> misfits = new ArrayList<>();
    boolean fits = !choice.income(List.of(line), misfits).isEmpty();
    if (!fits) {
      return not(line, time(line.period(), misfits), "");
    }
    if (!isBest) {
      return not(line, Counting.SUPERSEDED, "");
    }
    Optional<UUID> owner = line.personId().or(() -> onlyMember);
    if (owner.isEmpty()) {
      return not(line, Counting.NOBODY, "");
    }
    if (!counted.contains(owner.get())) {
      return not(line, Counting.OTHER_PERSON, "");
    }
    if (line.exclusion().filter(kind -> scope.isOn("income.excluded." + kind)).isPresent()) {
      return not(line, Counting.EXCLUDED, line.exclusion().get());
    }
    boolean hasCost = line.kind() == IncomeLine.Kind.WAGE && !line.employmentCost().isZero();
    if (hasCost) {
      Money cost = min(line.employmentCost(), line.amount());
      return new CountedLine<>(line, Counting.LESS_COST, "", line.amount().minus(cost));
    }
    return line.exclusion().isPresent()
        ? new CountedLine<>(
            line, Counting.NO_LONGER_EXCLUDED, line.exclusion().get(), line.amount())
        : new CountedLine<>(line, Counting.COUNTED, "", line.amount());
  }

  private static Money min(Money a, Money b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private Counting time(DateRange period, List<Reason> misfits) {
    if (!misfits.isEmpty()) {
      return Counting.OTHER_PERIOD;
    }
    return period.from().isAfter(day.on()) ? Counting.LATER : Counting.PAST;
  }

  private static <L> CountedLine<L> not(L line, Counting why, String detail) {
    return new CountedLine<>(line, why, detail, Money.ZERO);
  }

  public List<CountedLine<SpendingLine>> spending() {
    List<SpendingLine> best = choice.spending(finances.spending(), new ArrayList<>());
    List<SpendingLine.Kind> rigid =
        scope.find(SPENDING_KINDS).isPresent() ? scope.spendingKinds(SPENDING_KINDS) : List.of();
    return finances.spending().stream().map(l -> spending(l, best.contains(l), rigid)).toList();
  }

  private CountedLine<SpendingLine> spending(
      SpendingLine line, boolean isBest, List<SpendingLine.Kind> rigid) {
    List<Reason> misfits = new ArrayList<>();
    if (choice.spending(List.of(line), misfits).isEmpty()) {
      return not(line, time(line.period(), misfits), "");
    }
    if (!isBest) {
      return not(line, Counting.SUPERSEDED, "");
    }
    return rigid.contains(line.kind())
        ? new CountedLine<>(line, Counting.COUNTED, "", line.amount())
        : not(line, Counting.OTHER_SPENDING, "");
  }

  public List<CountedLine<AssetLine>> assets() {
    List<AssetLine> best = choice.assets(finances.assets());
    return finances.assets().stream().map(l -> asset(l, best.contains(l))).toList();
  }

  private static CountedLine<AssetLine> asset(AssetLine line, boolean isBest) {
    if (!isBest) {
      return not(line, Counting.SUPERSEDED, "");
    }
    return switch (line.kind()) {
      case FINANCIAL, HOUSE, BUSINESS, VEHICLE_PRIVATE ->
          new CountedLine<>(line, Counting.COUNTED, "", line.amount());
      case VEHICLE_LIVELIHOOD, VEHICLE_MEDICAL, VEHICLE_REHABILITATION ->
          not(line, Counting.FREE_VEHICLE, "");
    };
  }
}
