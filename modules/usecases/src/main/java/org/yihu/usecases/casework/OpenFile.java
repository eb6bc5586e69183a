package org.yihu.usecases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseDeadlines;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.CaseHeading;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.Circumstances;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.DeathDeadlines;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.casework.PostedNotice;
import org.yihu.domain.casework.StepConditions;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;

/**
 * One case on the desk within one transaction: what a step reads, and where it records what
 * happened.
 */
final class OpenFile {
  private final Registers registers;
  private final OfficeRules rules;
  private final Actor actor;
  private final Instant now;
  private final LocalDate today;
  private final LocalDate on;
  private Case subject;
  private Household household;

  OpenFile(Registers registers, OfficeRules rules, Actor actor, Moment moment, Case subject) {
    this.registers = registers;
    this.rules = rules;
    this.actor = actor;
    this.now = moment.now();
    this.today = moment.today();
    this.on = moment.on();
    this.subject = subject;
    this.household =
        registers
            .households()
            .find(subject.householdId())
            .orElseThrow(() -> Refusal.because("CASE_HOUSEHOLD_MISSING", subject.number()));
  }

  /** When a step is recorded, and the day it happened. */
  record Moment(Instant now, LocalDate today, LocalDate on) {}

  /**
   * Checks the right, the state and the conditions of a step, then adds it to the case.
   *
   * @throws Refusal with every condition that does not hold
   */
  void record(StepRecord record) {
    actor.require(StepPermissions.of(record.step(), subject));
    StepConditions.require(subject, record, on, new Circumstances(today, household, isStale()));
    add(record);
    String what = record.step().word() + " " + on;
    registers.audit().append(actor, "CASE_" + record.step(), subjectKey(), "", what);
  }

  /** Ends a notice whose period is over, because what follows only makes sense after it. */
  void endNoticeIfOver() {
    if (postedNotice().filter(n -> n.isOverOn(on)).isPresent()) {
      add(new StepRecord.NoticeEnded(Optional.empty()));
    }
  }

  /**
   * As {@link #endNoticeIfOver}, for a step that cannot come before the end.
   *
   * @throws Refusal {@code NOTICE_NOT_OVER} while the period runs
   */
  void requireNoticeOver() {
    endNoticeIfOver();
    postedNotice()
        .ifPresent(
            n -> {
              throw Refusal.because("NOTICE_NOT_OVER", n.lastDay(), on);
            });
  }

  private Optional<PostedNotice> postedNotice() {
    return subject
        .latest(StepRecord.NoticePosted.class)
        .filter(n -> subject.state() == CaseState.NOTICE_POSTED)
        .map(StepRecord.NoticePosted::notice);
  }

  /** The conditions of a step that do not hold, without taking it. */
  List<Reason> unmet(StepRecord record) {
    return StepConditions.unmet(
        subject, record, on, new Circumstances(today, household, isStale()));
  }

  ChangeStamp stamp() {
    return new ChangeStamp(actor.name(), now);
  }

  private void add(StepRecord record) {
    subject = subject.with(new CaseEvent(on, now, actor.name(), record));
  }

  /**
   * @param ground what in the case led to the change, such as {@code VISIT}
   */
  void replaceHousehold(Household changed, String ground) {
    String basis = "case/" + subject.number() + "/" + ground;
    registers.households().save(changed, new ChangeStamp(actor.name(), now, basis));
    household = registers.households().find(changed.id()).orElseThrow();
  }

  String subjectKey() {
    return "case/" + subject.id();
  }

  Case subject() {
    return subject;
  }

  Household household() {
    return household;
  }

  Registers registers() {
    return registers;
  }

  Actor actor() {
    return actor;
  }

  LocalDate on() {
    return on;
  }

  PolicyParameters policy() {
    return rules.policy(registers.settings());
  }

  /** The parameters in force on a day for the household. */
  PolicyScope parameters(LocalDate day) {
    return policy().at(day, household.division(), household.settlement());
  }

  DivisionTable divisions() {
    return rules.divisions(registers.settings());
  }

  LocalDate today() {
    return today;
  }

  WorkingCalendar calendar() {
    return rules.calendar(registers.settings());
  }

  Optional<DeterminationRecord> determination() {
    return subject
        .latest(StepRecord.Determined.class)
        .flatMap(d -> registers.cases().determination(d.determinationId()));
  }

  boolean isStale() {
    return determination().filter(d -> CaseFacts.isStale(subject, household, d)).isPresent();
  }

  List<Deadline> deadlines() {
    List<Deadline> all =
        new ArrayList<>(
            CaseDeadlines.of(subject, parameters(subject.applicationDate()), calendar(), today));
    if (household.members().stream().anyMatch(m -> m.diedOn().isPresent())) {
      all.addAll(
          new DeathDeadlines(policy(), calendar(), today)
              .of(subject, household, registers.benefits().ofHousehold(household.id())));
      all.sort(Comparator.comparing(Deadline::due));
    }
    return all;
  }

  CaseHeading heading() {
    String applicant =
        household.members().stream()
            .map(Member::person)
            .filter(p -> p.id().equals(subject.applicant()))
            .map(p -> p.name())
            .findFirst()
            .orElse("");
    Optional<LocalDate> due =
        subject.state().isFinal()
            ? Optional.empty()
            : CaseDeadlines.nearest(deadlines()).map(Deadline::due);
    return new CaseHeading(
        household.division(), applicant, subject.state(), subject.category(), due);
  }

  CaseFile view() {
    return new CaseFile(
        subject, household, determination(), isStale(), deadlines(), today, calendar());
  }
}
