package org.yihu.usecases.casepaper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.CoveredPerson;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.CriterionResult;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.IssuingOffices.Series;
import org.yihu.usecases.paper.CategoryJudgement;
import org.yihu.usecases.paper.ConfirmationLetter;
import org.yihu.usecases.paper.IncomeStatement;
import org.yihu.usecases.paper.RefusalLetter;
import org.yihu.usecases.paper.WhatIsMissingLetter;
import org.yihu.usecases.paper.WhatIsMissingLetter.Bar;
import org.yihu.usecases.text.Texts;

/** The letters that tell a decision: confirmation, refusal, and what is missing. */
final class DecisionPapers {
  private final PaperSubject subject;
  private final HouseholdWords words;
  private final DeterminationPapers found;
  private final Texts texts;

  DecisionPapers(PaperSubject subject, HouseholdWords words, DeterminationPapers found) {
    this.subject = subject;
    this.words = words;
    this.found = found;
    this.texts = subject.texts();
  }

  ConfirmationLetter confirmation() {
    StepRecord.Granted granted =
        subject.need(StepRecord.Granted.class, CasePaper.CONFIRMATION, "decide");
    LocalDate decided = subject.dayOf(StepRecord.Granted.class).orElseThrow();
    LocalDate nextReview =
        granted
            .nextReview()
            .orElseThrow(
                () -> Refusal.because("PAPER_NOT_FOR_CATEGORY", CasePaper.CONFIRMATION.word()));
    List<CoveredPerson> covered = found.result().covered();
    boolean paid = !covered.isEmpty();
    return new ConfirmationLetter(
        subject.key(),
        subject.number(Series.CONFIRMATION),
        subject.decider(),
        subject.applicant().name(),
        subject.villageName(),
        subject.township().signature(),
        subject.reviewBody(),
        subject.applied(),
        decided,
        subject.file().today(),
        granted.category(),
        paid ? covered.size() : found.result().countedMembers().size(),
        paid ? Optional.of(sum(covered, CoveredPerson::base)) : Optional.empty(),
        sum(covered, c -> c.addOn().plus(c.care())),
        YearMonth.from(granted.effectiveFrom()),
        cycle((int) ChronoUnit.MONTHS.between(decided, nextReview)),
        YearMonth.from(nextReview));
  }

  private String cycle(int months) {
    return texts.get("casepaper.cycle", months);
  }

  private static Money sum(List<CoveredPerson> covered, Function<CoveredPerson, Money> part) {
    return covered.stream().map(part).reduce(Money.ZERO, Money::plus);
  }

  RefusalLetter refusal() {
    StepRecord.Refused refused =
        subject.need(StepRecord.Refused.class, CasePaper.REFUSAL, "decide");
    return new RefusalLetter(
        subject.key(),
        subject.number(Series.REFUSAL),
        subject.number(Series.ACCEPTANCE),
        subject.decider(),
        subject.applicant().name(),
        subject.villageName(),
        subject.township().signature(),
        subject.reviewBody(),
        subject.applied(),
        subject.dayOf(StepRecord.Refused.class).orElseThrow(),
        subject.file().today(),
        income(),
        DeterminationPapers.TESTED.stream().flatMap(c -> judgement(c).stream()).toList(),
        refused.reasons().stream().filter(r -> !isFromDetermination(r)).toList());
  }

  /** The reasons that the decision took from the determination stand in the table already. */
  private static boolean isFromDetermination(String reason) {
    return Arrays.stream(Category.values()).anyMatch(c -> reason.startsWith(c + ": "));
  }

  private Optional<CategoryJudgement> judgement(Category category) {
    List<DeterminationPapers.Row> rows = found.rows(category);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    DeterminationPapers.Row first = rows.getFirst();
    return Optional.of(
        new CategoryJudgement(
            found.nameOf(category),
            first.limit(),
            first.value(),
            found
                .failed(first.criterion())
                .flatMap(DeterminationPapers::excess)
                .map(m -> texts.get("casepaper.excess", m.toString()))
                .orElse(texts.get("casepaper.dash")),
            first.source()));
  }

  private IncomeStatement income() {
    List<MemberFacts> members = found.remaining();
    int persons = Math.max(1, members.size());
    Money total = found.yearlyIncome().orElse(Money.ZERO);
    Money perCapita = found.result().perCapitaMonthly().orElse(Money.ZERO);
    List<IncomeStatement.Line> lines = new ArrayList<>();
    lines.add(line("wage", members, m -> m.income().wage()));
    lines.add(line("business", members, m -> m.income().business()));
    lines.add(line("property", members, m -> m.income().property()));
    lines.add(line("transfer", members, m -> m.income().transfer()));
    Money gross = lines.stream().map(IncomeStatement.Line::amount).reduce(Money.ZERO, Money::plus);
    if (!gross.equals(total)) {
      lines.add(
          new IncomeStatement.Line(texts.get("casepaper.income.deducted"), total.minus(gross), ""));
    }
    return new IncomeStatement(
        persons,
        words.from(),
        words.to(),
        lines,
        total,
        perCapita,
        texts.get(
            "casepaper.per-capita-calculation",
            total.toString(),
            String.valueOf(persons),
            perCapita.toString()));
  }

  private IncomeStatement.Line line(
      String item, List<MemberFacts> members, Function<MemberFacts, Money> figure) {
    Money amount = members.stream().map(figure).reduce(Money.ZERO, Money::plus);
    return new IncomeStatement.Line(texts.get("casepaper.income." + item), amount, "");
  }

  WhatIsMissingLetter whatIsMissing() {
    StepRecord.Determined determined =
        subject.need(StepRecord.Determined.class, CasePaper.WHAT_IS_MISSING, "determine");
    if (determined.category() != Category.NONE) {
      throw Refusal.because("PAPER_NOTHING_MISSING", found.nameOf(determined.category()));
    }
    int persons = Math.max(1, found.remaining().size());
    Money perCapita = found.result().perCapitaMonthly().orElse(Money.ZERO);
    Optional<CriterionResult> nearest = nearestIncomeGap();
    List<String> again = new ArrayList<>();
    nearest.ifPresent(
        n ->
            again.add(
                texts.get("casepaper.again.income", String.valueOf(persons), limit(n).toString())));
    found
        .failed(Criterion.RIGID_SPENDING)
        .ifPresent(r -> again.add(texts.get("casepaper.again.spending", share(r))));
    again.add(texts.get("casepaper.again.household"));
    Money total = found.yearlyIncome().orElse(Money.ZERO);
    return new WhatIsMissingLetter(
        subject.key(),
        subject.number(Series.REFUSAL),
        subject.township(),
        subject.applicant().name(),
        subject.applied(),
        texts.get(nearest.isPresent() ? "casepaper.key.income" : "casepaper.key.other"),
        nearest.map(n -> gap(n, perCapita, persons)).orElseGet(() -> otherGap()),
        bars(perCapita, persons),
        texts.get(
            "casepaper.plain-calculation",
            total.toString(),
            String.valueOf(persons),
            perCapita.toString()),
        again,
        subject.recordedBy(StepRecord.Accepted.class),
        subject.reviewBody(),
        subject.file().today());
  }

  /**
   * The income line that is missed by least: marginal before subsistence, because its limit is
   * higher.
   */
  private Optional<CriterionResult> nearestIncomeGap() {
    return found
        .failed(Criterion.MARGINAL_INCOME)
        .or(() -> found.failed(Criterion.SUBSISTENCE_INCOME));
  }

  private static Money limit(CriterionResult r) {
    return Money.rounded(((Evidence.Amounts) r.evidence()).limit(), RoundingMode.DOWN);
  }

  private static Money monthly(BigDecimal yearly, int persons) {
    return Money.rounded(
        yearly.divide(BigDecimal.valueOf(12L * persons), 2, RoundingMode.HALF_UP),
        RoundingMode.HALF_UP);
  }

  private String gap(CriterionResult r, Money perCapita, int persons) {
    Money line = monthly(((Evidence.Amounts) r.evidence()).limit(), persons);
    return texts.get(
        "casepaper.gap.income",
        perCapita.toString(),
        found.nameOf(r.criterion().category()),
        perCapita.minus(line).toString());
  }

  private String otherGap() {
    return found.failures(Category.SUBSISTENCE_ALLOWANCE).stream()
        .findFirst()
        .or(() -> found.failures(Category.RIGID_EXPENDITURE).stream().findFirst())
        .orElse("");
  }

  private List<Bar> bars(Money perCapita, int persons) {
    List<Bar> bars = new ArrayList<>();
    for (Criterion criterion : List.of(Criterion.SUBSISTENCE_INCOME, Criterion.MARGINAL_INCOME)) {
      found.result().criteria().stream()
          .filter(c -> c.criterion() == criterion)
          .findFirst()
          .ifPresent(
              c ->
                  bars.add(
                      new Bar(
                          texts.get("casepaper.bar." + criterion.category()),
                          monthly(((Evidence.Amounts) c.evidence()).limit(), persons),
                          false)));
    }
    bars.add(new Bar(texts.get("casepaper.bar.household"), perCapita, true));
    return bars;
  }

  private static String share(CriterionResult r) {
    Evidence.Share s = (Evidence.Share) r.evidence();
    return s.ratio().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
