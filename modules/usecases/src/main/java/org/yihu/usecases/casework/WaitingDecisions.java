package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseDeadlines;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.casework.TownshipOpinion;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.Texts;

/**
 * 待审核确认: every case that waits for the township's opinion, for the decision, or, in force, to be
 * heard and settled, and every refused one whose letter is not served; fewest days left first. Each
 * says what would refuse it now.
 */
public final class WaitingDecisions {
  private final CaseDesk desk;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code office}
   */
  public WaitingDecisions(CaseDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /** 事项. */
  public enum Matter {
    /** 初审意见. */
    OPINION,
    /** 审核确认. */
    DECISION,
    /** 停发. */
    STOP,
    /** 减发. */
    REDUCE,
    /** 渐退. */
    TAPER,
    /** 调整 that takes nothing away. */
    ADJUST,
    /** 送达 of the letter of a refusal. */
    SERVICE;

    /** Whether it concerns assistance in force. */
    public boolean isOfAssistanceInForce() {
      return this != OPINION && this != DECISION && this != SERVICE;
    }
  }

  /** 县级核查情形. */
  public enum Check {
    /** 不需要. */
    NONE,
    /** 必查：近亲属. */
    RELATIVE,
    /** 必查：投诉举报. */
    COMPLAINT,
    /** 抽中. */
    DRAWN,
    /** 已查. */
    CHECKED
  }

  /** 听取意见情况. */
  public enum Heard {
    /** 不需要. */
    NOT_NEEDED,
    /** 未听取. */
    MISSING,
    /** 正在记录. */
    DRAFTED,
    /** 已听取. */
    RECORDED
  }

  /**
   * 一件.
   *
   * @param caseId the case
   * @param number 案号
   * @param applicant 申请人
   * @param village its name as papers write it
   * @param township the township
   * @param matter what it waits for
   * @param category determined, proposed or held
   * @param held yuan per month now; empty for a new application
   * @param found yuan per month by the newest determination; empty if none was made
   * @param opinion the township's opinion; empty before it
   * @param check whether the county visits the home itself
   * @param heard whether the person was heard
   * @param cause 变动原因 of the hearing; empty if there is none
   * @param due the nearest open time limit
   * @param daysLeft working days left until then, negative when overdue
   * @param delegated whether the township decides
   * @param hindrances what would refuse it now
   * @param draft 拟定
   */
  public record Row(
      UUID caseId,
      CaseNumber number,
      String applicant,
      String village,
      DivisionCode township,
      Matter matter,
      Optional<Category> category,
      Optional<Money> held,
      Optional<Money> found,
      Optional<TownshipOpinion> opinion,
      Check check,
      Heard heard,
      Optional<ChangeReason> cause,
      Optional<LocalDate> due,
      Optional<Integer> daysLeft,
      boolean delegated,
      List<Reason> hindrances,
      Optional<DecisionDraft> draft) {
    /** Whether it could be given an opinion or decided today. */
    public boolean isReady() {
      return hindrances.isEmpty();
    }
  }

  /** Every case that waits, fewest days left first. */
  public List<Row> list(Actor actor) {
    actor.require(Permission.READ);
    List<UUID> waiting = desk.reading(WaitingDecisions::waiting);
    List<Row> rows = new ArrayList<>();
    for (UUID id : waiting) {
      desk.looking(actor, id, this::row).ifPresent(rows::add);
    }
    rows.sort(
        Comparator.comparing((Row r) -> r.daysLeft().orElse(Integer.MAX_VALUE))
            .thenComparing(Row::number));
    return rows;
  }

  private static List<UUID> waiting(Registers registers) {
    CaseQuery pending =
        CaseQuery.in(
            CaseState.DETERMINED,
            CaseState.OPINION_GIVEN,
            CaseState.NOTICE_POSTED,
            CaseState.COUNTY_REVIEW);
    List<UUID> waiting =
        new ArrayList<>(registers.cases().list(pending).stream().map(CaseSummary::id).toList());
    waiting.addAll(registers.caseSheets().casesToSettle());
    waiting.addAll(registers.caseSheets().casesToServe());
    return waiting;
  }

  private Optional<Row> row(OpenFile file) {
    InForce standing = new InForce(file);
    Optional<Hearing> hearing = standing.hearing();
    file.endNoticeIfOver();
    return matter(file, standing, hearing).map(matter -> row(file, matter, standing, hearing));
  }

  private Row row(OpenFile file, Matter matter, InForce standing, Optional<Hearing> recorded) {
    Case subject = file.subject();
    boolean inForce = matter.isOfAssistanceInForce();
    Optional<Hearing> hearing =
        recorded.or(() -> file.registers().caseSheets().hearingDraft(subject.id()));
    Optional<Deadline> nearest = CaseDeadlines.nearest(file.deadlines());
    Optional<DecisionDraft> draft = file.registers().caseSheets().decisionDraft(subject.id());
    return new Row(
        subject.id(),
        subject.number(),
        file.heading().applicantName(),
        new PlaceNames(file.divisions(), texts).village(file.household().division()),
        file.household().division().township(),
        matter,
        subject.category(),
        inForce ? Optional.of(standing.held()) : Optional.empty(),
        inForce
            ? standing.since().map(d -> d.result().total())
            : file.determination().map(d -> d.result().total()),
        subject.latest(StepRecord.OpinionGiven.class).map(StepRecord.OpinionGiven::opinion),
        check(subject),
        heard(matter, standing, hearing.isPresent()),
        hearing.map(h -> h.answer().cause()),
        nearest.map(Deadline::due),
        nearest.map(d -> d.workingDaysLeft(file.today(), file.calendar())),
        subject.delegated(),
        hindrances(file, matter, standing, recorded, draft),
        draft);
  }

  private static Optional<Matter> matter(
      OpenFile file, InForce standing, Optional<Hearing> hearing) {
    Case subject = file.subject();
    return switch (subject.state()) {
      case DETERMINED -> Optional.of(Matter.OPINION);
      case OPINION_GIVEN ->
          DecisionSteps.proposal(subject) != TownshipOpinion.Proposal.GRANT
                  || subject.lastIndexOf(StepRecord.Objected.class) >= 0
              ? Optional.of(Matter.DECISION)
              : Optional.empty();
      case COUNTY_REVIEW -> Optional.of(Matter.DECISION);
      case REFUSED -> Optional.of(Matter.SERVICE);
      case GRANTED, TERMINATION_POSTED ->
          hearing
              .flatMap(h -> h.answer().outcome())
              .map(WaitingDecisions::settled)
              .orElseGet(() -> Optional.of(likely(standing)));
      default -> Optional.empty();
    };
  }

  private static Optional<Matter> settled(Hearing.Outcome outcome) {
    return switch (outcome) {
      case STOP -> Optional.of(Matter.STOP);
      case REDUCE -> Optional.of(Matter.REDUCE);
      case TAPER -> Optional.of(Matter.TAPER);
      case UNCHANGED -> Optional.empty();
    };
  }

  private static Matter likely(InForce standing) {
    Money found = standing.since().map(d -> d.result().total()).orElse(standing.held());
    if (found.isZero()) {
      return Matter.STOP;
    }
    return found.compareTo(standing.held()) < 0 ? Matter.REDUCE : Matter.ADJUST;
  }

  private static Check check(Case subject) {
    if (!subject.needsCountyCheck()) {
      return Check.NONE;
    }
    if (subject.lastIndexOf(StepRecord.CountyChecked.class)
        > subject.lastIndexOf(StepRecord.OpinionGiven.class)) {
      return Check.CHECKED;
    }
    if (subject.all(StepRecord.StaffRelativeFiled.class).findAny().isPresent()) {
      return Check.RELATIVE;
    }
    return subject.all(StepRecord.SampleDrawn.class).findAny().isPresent()
        ? Check.DRAWN
        : Check.COMPLAINT;
  }

  private static Heard heard(Matter matter, InForce standing, boolean begun) {
    if (!matter.isOfAssistanceInForce() || matter == Matter.ADJUST) {
      return Heard.NOT_NEEDED;
    }
    if (standing.isHeard()) {
      return Heard.RECORDED;
    }
    return begun ? Heard.DRAFTED : Heard.MISSING;
  }

  private static List<Reason> hindrances(
      OpenFile file,
      Matter matter,
      InForce standing,
      Optional<Hearing> hearing,
      Optional<DecisionDraft> draft) {
    DecisionDraft meant =
        draft.orElseGet(
            () -> new DecisionDraft(file.subject().id(), DecisionDraft.Intent.FOLLOW, ""));
    try {
      return switch (matter) {
        case OPINION -> file.unmet(new StepRecord.OpinionGiven(BatchOpinions.opinion(file, meant)));
        case DECISION -> file.unmet(decision(file, meant));
        case STOP, REDUCE, TAPER, ADJUST ->
            hearing.isEmpty() ? List.of(Reason.of("HEARING_MISSING")) : List.of();
        case SERVICE -> List.of(Reason.of("LETTER_UNSERVED"));
      };
    } catch (Refusal refusal) {
      return refusal.reasons();
    }
  }

  /** The record that the decision would make, as far as conditions look at it. */
  private static StepRecord decision(OpenFile file, DecisionDraft meant) {
    Case subject = file.subject();
    if (meant.intent() == DecisionDraft.Intent.SEND_BACK) {
      return new StepRecord.SentBack(meant.reason());
    }
    boolean refused =
        meant.intent() == DecisionDraft.Intent.REFUSE
            || DecisionSteps.proposal(subject) == TownshipOpinion.Proposal.REFUSE;
    if (refused) {
      return new StepRecord.Refused(
          meant.reason().isBlank() ? DecisionSteps.reasons(file) : List.of(meant.reason()));
    }
    Optional<TownshipOpinion> opinion =
        subject.latest(StepRecord.OpinionGiven.class).map(StepRecord.OpinionGiven::opinion);
    return new StepRecord.Granted(
        opinion.map(TownshipOpinion::category).orElse(Category.NONE),
        Money.ZERO,
        file.on(),
        Optional.empty(),
        opinion.flatMap(TownshipOpinion::hardship));
  }
}
