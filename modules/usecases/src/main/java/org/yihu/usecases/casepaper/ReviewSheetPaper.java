package org.yihu.usecases.casepaper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.CoveredPerson;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.Verdict;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.FinancialVerification;
import org.yihu.domain.casework.PostedNotice;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Person;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.office.IssuingOffices.Series;
import org.yihu.usecases.paper.ReviewAmount;
import org.yihu.usecases.paper.ReviewFindings;
import org.yihu.usecases.paper.ReviewFindings.CategoryTests;
import org.yihu.usecases.paper.ReviewFindings.Outcome;
import org.yihu.usecases.paper.ReviewSheet;
import org.yihu.usecases.text.Texts;

/** 审核确认表 from a case and its determination. */
final class ReviewSheetPaper {
  private static final Set<String> PROPERTY_TESTS = Set.of("EP-03", "SA-02", "MG-02", "RE-02");

  private final PaperSubject subject;
  private final HouseholdWords words;
  private final DeterminationPapers found;
  private final PolicyScope parameters;
  private final Optional<PublicNotice> notice;
  private final Texts texts;

  ReviewSheetPaper(
      PaperSubject subject,
      HouseholdWords words,
      DeterminationPapers found,
      PolicyScope parameters,
      Optional<PublicNotice> notice) {
    this.subject = subject;
    this.words = words;
    this.found = found;
    this.parameters = parameters;
    this.notice = notice;
    this.texts = subject.texts();
  }

  ReviewSheet sheet() {
    StepRecord.Determined determined =
        subject.need(StepRecord.Determined.class, CasePaper.REVIEW_SHEET, "determine");
    Deadline total =
        subject.file().deadlines().stream()
            .filter(d -> d.kind() == Deadline.Kind.TOTAL)
            .findFirst()
            .orElseThrow();
    Person applicant = subject.applicant();
    return new ReviewSheet(
        subject.key(),
        subject.number(Series.REVIEW_SHEET),
        subject.place(),
        total.from(),
        total.due(),
        applicant.name(),
        HouseholdWords.number(applicant),
        subject.household().phone(),
        found.facts().countedMembers().size(),
        subject.household().settlement(),
        subject.subject().all(StepRecord.StaffRelativeFiled.class).findAny().isPresent(),
        determined.category() == Category.SUBSISTENCE_SINGLE,
        visits(),
        verification(),
        words.members(addOns()),
        findings(),
        determined.openPoints().stream().map(this::openPoint).toList(),
        amount(),
        noticeRecord(),
        texts.get(
            "casepaper.advice",
            found.nameOf(determined.category()),
            determined.monthly().toString(),
            determined.category().toString()),
        subject
            .subject()
            .latest(StepRecord.OpinionGiven.class)
            .map(o -> o.opinion().reason())
            .orElse(""));
  }

  private String openPoint(String code) {
    String[] parts = code.split(":", 2);
    return texts.get("determination.open." + parts[0], parts.length > 1 ? parts[1] : "");
  }

  private String visits() {
    return subject.subject().events().stream()
        .filter(e -> e.record() instanceof StepRecord.Visited)
        .map(
            e ->
                texts.get(
                    "casepaper.visit",
                    e.on().toString(),
                    String.join(
                        texts.get("casepaper.separator"),
                        ((StepRecord.Visited) e.record()).visit().investigators())))
        .collect(Collectors.joining(texts.get("casepaper.separator")));
  }

  private String verification() {
    return subject
        .subject()
        .latest(StepRecord.VerificationReported.class)
        .map(StepRecord.VerificationReported::report)
        .map(
            (FinancialVerification r) ->
                texts.get(
                    "casepaper.verification",
                    r.number(),
                    r.reportedOn().toString(),
                    String.valueOf(r.consistent())))
        .orElse("");
  }

  /** Who gets an add-on, and why, as far as the determination tells. */
  private Function<Person, String> addOns() {
    List<String> with =
        found.result().covered().stream()
            .filter(c -> !c.addOn().isZero())
            .map(CoveredPerson::member)
            .toList();
    return p -> with.contains(p.id().toString()) ? texts.get("casepaper.add-on") : "";
  }

  private ReviewFindings findings() {
    return new ReviewFindings(
        words.from(),
        words.to(),
        income(),
        found.yearlyIncome().orElse(Money.ZERO),
        found
            .result()
            .perCapitaMonthly()
            .map(m -> texts.get("casepaper.per-capita", m.toString()))
            .orElse(""),
        found.rows(Category.SUBSISTENCE_ALLOWANCE).isEmpty() ? List.of() : assets(),
        DeterminationPapers.TESTED.stream().map(this::category).toList(),
        found.result().parameters().toString(),
        found.stored().on());
  }

  private List<ReviewFindings.IncomeLine> income() {
    List<ReviewFindings.IncomeLine> lines = new ArrayList<>();
    List<MemberFacts> members = found.remaining();
    lines.add(line("wage", sum(members, m -> m.income().wage())));
    lines.add(line("business", sum(members, m -> m.income().business())));
    lines.add(line("property", sum(members, m -> m.income().property())));
    lines.add(line("transfer", sum(members, m -> m.income().transfer())));
    deduct(lines, "employment-cost", sum(members, ReviewSheetPaper::countedCost));
    deduct(lines, "excluded", sum(members, this::excluded));
    deduct(lines, "illness", found.facts().illnessDeduction());
    deduct(lines, "disability", found.facts().disabilityDeduction());
    return lines;
  }

  private static Money countedCost(MemberFacts m) {
    Money cost = m.income().employmentCost();
    return cost.compareTo(m.income().wage()) < 0 ? cost : m.income().wage();
  }

  private Money excluded(MemberFacts m) {
    return m.income().excluded().stream()
        .filter(e -> parameters.isOn("income.excluded." + e.kind()))
        .map(e -> e.amount())
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money sum(List<MemberFacts> members, Function<MemberFacts, Money> figure) {
    return members.stream().map(figure).reduce(Money.ZERO, Money::plus);
  }

  private ReviewFindings.IncomeLine line(String item, Money amount) {
    return new ReviewFindings.IncomeLine(texts.get("casepaper.income." + item), amount, "");
  }

  private void deduct(List<ReviewFindings.IncomeLine> lines, String item, Money amount) {
    if (!amount.isZero()) {
      lines.add(line(item, amount.negated()));
    }
  }

  private List<ReviewFindings.AssetTest> assets() {
    return found.result().criteriaOf(Category.SUBSISTENCE_ALLOWANCE).stream()
        .filter(c -> c.criterion().id().startsWith("SA-02"))
        .map(
            c -> {
              DeterminationPapers.Row row = found.rowOf(c);
              String item = c.criterion().id().substring("SA-02.".length());
              return new ReviewFindings.AssetTest(
                  texts.get("casepaper.assets." + item),
                  row.value(),
                  row.limit(),
                  outcome(row.verdict()));
            })
        .toList();
  }

  private CategoryTests category(Category category) {
    List<DeterminationPapers.Row> rows = found.rows(category);
    boolean covered = found.result().covered().stream().anyMatch(c -> c.kind() == category);
    boolean granted = covered || found.result().category() == category;
    if (rows.isEmpty()) {
      return new CategoryTests(
          found.nameOf(category),
          granted,
          List.of(
              new ReviewFindings.Test(
                  texts.get("casepaper.dash"),
                  texts.get("casepaper.not-tested"),
                  texts.get("casepaper.dash"),
                  Outcome.NOT_TESTED)),
          texts.get("casepaper.dash"));
    }
    return new CategoryTests(
        found.nameOf(category), granted, tests(rows), rows.getFirst().source());
  }

  /**
   * A row for each test; property tests that are all met share one, for their figures stand in
   * section three.
   */
  private List<ReviewFindings.Test> tests(List<DeterminationPapers.Row> rows) {
    List<ReviewFindings.Test> tests = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    for (DeterminationPapers.Row row : rows) {
      String family = row.criterion().id().split("\\.", 2)[0];
      if (row.verdict() != Verdict.HELD || !PROPERTY_TESTS.contains(family)) {
        tests.add(
            new ReviewFindings.Test(family, row.limit(), row.value(), outcome(row.verdict())));
      } else if (folded.add(family)) {
        tests.add(
            new ReviewFindings.Test(
                family,
                texts.get("casepaper.property-limit"),
                texts.get("casepaper.property-met"),
                Outcome.MET));
      }
    }
    return tests;
  }

  private static Outcome outcome(Verdict verdict) {
    return switch (verdict) {
      case HELD -> Outcome.MET;
      case FAILED -> Outcome.NOT_MET;
      case OPEN -> Outcome.OPEN;
    };
  }

  private ReviewAmount amount() {
    List<ReviewAmount.Line> lines = new ArrayList<>();
    Money base = found.result().householdBase();
    if (!base.isZero()) {
      lines.add(new ReviewAmount.Line(texts.get("casepaper.amount.base"), calculation(), base));
    }
    for (CoveredPerson c : found.result().covered()) {
      String name = found.nameOf(c.member());
      if (c.kind() != Category.SUBSISTENCE_ALLOWANCE) {
        add(lines, "casepaper.amount." + c.kind(), name, c.base());
      }
      add(lines, "casepaper.amount.add-on", name, c.addOn());
      add(lines, "casepaper.amount.care", name, c.care());
    }
    return new ReviewAmount(lines, found.result().total());
  }

  private void add(List<ReviewAmount.Line> lines, String item, String name, Money amount) {
    if (!amount.isZero()) {
      lines.add(new ReviewAmount.Line(texts.get(item), name, amount));
    }
  }

  private String calculation() {
    int persons = found.remaining().size();
    return texts.get(
        "casepaper.calculation",
        parameters.amount("subsistence.standard").toString(),
        String.valueOf(persons),
        found.yearlyIncome().orElse(Money.ZERO).toString());
  }

  private Optional<ReviewSheet.NoticeRecord> noticeRecord() {
    return subject
        .subject()
        .latest(StepRecord.NoticePosted.class)
        .map(StepRecord.NoticePosted::notice)
        .map(this::noticeRecord);
  }

  private ReviewSheet.NoticeRecord noticeRecord(PostedNotice posted) {
    var term =
        parameters.term(
            subject.subject().coversExtremePoverty()
                ? "deadline.extreme-poverty.notice"
                : "deadline.notice");
    return new ReviewSheet.NoticeRecord(
        posted.place(),
        notice
            .map(n -> subject.number(Series.REVIEW, n.number()))
            .orElseGet(() -> subject.number(Series.REVIEW)),
        posted.postedOn(),
        posted.firstDay(),
        posted.lastDay(),
        texts.get("casepaper.term." + term.unit(), term.count()),
        objection());
  }

  private Optional<ReviewSheet.Objection> objection() {
    var c = subject.subject();
    int objected = c.lastIndexOf(StepRecord.Objected.class);
    if (objected >= 0) {
      return Optional.of(
          c.lastIndexOf(StepRecord.Appraised.class) > objected
              ? ReviewSheet.Objection.APPRAISED
              : ReviewSheet.Objection.INVESTIGATED_AGAIN);
    }
    return c.lastIndexOf(StepRecord.NoticeEnded.class) >= 0
        ? Optional.of(ReviewSheet.Objection.NONE)
        : Optional.empty();
  }
}
