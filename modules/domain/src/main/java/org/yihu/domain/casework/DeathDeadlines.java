package org.yihu.domain.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.calendar.TermEnd;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.Term;

/**
 * 死亡后调整期限: a household whose member has died while a paid benefit counted that member must have the
 * benefit checked and raised, lowered or ended within a time of the death
 * (关于进一步做好最低生活保障等社会救助兜底保障工作的通知一（三）).
 */
public final class DeathDeadlines {
  /** The parameter with the length. */
  public static final String KEY = "deadline.death";

  private final PolicyParameters policy;
  private final WorkingCalendar calendar;
  private final LocalDate today;

  public DeathDeadlines(PolicyParameters policy, WorkingCalendar calendar, LocalDate today) {
    this.policy = policy;
    this.calendar = calendar;
    this.today = today;
  }

  /**
   * 死亡与期限.
   *
   * @param person who died
   * @param name 姓名
   * @param deadline from the day of death; met with the first day of the month from which every
   *     benefit concerned is adjusted
   */
  public record OfMember(UUID person, String name, Deadline deadline) {}

  /**
   * One for each death that concerns a benefit, in the order of the file. A death on whose day no
   * parameter was in force has none.
   *
   * @param benefits of the household, ended ones too
   * @throws org.yihu.domain.shared.Refusal if the length cannot be read
   */
  public List<OfMember> of(Household household, List<Benefit> benefits) {
    List<OfMember> found = new ArrayList<>();
    for (Member member : household.members()) {
      member
          .diedOn()
          .flatMap(day -> deadline(household, member.person().id(), day, benefits))
          .map(d -> new OfMember(member.person().id(), member.person().name(), d))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Deadline> deadline(
      Household household, UUID person, LocalDate diedOn, List<Benefit> benefits) {
    List<Benefit> concerned =
        benefits.stream().filter(b -> b.isConcernedBy(person, diedOn)).toList();
    var parameters = policy.at(diedOn, household.division(), household.settlement());
    Optional<PolicyEntry> entry = parameters.find(KEY);
    if (concerned.isEmpty() || entry.isEmpty()) {
      return Optional.empty();
    }
    List<YearMonth> adjusted =
        concerned.stream()
            .flatMap(b -> b.adjustedFor(person, diedOn, YearMonth.from(today)).stream())
            .sorted()
            .toList();
    Optional<LocalDate> met =
        adjusted.size() == concerned.size()
            ? Optional.of(adjusted.getLast().atDay(1))
            : Optional.empty();
    Term term = parameters.term(KEY);
    TermEnd end = calendar.end(diedOn, term);
    return Optional.of(
        new Deadline(
            Deadline.Kind.DEATH,
            diedOn,
            end.end(),
            met,
            term.toString(),
            entry.get().source(),
            false,
            end.warnings()));
  }

  /**
   * Those that a case answers for: the death fell while its assistance ran. Met on the day of the
   * case's own change or end where that did it.
   */
  public List<Deadline> of(Case subject, Household household, List<Benefit> benefits) {
    Optional<LocalDate> started =
        subject
            .firstEvent(StepRecord.Granted.class)
            .or(() -> subject.firstEvent(StepRecord.TakenOver.class))
            .map(CaseEvent::on);
    Optional<LocalDate> ended =
        subject
            .latest(StepRecord.Terminated.class)
            .map(StepRecord.Terminated::effectiveFrom)
            .filter(day -> subject.state() == CaseState.TERMINATED);
    return of(household, benefits).stream()
        .map(OfMember::deadline)
        .filter(d -> started.filter(day -> !day.isAfter(d.from())).isPresent())
        .filter(d -> ended.filter(day -> !day.isAfter(d.from())).isEmpty())
        .map(d -> d.metOn().map(from -> d.metOn(settledOn(subject, d.from(), from))).orElse(d))
        .toList();
  }

  /** The day of the newest change or end after the death that took effect by the adjustment. */
  private static LocalDate settledOn(Case subject, LocalDate diedOn, LocalDate adjusted) {
    return subject.events().reversed().stream()
        .filter(e -> !e.on().isBefore(diedOn))
        .filter(e -> effect(e.record()).filter(day -> !day.isAfter(adjusted)).isPresent())
        .map(CaseEvent::on)
        .findFirst()
        .orElse(adjusted);
  }

  private static Optional<LocalDate> effect(StepRecord record) {
    return switch (record) {
      case StepRecord.Changed c -> Optional.of(c.effectiveFrom());
      case StepRecord.Terminated t -> Optional.of(t.effectiveFrom());
      default -> Optional.empty();
    };
  }
}
