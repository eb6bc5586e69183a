package org.yihu.domain.assistance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;

/** Finds all faults of facts at once. The first argument of every reason is the field. */
final class FactsCheck {
  private static final int SELF_CARE_ITEMS = 6;

  private final Facts facts;
  private final List<Reason> reasons = new ArrayList<>();

  FactsCheck(Facts facts) {
    this.facts = facts;
  }

  List<Reason> reasons() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < facts.members().size(); i++) {
      MemberFacts member = facts.members().get(i);
      String path = "members[" + i + "]";
      if (!ids.add(member.id())) {
        add("FACTS_DUPLICATE_MEMBER", path + ".id", member.id());
      }
      checkMember(path, member);
    }
    checkHead();
    checkHousehold();
    for (int i = 0; i < facts.obligors().size(); i++) {
      String of = facts.obligors().get(i).member();
      if (!ids.contains(of)) {
        add("FACTS_UNKNOWN_MEMBER", "obligors[" + i + "].of", of);
      }
    }
    return List.copyOf(reasons);
  }

  private void checkMember(String path, MemberFacts member) {
    if (member.birthDate() == null) {
      add("FACTS_BIRTH_DATE_MISSING", path + ".birthDate");
    } else if (member.birthDate().isAfter(facts.applicationDate())) {
      add("FACTS_BORN_LATER", path + ".birthDate", member.birthDate(), facts.applicationDate());
    }
    member
        .condition()
        .selfCareFailed()
        .filter(n -> n < 0 || n > SELF_CARE_ITEMS)
        .ifPresent(n -> add("FACTS_SELF_CARE_RANGE", path + ".selfCareFailed", n));
    MemberIncome income = member.income();
    requireNotNegative(path + ".income.wage", income.wage());
    requireNotNegative(path + ".income.business", income.business());
    requireNotNegative(path + ".income.property", income.property());
    requireNotNegative(path + ".income.transfer", income.transfer());
    requireNotNegative(path + ".employmentCost", income.employmentCost());
    for (int i = 0; i < income.excluded().size(); i++) {
      requireNotNegative(
          path + ".excludedIncome[" + i + "].amount", income.excluded().get(i).amount());
    }
  }

  private void checkHead() {
    List<String> heads =
        facts.members().stream()
            .filter(m -> m.relation() == Relation.Kin.HEAD)
            .map(MemberFacts::id)
            .toList();
    if (heads.size() > 1) {
      add("FACTS_SEVERAL_HEADS", "members", String.join(", ", heads));
    }
    boolean agesKnown = facts.members().stream().allMatch(m -> m.birthDate() != null);
    if (agesKnown && facts.countedMembers().isEmpty()) {
      add("FACTS_NOBODY_COUNTED", "members");
    }
  }

  private void checkHousehold() {
    if (facts.settlement() == Settlement.UNKNOWN) {
      add("FACTS_SETTLEMENT_UNKNOWN", "settlement");
    }
    requireNotNegative("deductions.illness", facts.illnessDeduction());
    requireNotNegative("deductions.disability", facts.disabilityDeduction());
    requireNotNegative("assets.financial", facts.assets().financial());
    requireNotNegative("assets.houses", facts.assets().houses());
    requireNotNegative("assets.businesses", facts.assets().businesses());
    facts
        .spending()
        .forEach(
            (kind, amount) ->
                requireNotNegative("spending." + kind.name().toLowerCase(Locale.ROOT), amount));
  }

  private void requireNotNegative(String field, Money amount) {
    if (amount.isNegative()) {
      add("FACTS_NEGATIVE", field, amount);
    }
  }

  private void requireNotNegative(String field, int count) {
    if (count < 0) {
      add("FACTS_NEGATIVE", field, count);
    }
  }

  private void add(String code, String field, Object... details) {
    Object[] arguments = new Object[details.length + 1];
    arguments[0] = field;
    System.arraycopy(details, 0, arguments, 1, details.length);
    reasons.add(Reason.at(code, field, arguments));
  }
}
