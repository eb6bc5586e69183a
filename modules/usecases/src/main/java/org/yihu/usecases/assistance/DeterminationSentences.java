package org.yihu.usecases.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.OpenPoint;
import org.yihu.domain.assistance.Verdict;
import org.yihu.usecases.assistance.CategoryReasons.Outcome;
import org.yihu.usecases.text.Texts;

/**
 * 认定说明: a determination in Chinese sentences, category by category, for review sheets, letters and
 * screens.
 */
public final class DeterminationSentences {
  private static final List<Category> TESTED =
      List.of(
          Category.EXTREME_POVERTY,
          Category.SUBSISTENCE_ALLOWANCE,
          Category.SUBSISTENCE_SINGLE,
          Category.MARGINAL,
          Category.RIGID_EXPENDITURE);

  private final Texts texts;
  private final CriterionWords words;

  /**
   * @param texts with the bundle {@code determination}
   */
  public DeterminationSentences(Texts texts) {
    this.texts = texts;
    this.words = new CriterionWords(texts);
  }

  /** The name of a category. */
  public String nameOf(Category category) {
    return texts.get("determination.category." + category);
  }

  /** Every category that is determined, in the order of testing. */
  public List<CategoryReasons> byCategory(Facts facts, Determination determination) {
    Map<String, String> names = names(facts);
    return TESTED.stream().map(c -> reasons(c, determination, names)).toList();
  }

  /**
   * One sentence with category and total; the open points and what else belongs to the result
   * follow.
   */
  public List<String> conclusion(Facts facts, Determination determination) {
    Map<String, String> names = names(facts);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        texts.get(
            "determination.conclusion",
            determination.caseId(),
            String.valueOf(determination.provisional()),
            nameOf(determination.category()),
            determination.total().toString()));
    if (determination.alsoMarginal()) {
      sentences.add(texts.get("determination.also-marginal"));
    }
    determination.openPoints().forEach(p -> sentences.add(openPoint(p, names)));
    sentences.add(texts.get("determination.parameters", determination.parameters().toString()));
    return sentences;
  }

  private static Map<String, String> names(Facts facts) {
    return facts.members().stream().collect(Collectors.toMap(MemberFacts::id, MemberFacts::name));
  }

  private String openPoint(OpenPoint point, Map<String, String> names) {
    return texts.get(
        "determination.open." + point.kind(), point.member().map(names::get).orElse(""));
  }

  private CategoryReasons reasons(
      Category category, Determination determination, Map<String, String> names) {
    List<CriterionResult> results = determination.criteriaOf(category);
    Outcome outcome = outcome(category, determination);
    return new CategoryReasons(
        category,
        outcome,
        texts.get(
            "determination.heading",
            nameOf(category),
            texts.get("determination.outcome." + outcome)),
        results.stream().map(r -> sentence(r, names)).toList(),
        results.stream()
            .filter(r -> r.verdict() == Verdict.FAILED)
            .map(r -> sentence(r, names))
            .toList());
  }

  private String sentence(CriterionResult result, Map<String, String> names) {
    String subject =
        result.member().map(names::get).orElseGet(() -> texts.get("determination.household"));
    return words.sentence(result, subject);
  }

  private static Outcome outcome(Category category, Determination determination) {
    if (determination.criteriaOf(category).isEmpty()) {
      return Outcome.NOT_TESTED;
    }
    if (category == Category.EXTREME_POVERTY) {
      return ofExtremePoverty(determination);
    }
    boolean refused = determination.refused().stream().anyMatch(r -> r.category() == category);
    return refused ? Outcome.FAILS : Outcome.HOLDS;
  }

  private static Outcome ofExtremePoverty(Determination determination) {
    if (determination.covered().stream().anyMatch(p -> p.kind() == Category.EXTREME_POVERTY)) {
      return Outcome.HOLDS;
    }
    boolean open =
        determination.openPoints().stream()
            .anyMatch(p -> p.kind() == OpenPoint.Kind.OBLIGOR_UNKNOWN);
    return open ? Outcome.OPEN : Outcome.FAILS;
  }
}
