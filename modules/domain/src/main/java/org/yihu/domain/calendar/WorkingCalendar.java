package org.yihu.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 工作日历: weekdays with the State Council's days off and worked weekends, and local days off. The
 * first day of a term is not counted; a term in calendar days or months that ends on a rest day
 * ends on the next working day (民法典第二百零一条至 二百零三条). A year without data is counted by weekdays and
 * every outcome that touched it says so. Immutable.
 */
public final class WorkingCalendar {
  private static final int LONGEST_DAYS = 36_500;
  private static final LocalDate LAST_DAY = LocalDate.of(9000, 12, 31);

  private final Map<LocalDate, CalendarDay> days;
  private final Set<Integer> years;

  private WorkingCalendar(Map<LocalDate, CalendarDay> days, Set<Integer> years) {
    this.days = Map.copyOf(days);
    this.years = Set.copyOf(years);
  }

  /**
   * A calendar of the State Council's days.
   *
   * @throws Refusal {@code CALENDAR_CONFLICT} for each day that is stated both as off and as worked
   */
  public static WorkingCalendar of(Collection<CalendarDay> stated) {
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    TreeSet<LocalDate> conflicts = new TreeSet<>();
    for (CalendarDay day : stated) {
      CalendarDay earlier = days.put(day.date(), day);
      if (earlier != null && earlier.kind() != day.kind()) {
        conflicts.add(day.date());
      }
    }
    Refusal.unlessEmpty(conflicts.stream().map(d -> Reason.of("CALENDAR_CONFLICT", d)).toList());
    return new WorkingCalendar(
        days,
        days.keySet().stream()
            .filter(WorkingCalendar::tellsItsYear)
            .map(LocalDate::getYear)
            .collect(Collectors.toSet()));
  }

  /**
   * A late-December day may come from next year's notice, so it does not prove that its own year is
   * known.
   */
  private static boolean tellsItsYear(LocalDate day) {
    return day.getMonthValue() < 12 || day.getDayOfMonth() < 25;
  }

  /** This calendar with days that the local government sets; they win and make no year known. */
  public WorkingCalendar withLocalDays(Collection<CalendarDay> local) {
    Map<LocalDate, CalendarDay> all = new HashMap<>(days);
    local.forEach(day -> all.put(day.date(), day));
    return new WorkingCalendar(all, years);
  }

  /** Years whose holidays are known. */
  public SortedSet<Integer> knownYears() {
    return new TreeSet<>(years);
  }

  /** Whether a year's holidays are known. */
  public boolean knows(int year) {
    return years.contains(year);
  }

  /** Whether people work on a day; in a year without data by the weekday alone. */
  public boolean isWorkingDay(LocalDate day) {
    CalendarDay stated = days.get(day);
    if (stated != null) {
      return stated.kind() == CalendarDay.Kind.WORKDAY;
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The last day of a term that starts to run after a day. */
  public TermEnd end(LocalDate from, Term term) {
    return switch (term.unit()) {
      case WORKING_DAYS -> plusWorkingDays(from, term.count());
      case CALENDAR_DAYS -> plusCalendarDays(from, term.count());
      case MONTHS -> plusMonths(from, term.count());
    };
  }

  /**
   * The n-th working day after a day; with 0 the day itself.
   *
   * @throws Refusal {@code CALENDAR_RANGE} if n is not 0 to 36500 or the end lies beyond the year
   *     9000
   */
  public TermEnd plusWorkingDays(LocalDate from, int n) {
    requireRange(from, n);
    LocalDate day = from;
    for (int left = n; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return new TermEnd(day, day, n == 0 ? List.of() : missingYears(from.plusDays(1), day));
  }

  /**
   * The n-th day after a day, put off to the next working day if it is a rest day.
   *
   * @throws Refusal as {@link #plusWorkingDays}
   */
  public TermEnd plusCalendarDays(LocalDate from, int n) {
    requireRange(from, n);
    return rolled(from.plusDays(n));
  }

  /**
   * The day of the same number n months on, or the month's last day (民法典第二百零二条), put off likewise.
   *
   * @throws Refusal as {@link #plusWorkingDays}
   */
  public TermEnd plusMonths(LocalDate from, int n) {
    requireRange(from, n);
    return rolled(from.plusMonths(n));
  }

  private TermEnd rolled(LocalDate nominal) {
    LocalDate end = nominal;
    while (!isWorkingDay(end)) {
      end = end.plusDays(1);
    }
    return new TermEnd(nominal, end, missingYears(nominal, end));
  }

  /**
   * Working days after one day up to and including another; negative when the second is the
   * earlier.
   */
  public WorkingDays between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      WorkingDays other = between(to, from);
      return new WorkingDays(-other.count(), other.warnings());
    }
    int count =
        (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    return new WorkingDays(count, to.equals(from) ? List.of() : missingYears(from.plusDays(1), to));
  }

  private List<Reason> missingYears(LocalDate first, LocalDate last) {
    return IntStream.rangeClosed(first.getYear(), last.getYear())
        .filter(year -> !years.contains(year))
        .mapToObj(year -> Reason.of("CALENDAR_YEAR_MISSING", year))
        .toList();
  }

  private static void requireRange(LocalDate from, int n) {
    if (n < 0 || n > LONGEST_DAYS || from.getYear() < 1 || from.isAfter(LAST_DAY)) {
      throw Refusal.because("CALENDAR_RANGE", from, n);
    }
  }
}
