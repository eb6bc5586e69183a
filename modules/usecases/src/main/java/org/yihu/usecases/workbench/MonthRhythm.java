package org.yihu.usecases.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/** 本月节奏: the working days of a month, what stands in it, and the dates that come next. */
public final class MonthRhythm {
  /** How far the coming dates look, in days. */
  private static final int AHEAD = 31;

  private static final int COMING = 4;

  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundle {@code office}
   */
  public MonthRhythm(Store store, OfficeRules rules, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * 月.
   *
   * @param month the month
   * @param today the day
   * @param workingDay which working day of the month today is: those up to and including today
   * @param workingDays how many the month has
   * @param restDays days of the month on which nobody works
   * @param milestones what stands in the month, by date
   * @param coming the next four from today on, in this month or the next
   * @param yearKnown whether the year's holidays are known; otherwise weekdays were counted
   */
  public record Month(
      YearMonth month,
      LocalDate today,
      int workingDay,
      int workingDays,
      List<LocalDate> restDays,
      List<Milestone> milestones,
      List<Milestone> coming,
      boolean yearKnown) {}

  public Month of(Actor actor, YearMonth month) {
    actor.require(Permission.READ);
    LocalDate today = LocalDate.now(clock);
    return store.read(
        registers -> {
          WorkingCalendar calendar = rules.calendar(registers.settings());
          List<LocalDate> days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
          List<LocalDate> working = days.stream().filter(calendar::isWorkingDay).toList();
          List<Milestone> all = milestones(registers, month, today, calendar);
          return new Month(
              month,
              today,
              (int) working.stream().filter(d -> !d.isAfter(today)).count(),
              working.size(),
              days.stream().filter(d -> !calendar.isWorkingDay(d)).toList(),
              all.stream().filter(m -> YearMonth.from(m.date()).equals(month)).toList(),
              all.stream()
                  .filter(m -> !m.done() && !m.date().isBefore(today))
                  .limit(COMING)
                  .toList(),
              calendar.knows(month.getYear()));
        });
  }

  private List<Milestone> milestones(
      Registers registers, YearMonth month, LocalDate today, WorkingCalendar calendar) {
    DivisionCode office =
        new DivisionCode(registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow());
    LocalDate first = month.atDay(1);
    LocalDate ahead = today.plusDays(AHEAD);
    LocalDate last = month.atEndOfMonth().isAfter(ahead) ? month.atEndOfMonth() : ahead;
    List<Milestone> found = new ArrayList<>(notices(registers, first, last, office, today));
    registers
        .work()
        .frozenBetween(first, last)
        .forEach((list, day) -> found.add(frozen(list, day, true)));
    YearMonth next = ListDay.next(registers.paymentLists().lastFrozen(), today);
    LocalDate due = ListDay.of(registers.settings(), calendar).of(next);
    if (!due.isBefore(first) && !due.isAfter(last) && registers.work().paidIn(next) > 0) {
      found.add(frozen(next, due, false));
    }
    found.addAll(tapers(registers, first, last, office, today));
    found.sort(Comparator.comparing(Milestone::date).thenComparing(Milestone::kind));
    return found;
  }

  private static Milestone frozen(YearMonth list, LocalDate day, boolean done) {
    return new Milestone(day, Milestone.Kind.LIST_FROZEN, done, List.of(), list.getMonthValue());
  }

  private List<Milestone> notices(
      Registers registers, LocalDate first, LocalDate last, DivisionCode office, LocalDate today) {
    PlaceNames places = new PlaceNames(rules.divisions(registers.settings()), texts);
    Map<LocalDate, List<PublicNotice>> byDay = new TreeMap<>();
    for (PublicNotice notice : registers.work().ending(first, last, office)) {
      LocalDate day = notice.period().orElseThrow().last();
      byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(notice);
    }
    List<Milestone> found = new ArrayList<>();
    byDay.forEach(
        (day, notices) ->
            found.add(
                new Milestone(
                    day,
                    Milestone.Kind.NOTICES_END,
                    day.isBefore(today),
                    notices.stream().map(n -> places.village(n.village())).distinct().toList(),
                    notices.stream().mapToLong(n -> n.entries().size()).sum())));
    return found;
  }

  private static List<Milestone> tapers(
      Registers registers, LocalDate first, LocalDate last, DivisionCode office, LocalDate today) {
    Map<LocalDate, Long> byDay = new TreeMap<>();
    registers.work().cases(office).stream()
        .map(WorkRegister.OpenCase::subject)
        .filter(c -> c.state() == CaseState.TAPERING)
        .flatMap(c -> c.latest(StepRecord.Tapered.class).stream())
        .map(StepRecord.Tapered::lastDay)
        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
        .forEach(day -> byDay.merge(day, 1L, Long::sum));
    List<Milestone> found = new ArrayList<>();
    byDay.forEach(
        (day, households) ->
            found.add(
                new Milestone(
                    day, Milestone.Kind.TAPERS_END, day.isBefore(today), List.of(), households)));
    return found;
  }
}
