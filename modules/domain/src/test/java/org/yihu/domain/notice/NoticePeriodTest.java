package org.yihu.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.policy.Term;

@DisplayName("公示期：次日起算，末日遇休息日顺延")
class NoticePeriodTest {
  private static WorkingCalendar calendar;

  @BeforeAll
  static void readCalendar() throws IOException {
    try (var in = NoticePeriodTest.class.getResourceAsStream("/notice/calendar-2025-2026.csv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<CalendarDay> days =
          lines
              .lines()
              .map(l -> l.split(","))
              .map(
                  f ->
                      new CalendarDay(
                          LocalDate.parse(f[0]),
                          CalendarDay.Kind.valueOf(f[1].toUpperCase(Locale.ROOT)),
                          f[2]))
              .toList();
      calendar = WorkingCalendar.of(days);
    }
  }

  @ParameterizedTest(name = "{0} 张贴，{1}：{2} 至 {3}，顺延 {4}")
  @DisplayName("国务院 2026 年放假安排，逐日手算")
  @CsvSource({
    // an ordinary week, as on paper 08
    "2026-10-26, 7d,  2026-10-27, 2026-11-02, false",
    // the seventh day is 1 October; the first working day after the holiday is 8 October
    "2026-09-24, 7d,  2026-09-25, 2026-10-08, true",
    // ends on Saturday 10 October, which is worked
    "2026-10-03, 7d,  2026-10-04, 2026-10-10, false",
    // working days 28 29 30 September, 8 9 10(worked Saturday) 12 October
    "2026-09-24, 7wd, 2026-09-25, 2026-10-12, false",
    // the seventh day is 16 February, New Year's Eve; work starts again on 24 February
    "2026-02-09, 7d,  2026-02-10, 2026-02-24, true",
    // working days 10 11 12 13 14(worked Saturday), 24 25 February
    "2026-02-09, 7wd, 2026-02-10, 2026-02-25, false",
    // ends on Saturday 28 February, worked for the festival
    "2026-02-21, 7d,  2026-02-22, 2026-02-28, false",
    // ends on a plain Sunday
    "2026-11-01, 7d,  2026-11-02, 2026-11-09, true",
  })
  void countsFromTheDayAfterPosting(
      LocalDate posted, String term, LocalDate first, LocalDate last, boolean rolled) {
    NoticePeriod period = NoticePeriod.of(posted, Term.read(term).orElseThrow(), calendar);

    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.rolled()).isEqualTo(rolled);
    assertThat(period.warnings()).isEmpty();
  }

  @Test
  @DisplayName("跨入没有放假安排的年份：照算并提示，不默认按周末")
  void warnsOfAYearWithoutData() {
    NoticePeriod period =
        NoticePeriod.of(LocalDate.parse("2026-12-28"), Term.calendarDays(7), calendar);

    assertThat(period.last()).isEqualTo(LocalDate.parse("2027-01-04"));
    assertThat(period.warnings()).hasSize(1);
    assertThat(period.warnings().getFirst().code()).isEqualTo("CALENDAR_YEAR_MISSING");
    assertThat(period.warnings().getFirst().arguments()).containsExactly("2027");
  }

  @Test
  @DisplayName("末日当天仍在公示期内，次日期满")
  void lastDayBelongsToIt() {
    NoticePeriod period =
        NoticePeriod.of(LocalDate.parse("2026-10-26"), Term.calendarDays(7), calendar);

    assertThat(period.contains(LocalDate.parse("2026-10-26"))).isFalse();
    assertThat(period.contains(LocalDate.parse("2026-10-27"))).isTrue();
    assertThat(period.isOver(LocalDate.parse("2026-11-02"))).isFalse();
    assertThat(period.isOver(LocalDate.parse("2026-11-03"))).isTrue();
  }
}
