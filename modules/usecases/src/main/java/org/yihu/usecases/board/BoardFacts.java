package org.yihu.usecases.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.CoveredPerson;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.MemberIncome;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.shared.Money;

/**
 * Tells the facts behind a criterion: amounts by person and kind, obligors, and where they come
 * from.
 */
final class BoardFacts {
  private final BoardWords words;
  private final Case subject;
  private final Household household;
  private final Facts facts;
  private final List<String> poor;

  BoardFacts(
      BoardWords words, Case subject, Household household, Facts facts, Determination result) {
    this.words = words;
    this.subject = subject;
    this.household = household;
    this.facts = facts;
    this.poor =
        result.covered().stream()
            .filter(c -> c.kind() == Category.EXTREME_POVERTY)
            .map(CoveredPerson::member)
            .toList();
  }

  List<String> behind(CriterionResult result) {
    List<String> found = new ArrayList<>();
    if (BoardRow.of(result.criterion()) != BoardRow.PERSON) {
      found.addAll(sources());
    }
    switch (BoardRow.of(result.criterion())) {
      case INCOME -> found.addAll(income(result));
      case SPENDING -> found.addAll(spending());
      case OBLIGORS -> result.member().ifPresent(m -> found.addAll(obligors(m)));
      case PERSON, FINANCIAL, HOUSES, VEHICLES, BUSINESSES -> {
        // the value itself is the fact
      }
    }
    return found;
  }

  private List<String> income(CriterionResult result) {
    List<String> found = new ArrayList<>();
    for (MemberFacts m : facts.countedMembers()) {
      boolean own = result.member().map(m.id()::equals).orElse(!poor.contains(m.id()));
      if (own && !m.income().gross().isZero()) {
        found.add(words.get("fact.income", words.label(m.id()), words.join(parts(m.income()))));
      }
    }
    if (result.member().isEmpty()) {
      deduction(found, "illness", facts.illnessDeduction());
      deduction(found, "disability", facts.disabilityDeduction());
    }
    return found;
  }

  private void deduction(List<String> found, String kind, Money amount) {
    if (!amount.isZero()) {
      found.add(words.get("fact.deduction." + kind, BoardWords.amount(amount)));
    }
  }

  private List<String> parts(MemberIncome income) {
    List<String> parts = new ArrayList<>();
    part(parts, "income.WAGE", income.wage());
    part(parts, "income.BUSINESS", income.business());
    part(parts, "income.PROPERTY", income.property());
    part(parts, "income.TRANSFER", income.transfer());
    return parts;
  }

  private void part(List<String> parts, String key, Money amount) {
    if (!amount.isZero()) {
      parts.add(words.get(key) + " " + BoardWords.amount(amount));
    }
  }

  private List<String> spending() {
    List<String> parts = new ArrayList<>();
    facts.spending().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> part(parts, "spending." + e.getKey(), e.getValue()));
    return parts;
  }

  private List<String> obligors(String member) {
    return household.obligors().stream()
        .filter(o -> o.memberId().toString().equals(member))
        .map(
            o ->
                words.get(
                    "fact.obligor",
                    nameOf(o),
                    words.texts().get("determination.ability." + o.ability())))
        .toList();
  }

  private String nameOf(Obligor obligor) {
    return obligor.name().isBlank() ? words.get("obligor") : obligor.name();
  }

  /** The obligors whose ability is not known, each once. */
  List<String> unknownObligors() {
    return household.obligors().stream()
        .filter(o -> o.ability() == Obligor.Ability.UNKNOWN)
        .map(this::nameOf)
        .distinct()
        .toList();
  }

  /** Whether an obligor whose ability is not known has not agreed to be checked. */
  boolean isConsentMissing() {
    return household.obligors().stream()
        .anyMatch(o -> o.ability() == Obligor.Ability.UNKNOWN && !o.consented());
  }

  /** The visit and the report that the figures come from. */
  private List<String> sources() {
    List<String> sources = new ArrayList<>();
    subject
        .latestEvent(StepRecord.Visited.class)
        .map(CaseEvent::on)
        .ifPresent(day -> sources.add(words.get("source.visit", day(day))));
    subject
        .latestEvent(StepRecord.VerificationReported.class)
        .map(CaseEvent::on)
        .ifPresent(day -> sources.add(words.get("source.verification", day(day))));
    return sources;
  }

  private static String day(LocalDate day) {
    return day.toString().substring(5);
  }
}
