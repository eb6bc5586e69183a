package org.yihu.usecases.assistance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Obligor;
import org.yihu.usecases.text.Texts;

/** 条件用语: value, limit, source and sentence of one tested criterion. */
public final class CriterionWords {
  private final Texts texts;

  /**
   * @param texts with the bundle {@code determination}
   */
  public CriterionWords(Texts texts) {
    this.texts = texts;
  }

  /** The article that the criterion comes from; its parts share it. */
  public String source(Criterion criterion) {
    return texts.get("determination.source." + criterion.id().split("\\.", 2)[0]);
  }

  /** What was found. */
  public String value(CriterionResult result) {
    return switch (result.evidence()) {
      case Evidence.Amounts a -> yuan(a.value());
      case Evidence.Counts c -> String.valueOf(c.value());
      case Evidence.Share s -> s.spending().toString();
      case Evidence.PersonState p -> personState(p);
      case Evidence.Employment e ->
          texts.get(
              e.employed() ? "determination.value.employed" : "determination.value.not-employed");
      case Evidence.Obligors o -> obligors(o.abilities());
      case Evidence.Others o -> others(o.failed());
    };
  }

  /** What it is held against. */
  public String limit(CriterionResult result) {
    return switch (result.evidence()) {
      case Evidence.Amounts a -> yuan(a.limit());
      case Evidence.Counts c -> String.valueOf(c.limit());
      case Evidence.Share s -> yuan(s.limit());
      case Evidence.PersonState _, Evidence.Employment _, Evidence.Obligors _, Evidence.Others _ ->
          texts.get("determination.limit." + result.criterion().id());
    };
  }

  /**
   * The sentence that names value, limit, article and verdict.
   *
   * @param subject name of the member, or the words for the household
   */
  public String sentence(CriterionResult result, String subject) {
    String gross = "";
    String share = "";
    if (result.evidence() instanceof Evidence.Share s) {
      gross = s.gross().toString();
      share = s.ratio().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
    return texts.get(
        "determination.sentence." + sentenceKey(result.criterion()),
        subject,
        value(result),
        limit(result),
        source(result.criterion()),
        texts.get("determination.verdict." + result.verdict()),
        gross,
        share);
  }

  /** The assets tests of all categories share their sentences. */
  private String sentenceKey(Criterion criterion) {
    String id = criterion.id();
    return texts.has("determination.sentence." + id) ? id : id.substring(id.indexOf('.') + 1);
  }

  /** Exact, with at least two decimals. */
  private static String yuan(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.setScale(Math.max(2, plain.scale())).toPlainString();
  }

  private String personState(Evidence.PersonState state) {
    return texts.get(
        "determination.value.person",
        String.valueOf(state.age()),
        disability(state.disability()),
        String.valueOf(state.severeIllness()));
  }

  private String disability(Optional<Disability> disability) {
    return disability
        .map(
            d ->
                texts.get(
                    "determination.value.disability",
                    texts.get("determination.disability." + d.type()),
                    texts.get("determination.grade." + d.grade())))
        .orElseGet(() -> texts.get("determination.value.no-disability"));
  }

  private String obligors(List<Obligor.Ability> abilities) {
    return abilities.isEmpty()
        ? texts.get("determination.value.no-obligor")
        : abilities.stream()
            .map(a -> texts.get("determination.ability." + a))
            .collect(Collectors.joining(texts.get("determination.separator")));
  }

  private String others(List<Criterion> failed) {
    return failed.isEmpty()
        ? texts.get("determination.value.others-hold")
        : texts.get(
            "determination.value.others-fail",
            failed.stream()
                .map(Criterion::id)
                .collect(Collectors.joining(texts.get("determination.separator"))));
  }
}
