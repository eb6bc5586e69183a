package org.yihu.usecases.casepaper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.Verdict;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.assistance.CriterionWords;
import org.yihu.usecases.text.Texts;

/**
 * A stored determination in the pieces that sheets and letters need; nothing is worked out again.
 */
final class DeterminationPapers {
  /** The categories that are told of one by one, in the order of the law. */
  static final List<Category> TESTED =
      List.of(
          Category.EXTREME_POVERTY,
          Category.SUBSISTENCE_ALLOWANCE,
          Category.SUBSISTENCE_SINGLE,
          Category.MARGINAL,
          Category.RIGID_EXPENDITURE);

  private final DeterminationRecord stored;
  private final CriterionWords words;
  private final Texts texts;

  DeterminationPapers(DeterminationRecord stored, Texts texts) {
    this.stored = stored;
    this.words = new CriterionWords(texts);
    this.texts = texts;
  }

  Facts facts() {
    return stored.facts();
  }

  Determination result() {
    return stored.result();
  }

  DeterminationRecord stored() {
    return stored;
  }

  /** Members who count and are not in extreme poverty. */
  List<MemberFacts> remaining() {
    List<String> poor =
        result().covered().stream()
            .filter(c -> c.kind() == Category.EXTREME_POVERTY)
            .map(c -> c.member())
            .toList();
    return facts().countedMembers().stream().filter(m -> !poor.contains(m.id())).toList();
  }

  String nameOf(String member) {
    return facts().members().stream()
        .filter(m -> m.id().equals(member))
        .map(MemberFacts::name)
        .findFirst()
        .orElse(member);
  }

  String nameOf(Category category) {
    return texts.get("determination.category." + category);
  }

  /** The household's yearly income as the subsistence test found it. */
  Optional<Money> yearlyIncome() {
    return result().criteria().stream()
        .filter(c -> c.criterion() == Criterion.SUBSISTENCE_INCOME)
        .map(CriterionResult::evidence)
        .filter(Evidence.Amounts.class::isInstance)
        .map(Evidence.Amounts.class::cast)
        .map(a -> Money.ofYuan(a.value()))
        .findFirst();
  }

  /**
   * What a category asks, what was found, whether it is met; persons with the same criterion share
   * a row.
   */
  record Row(Criterion criterion, String limit, String value, Verdict verdict, String source) {}

  /** The rows of a category: those that fail if it fails, else all. */
  List<Row> rows(Category category) {
    boolean fails = result().refused().stream().anyMatch(r -> r.category() == category);
    Map<Criterion, List<CriterionResult>> grouped = new LinkedHashMap<>();
    for (CriterionResult c : result().criteriaOf(category)) {
      if (!fails || c.verdict() != Verdict.HELD) {
        grouped.computeIfAbsent(c.criterion(), k -> new ArrayList<>()).add(c);
      }
    }
    return grouped.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  Row rowOf(CriterionResult single) {
    return row(single.criterion(), List.of(single));
  }

  private Row row(Criterion criterion, List<CriterionResult> results) {
    CriterionResult worst =
        results.stream()
            .filter(r -> r.verdict() == Verdict.FAILED)
            .findFirst()
            .orElse(results.getFirst());
    List<String> values =
        results.stream()
            .map(
                r ->
                    r.member()
                        .map(m -> texts.get("casepaper.of-member", nameOf(m), words.value(r)))
                        .orElseGet(() -> words.value(r)))
            .distinct()
            .toList();
    return new Row(
        criterion,
        standard(worst),
        String.join(texts.get("casepaper.separator"), values),
        worst.verdict(),
        words.source(criterion));
  }

  /** The limit with the words that make it a standard. */
  private String standard(CriterionResult r) {
    String shorter = "casepaper.standard." + r.criterion().id();
    if (texts.has(shorter)) {
      return texts.get(shorter);
    }
    String form =
        switch (r.evidence()) {
          case Evidence.Amounts a -> r.criterion().id().contains("financial") ? "most" : "below";
          case Evidence.Counts c -> countForm(r.criterion());
          case Evidence.Share s -> "above";
          case Evidence.PersonState p -> "plain";
          case Evidence.Employment e -> "plain";
          case Evidence.Obligors o -> "plain";
          case Evidence.Others o -> "plain";
        };
    return texts.get("casepaper.standard." + form, words.limit(r));
  }

  private static String countForm(Criterion criterion) {
    return switch (criterion) {
      case SINGLE_OTHERS_LEFT -> "more";
      case SINGLE_ADULT -> "age";
      default -> "most";
    };
  }

  /** By how much an amount misses its limit, in yuan; empty where it is no amount or is met. */
  static Optional<Money> excess(CriterionResult r) {
    if (r.verdict() == Verdict.FAILED && r.evidence() instanceof Evidence.Amounts a) {
      BigDecimal over = a.value().subtract(a.limit());
      return Optional.of(Money.rounded(over, RoundingMode.UP));
    }
    return Optional.empty();
  }

  Optional<CriterionResult> failed(Criterion criterion) {
    return result().criteria().stream()
        .filter(c -> c.criterion() == criterion && c.verdict() == Verdict.FAILED)
        .findFirst();
  }

  /** The sentences of what fails, for the letter in plain words. */
  List<String> failures(Category category) {
    return result().criteriaOf(category).stream()
        .filter(c -> c.verdict() == Verdict.FAILED)
        .map(
            c ->
                words.sentence(
                    c, c.member().map(this::nameOf).orElse(texts.get("determination.household"))))
        .toList();
  }
}
