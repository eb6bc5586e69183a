package org.yihu.usecases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.ExcludedIncome;
import org.yihu.domain.assistance.MemberIncome;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;

/**
 * Income lines added up member by member; a total of nobody is reported, because a determination
 * cannot divide it.
 */
final class MemberIncomes {
  private final List<IncomeLine> lines;
  private final Optional<UUID> onlyMember;

  MemberIncomes(List<IncomeLine> lines, Optional<UUID> onlyMember, List<Reason> incomplete) {
    this.lines = lines;
    this.onlyMember = onlyMember;
    for (IncomeLine line : lines) {
      if (owner(line).isEmpty() && !line.amount().isZero()) {
        incomplete.add(
            Reason.at("FACTS_INCOMPLETE", "income", line.kind(), line.amount(), line.source()));
      }
    }
  }

  private Optional<UUID> owner(IncomeLine line) {
    return line.personId().or(() -> onlyMember);
  }

  MemberIncome of(UUID person) {
    List<IncomeLine> own =
        lines.stream().filter(l -> owner(l).filter(person::equals).isPresent()).toList();
    Money cost =
        own.stream()
            .filter(l -> l.kind() == IncomeLine.Kind.WAGE)
            .map(IncomeLine::employmentCost)
            .reduce(Money.ZERO, Money::plus);
    return new MemberIncome(
        sum(own, IncomeLine.Kind.WAGE),
        sum(own, IncomeLine.Kind.BUSINESS),
        sum(own, IncomeLine.Kind.PROPERTY),
        sum(own, IncomeLine.Kind.TRANSFER),
        cost,
        excluded(own));
  }

  private static Money sum(List<IncomeLine> lines, IncomeLine.Kind kind) {
    return lines.stream()
        .filter(l -> l.kind() == kind)
        .map(IncomeLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static List<ExcludedIncome> excluded(List<IncomeLine> lines) {
    List<ExcludedIncome> excluded = new ArrayList<>();
    for (IncomeLine line : lines) {
      line.exclusion().ifPresent(kind -> excluded.add(new ExcludedIncome(kind, line.amount())));
    }
    return excluded;
  }
}
