package org.yihu.usecases.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.RuleTexts;
import org.yihu.usecases.port.Store;

/**
 * 导入放假安排: adds the State Council's days of further years, or replaces the days of a local
 * government.
 */
public final class ImportCalendar {
  private final Store store;
  private final RuleTexts texts;

  public ImportCalendar(Store store, RuleTexts texts) {
    this.store = store;
    this.texts = texts;
  }

  /**
   * Stores the days of a file, year by year; a year that was there before is replaced.
   *
   * @return the years whose notices the file holds
   * @throws Refusal if a row cannot be read, a day is stated both ways, or the actor may not
   */
  public SortedSet<Integer> stateCouncil(Actor actor, String fileName, String content) {
    actor.require(Permission.ADMINISTER);
    List<CalendarDay> days = checked(fileName, content);
    SortedSet<Integer> told = WorkingCalendar.of(days).knownYears();
    Map<Integer, List<CalendarDay>> byYear =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    d -> yearOfNotice(d, told), TreeMap::new, Collectors.toList()));
    return store.write(
        registers -> {
          byYear.forEach(
              (year, ofYear) ->
                  replace(
                      actor,
                      registers,
                      RuleSettings.CALENDAR_YEARS + year,
                      texts.calendarText(ofYear)));
          return new TreeSet<>(byYear.keySet());
        });
  }

  /**
   * Stores a local government's days off in place of those stored before.
   *
   * @return how many days
   * @throws Refusal as {@link #stateCouncil}
   */
  public int local(Actor actor, String fileName, String content) {
    actor.require(Permission.ADMINISTER);
    List<CalendarDay> days = checked(fileName, content);
    return store.write(
        registers -> {
          replace(actor, registers, RuleSettings.CALENDAR_LOCAL, texts.calendarText(days));
          return days.size();
        });
  }

  /**
   * The last days of December may be set by next year's notice and must not replace their own
   * year's days.
   */
  private static int yearOfNotice(CalendarDay day, SortedSet<Integer> told) {
    int year = day.date().getYear();
    return told.contains(year) ? year : year + 1;
  }

  private List<CalendarDay> checked(String fileName, String content) {
    List<CalendarDay> days = texts.calendarDays(fileName, content);
    WorkingCalendar.of(days);
    return days;
  }

  private static void replace(Actor actor, Registers registers, String name, String content) {
    String before = registers.settings().get(name).orElse("");
    registers.settings().put(name, content);
    registers.audit().append(actor, "CALENDAR_IMPORTED", name, before, content);
  }
}
