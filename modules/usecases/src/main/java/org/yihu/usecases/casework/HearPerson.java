package org.yihu.usecases.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Member;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.text.Texts;

/**
 * 听取意见: records what a person was told and said before assistance is reduced or ended (社会救助法第四十八条).
 * It is a draft until recorded; recording takes the step 听取意见 in the same transaction.
 */
public final class HearPerson {
  private final CaseDesk desk;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code investigation}
   */
  public HearPerson(CaseDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /**
   * 打开的记录.
   *
   * @param file the case
   * @param hearing the draft, or a new record filled with what the file says
   * @param drafted whether a draft is stored
   * @param held yuan per month now
   * @param found yuan per month by the determination made since; empty if there is none
   * @param taperMonths how long a taper lasts; empty if the parameter is not in force
   * @param recorded records completed before, the newest first
   */
  public record Opened(
      CaseFile file,
      Hearing hearing,
      boolean drafted,
      Money held,
      Optional<Money> found,
      Optional<Integer> taperMonths,
      List<Hearing> recorded) {}

  /**
   * Opens the record of a case in force.
   *
   * @throws Refusal {@code CASE_NOT_FOUND}, {@code HEARING_NOT_IN_FORCE}
   */
  public Opened open(Actor actor, UUID caseId) {
    return desk.looking(
        actor,
        caseId,
        file -> {
          Case subject = file.subject();
          if (!subject.state().isInForce()) {
            throw Refusal.because("HEARING_NOT_IN_FORCE", subject.number());
          }
          var sheets = file.registers().caseSheets();
          Optional<Hearing> draft = sheets.hearingDraft(caseId);
          InForce standing = new InForce(file);
          return new Opened(
              file.view(),
              draft.orElseGet(() -> fresh(file, standing)),
              draft.isPresent(),
              standing.held(),
              standing.since().map(d -> d.result().total()),
              file.parameters(file.on()).find("deadline.taper").isPresent()
                  ? Optional.of(file.parameters(file.on()).term("deadline.taper").count())
                  : Optional.empty(),
              sheets.hearings(caseId));
        });
  }

  private Hearing fresh(OpenFile file, InForce standing) {
    String speaker =
        file.household().members().stream()
            .map(Member::person)
            .filter(p -> p.id().equals(file.subject().applicant()))
            .map(p -> p.name())
            .findFirst()
            .orElse("");
    String facts =
        file.subject().latest(StepRecord.Visited.class).map(v -> v.visit().conclusion()).orElse("");
    return new Hearing(
        desk.ids().next(),
        file.subject().id(),
        new Hearing.Meeting(
            file.on(), "", texts.get("hearing.means.usual"), List.of(), speaker, Optional.empty()),
        new Hearing.Told(
            facts,
            standing.since().map(d -> arithmetic(file, d)).orElse(""),
            texts.get("hearing.law"),
            texts.get("hearing.rights"),
            EnumSet.noneOf(Hearing.Point.class)),
        new Hearing.Answer(
            "", Optional.empty(), "", Optional.empty(), ChangeReason.REVIEWED, false));
  }

  private String arithmetic(OpenFile file, DeterminationRecord made) {
    Determination result = made.result();
    Money standard = file.parameters(made.facts().applicationDate()).amount("subsistence.standard");
    return result
        .perCapitaMonthly()
        .map(
            m ->
                texts.get(
                    m.compareTo(standard) > 0 ? "hearing.arithmetic.over" : "hearing.arithmetic",
                    m.yuan().toPlainString(),
                    standard.yuan().toPlainString()))
        .orElse("");
  }

  /** Stores the record as typed so far. */
  public void saveDraft(Actor actor, Hearing hearing) {
    actor.require(Permission.CASEWORK);
    desk.writing(
        registers -> {
          registers.caseSheets().save(hearing, Optional.empty(), desk.stamp(actor));
          registers.audit().append(actor, "HEARING_DRAFTED", "case/" + hearing.caseId(), "", "");
          return null;
        });
  }

  /**
   * 写入: records the hearing.
   *
   * @throws Refusal with everything that the record lacks and every condition of 听取意见 that does not
   *     hold; nothing is stored then
   */
  public CaseFile record(Actor actor, Hearing hearing) {
    actor.require(Permission.CASEWORK);
    return desk.step(
        actor,
        hearing.caseId(),
        hearing.meeting().on(),
        file -> {
          StepRecord.Heard heard = heard(hearing);
          List<Reason> unmet = new ArrayList<>(hearing.unmet());
          for (Reason reason : file.unmet(heard)) {
            if (unmet.stream().noneMatch(u -> u.code().equals(reason.code()))) {
              unmet.add(reason);
            }
          }
          Refusal.unlessEmpty(unmet);
          file.record(heard);
          file.registers()
              .caseSheets()
              .save(hearing, Optional.of(hearing.meeting().on()), file.stamp());
          file.registers()
              .audit()
              .append(actor, "HEARING_RECORDED", file.subjectKey(), "", hearing.id().toString());
        });
  }

  private StepRecord.Heard heard(Hearing hearing) {
    Hearing.Meeting meeting = hearing.meeting();
    return meeting
        .absence()
        .map(
            a ->
                new StepRecord.Heard(
                    meeting.speaker(),
                    texts.get(
                        "hearing.absent", a.servedOn().map(String::valueOf).orElse(""), a.means()),
                    a.means()))
        .orElseGet(
            () ->
                new StepRecord.Heard(
                    meeting.speaker(), hearing.answer().statement(), meeting.means()));
  }
}
