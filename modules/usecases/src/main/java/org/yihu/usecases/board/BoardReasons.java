package org.yihu.usecases.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.assistance.Verdict;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.usecases.assistance.CriterionWords;

/** Explains the criteria of one determination: rule, arithmetic, article, parameters and facts. */
final class BoardReasons {
  private static final String STANDARD = "subsistence.standard";

  private final BoardWords words;
  private final BoardFacts facts;
  private final Optional<PolicyScope> scope;
  private final CriterionWords criteria;
  private final int counted;
  private final int left;

  /**
   * @param scope the parameters of the result; empty when the office has others now
   */
  BoardReasons(
      BoardWords words, BoardFacts facts, Determination result, Optional<PolicyScope> scope) {
    this.words = words;
    this.facts = facts;
    this.scope = scope;
    this.criteria = new CriterionWords(words.texts());
    this.counted = result.countedMembers().size();
    this.left =
        counted
            - (int)
                result.covered().stream().filter(p -> p.kind() == Category.EXTREME_POVERTY).count();
  }

  BoardReason of(CriterionResult result) {
    String id = result.criterion().id();
    String subject =
        result
            .member()
            .map(words::label)
            .orElseGet(() -> words.texts().get("determination.household"));
    return new BoardReason(
        result.criterion(),
        result.verdict(),
        id + " " + words.get("criterion." + id),
        criteria.sentence(result, subject),
        arithmetic(result),
        criteria.source(result.criterion()),
        keys(result.criterion()).flatMap(this::use).toList(),
        facts.behind(result));
  }

  private String arithmetic(CriterionResult result) {
    return switch (result.evidence()) {
      case Evidence.Amounts a ->
          compared(
              BoardWords.amount(a.value()),
              sign(result, result.criterion().id().contains("financial")),
              formula(result.criterion()) + BoardWords.amount(a.limit()),
              a.limit().subtract(a.value()));
      case Evidence.Counts c -> c.value() + " " + countSign(result, c) + " " + c.limit();
      case Evidence.Share s ->
          compared(
              BoardWords.amount(s.spending()),
              result.verdict() == Verdict.HELD ? ">" : "≤",
              factor(s.ratio())
                  + " × "
                  + BoardWords.amount(s.gross())
                  + " = "
                  + BoardWords.amount(s.limit()),
              s.limit().subtract(s.spending().yuan()));
      case Evidence.PersonState _, Evidence.Employment _, Evidence.Obligors _, Evidence.Others _ ->
          "";
    };
  }

  private String compared(String value, String sign, String limit, BigDecimal below) {
    String words = value + " " + sign + " " + limit;
    return switch (below.signum()) {
      case 1 -> this.words.get("arithmetic.below", words, BoardWords.amount(below));
      case -1 -> this.words.get("arithmetic.above", words, BoardWords.amount(below.negate()));
      default -> this.words.get("arithmetic.equal", words);
    };
  }

  private static String sign(CriterionResult result, boolean mayEqual) {
    boolean held = result.verdict() == Verdict.HELD;
    if (mayEqual) {
      return held ? "≤" : ">";
    }
    return held ? "<" : "≥";
  }

  private static String countSign(CriterionResult result, Evidence.Counts c) {
    if (result.criterion() == Criterion.SINGLE_ADULT) {
      return c.value() >= c.limit() ? "≥" : "<";
    }
    return c.value() > c.limit() ? ">" : "≤";
  }

  private static String factor(BigDecimal ratio) {
    return BoardWords.factor(ratio.movePointRight(2)) + "%";
  }

  /** How a limit in yuan comes about; empty when the parameters are not at hand. */
  private String formula(Criterion criterion) {
    if (scope.isEmpty()) {
      return "";
    }
    PolicyScope p = scope.get();
    String standard = BoardWords.amount(p.amount(STANDARD));
    String form =
        switch (criterion) {
          case EXTREME_POVERTY_OWN_INCOME, SINGLE_OWN_INCOME -> "12 × " + standard;
          case SUBSISTENCE_INCOME -> "12 × " + standard + " × " + left;
          case MARGINAL_INCOME ->
              BoardWords.factor(p.ratio("marginal.ratio")) + " × 12 × " + standard + " × " + left;
          case RIGID_INCOME ->
              BoardWords.amount(p.amount("rigid.disposable-income")) + " × " + left;
          default ->
              BoardWords.factor(p.ratio("assets." + set(criterion) + ".financial-months"))
                  + " × "
                  + standard
                  + " × "
                  + counted;
        };
    return form + " = ";
  }

  private static String set(Criterion criterion) {
    return switch (criterion.category()) {
      case EXTREME_POVERTY -> "extreme-poverty";
      case SUBSISTENCE_ALLOWANCE -> "subsistence";
      default -> "marginal";
    };
  }

  private static Stream<String> keys(Criterion criterion) {
    String id = criterion.id();
    if (id.contains(".")
        && BoardRow.of(criterion).isAsset()
        && criterion != Criterion.SINGLE_ASSETS) {
      String assets = "assets." + set(criterion) + ".";
      String limit = id.substring(id.indexOf('.') + 1);
      return limit.equals("financial")
          ? Stream.of(STANDARD, assets + "financial-months")
          : Stream.of(assets + limit);
    }
    return switch (criterion) {
      case EXTREME_POVERTY_OWN_INCOME, SINGLE_OWN_INCOME, SUBSISTENCE_INCOME -> Stream.of(STANDARD);
      case MARGINAL_INCOME -> Stream.of(STANDARD, "marginal.ratio");
      case RIGID_INCOME -> Stream.of("rigid.disposable-income");
      case RIGID_SPENDING -> Stream.of("rigid.ratio", "rigid.spending-kinds");
      default -> Stream.empty();
    };
  }

  private Stream<ParameterUse> use(String key) {
    return scope.stream()
        .map(s -> s.entry(key))
        .map(e -> new ParameterUse(name(e), value(e), e.validity().from(), e.source()));
  }

  private String name(PolicyEntry entry) {
    String settlement =
        entry
            .settlement()
            .map(s -> words.get("of-settlement", words.get("settlement." + s)))
            .orElse("");
    return words.get("parameter." + entry.key()) + settlement;
  }

  private String value(PolicyEntry entry) {
    if (!entry.key().equals("rigid.spending-kinds")) {
      return entry.value();
    }
    List<String> kinds = new ArrayList<>();
    for (String kind : entry.value().split(",")) {
      kinds.add(words.get("spending." + kind.strip().toUpperCase(java.util.Locale.ROOT)));
    }
    return words.join(kinds);
  }

  /** The results of one category by row. */
  static Map<BoardRow, List<CriterionResult>> byRow(Determination result, Category category) {
    return result.criteriaOf(category).stream()
        .collect(java.util.stream.Collectors.groupingBy(r -> BoardRow.of(r.criterion())));
  }
}
