package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.PostedNotice;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.casework.TownshipOpinion;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.usecases.port.Registers;

/**
 * 审核公示环节: the township's opinion, the notice and objections to it. Every method refuses as {@link
 * IntakeSteps} does.
 */
public final class PublicationSteps {
  private final CaseDesk desk;

  public PublicationSteps(CaseDesk desk) {
    this.desk = desk;
  }

  /** 审核意见. */
  public CaseFile giveOpinion(Actor actor, UUID caseId, LocalDate on, TownshipOpinion opinion) {
    return desk.step(actor, caseId, on, file -> file.record(new StepRecord.OpinionGiven(opinion)));
  }

  /**
   * 审核意见 that follows the determination: to grant what it finds, else to refuse.
   *
   * @param reason in words; may be empty
   */
  public CaseFile giveOpinion(Actor actor, UUID caseId, LocalDate on, String reason) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> file.record(new StepRecord.OpinionGiven(following(file.subject(), reason))));
  }

  /** 退回: before the notice the township's own opinion, in the county's review the file. */
  public CaseFile sendBack(Actor actor, UUID caseId, LocalDate on, String reason) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          file.endNoticeIfOver();
          file.record(new StepRecord.SentBack(reason));
        });
  }

  static TownshipOpinion following(Case subject, String reason) {
    Category found =
        subject
            .latest(StepRecord.Determined.class)
            .map(StepRecord.Determined::category)
            .orElse(Category.NONE);
    TownshipOpinion.Proposal proposal =
        found == Category.NONE ? TownshipOpinion.Proposal.REFUSE : TownshipOpinion.Proposal.GRANT;
    return new TownshipOpinion(proposal, found, reason, Optional.empty());
  }

  /**
   * 公示张贴: computes the last day on the working calendar; for assistance in force a notice of its
   * end (特困).
   */
  public CaseFile postNotice(Actor actor, UUID caseId, LocalDate postedOn, String place) {
    return desk.step(
        actor,
        caseId,
        postedOn,
        file -> {
          Case subject = file.subject();
          boolean ending = subject.state().isInForce();
          NoticePeriod period =
              NoticePeriod.of(
                  postedOn,
                  file.parameters(subject.applicationDate()).term(termKey(subject, ending)),
                  file.calendar());
          NoticeKind kind = ending ? NoticeKind.TERMINATION : NoticeKind.REVIEW;
          file.record(new StepRecord.NoticePosted(PostedNotice.of(kind, period, place)));
        });
  }

  /** 公示张贴 of a notice for a whole village, inside its transaction; the period is the notice's. */
  public CaseFile postedWith(Registers registers, Actor actor, UUID caseId, PostedNotice notice) {
    return desk.stepIn(
        registers,
        actor,
        caseId,
        notice.postedOn(),
        file -> file.record(new StepRecord.NoticePosted(notice)));
  }

  /** 公示期满 of a notice for a whole village, inside its transaction. */
  public CaseFile endedWith(Registers registers, Actor actor, UUID caseId, LocalDate on) {
    return desk.stepIn(
        registers,
        actor,
        caseId,
        on,
        file -> file.record(new StepRecord.NoticeEnded(Optional.of(on))));
  }

  /** 异议 to one line of a notice, inside its transaction. */
  public CaseFile objectedWith(
      Registers registers, Actor actor, UUID caseId, LocalDate on, String by, String content) {
    return desk.stepIn(
        registers, actor, caseId, on, file -> file.record(new StepRecord.Objected(by, content)));
  }

  private static String termKey(Case subject, boolean ending) {
    if (ending) {
      return "deadline.extreme-poverty.termination-notice";
    }
    return subject.coversExtremePoverty() ? "deadline.extreme-poverty.notice" : "deadline.notice";
  }

  /** 公示期满: the notice was taken down and the file goes to the body that decides. */
  public CaseFile endNotice(Actor actor, UUID caseId, LocalDate on) {
    return desk.step(
        actor, caseId, on, file -> file.record(new StepRecord.NoticeEnded(Optional.of(on))));
  }

  /** 异议 during the notice; after it a complaint that makes the county visit the home itself. */
  public CaseFile object(Actor actor, UUID caseId, LocalDate on, String by, String content) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          file.endNoticeIfOver();
          file.record(new StepRecord.Objected(by, content));
        });
  }
}
