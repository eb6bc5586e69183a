package org.yihu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

@DisplayName("工作日历与期限计算")
class WorkingCalendarTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /** Rest days told by the rows alone, apart from the code under test. */
  private static final Set<String> OFF = new HashSet<>();

  private static final Set<String> WORKED = new HashSet<>();
  private static WorkingCalendar calendar;

  @BeforeAll
  static void readRows() throws Exception {
    List<CalendarDay> days = new ArrayList<>();
    try (var in = WorkingCalendarTest.class.getResourceAsStream("/calendar/calendar-cn.csv");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().skip(1).toList()) {
        String[] cells = line.split(",");
        (cells[1].equals("holiday") ? OFF : WORKED).add(cells[0]);
        days.add(
            new CalendarDay(
                LocalDate.parse(cells[0]),
                CalendarDay.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2]));
      }
    }
    calendar = WorkingCalendar.of(days);
  }

  private static boolean naiveWorkingDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return WORKED.contains(day.toString()) || !weekend && !OFF.contains(day.toString());
  }

  @Test
  @DisplayName("2019至2026年每一天与逐日重算一致")
  void every_day_equals_the_rows() {
    FIRST
        .datesUntil(LAST.plusDays(1))
        .forEach(
            d -> assertThat(calendar.isWorkingDay(d)).as("%s", d).isEqualTo(naiveWorkingDay(d)));
    assertThat(calendar.knownYears())
        .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
  }

  @Test
  @DisplayName("从2019至2026年每一天起算3、10、15、20、30、45个工作日，与逐日重算一致")
  void working_days_equal_a_naive_count() {
    for (int n : new int[] {1, 3, 10, 15, 20, 30, 45}) {
      for (LocalDate from = FIRST; from.isBefore(LAST); from = from.plusDays(1)) {
        LocalDate naive = from;
        int counted = 0;
        while (counted < n) {
          naive = naive.plusDays(1);
          counted += naiveWorkingDay(naive) ? 1 : 0;
        }
        TermEnd end = calendar.plusWorkingDays(from, n);
        assertThat(end.end()).as("%s + %d", from, n).isEqualTo(naive);
        assertThat(end.rolled()).isFalse();
        assertThat(end.warnings().isEmpty()).as("%s", naive).isEqualTo(naive.getYear() <= 2026);
        assertThat(calendar.between(from, naive).count()).isEqualTo(n);
      }
    }
  }

  @Test
  @DisplayName("从2019至2026年每一天起算7日公示，与逐日重算一致")
  void calendar_days_equal_a_naive_count() {
    for (LocalDate from = FIRST; from.isBefore(LAST); from = from.plusDays(1)) {
      LocalDate nominal = from.plusDays(7);
      LocalDate naive = nominal;
      while (!naiveWorkingDay(naive)) {
        naive = naive.plusDays(1);
      }
      TermEnd end = calendar.plusCalendarDays(from, 7);
      assertThat(end.end()).as("%s", from).isEqualTo(naive);
      assertThat(end.rolled()).isEqualTo(!naive.equals(nominal));
    }
  }

  @ParameterizedTest(name = "{0} 起 {1} → {2}，顺延 {3}")
  @CsvSource({
    // 国庆：9月30日起3个工作日，10月1日至7日放假，10日（周六）上班
    "2026-09-30, 3wd, 2026-10-10, false",
    "2026-09-29, 1wd, 2026-09-30, false",
    // 春节前的周六2月14日上班
    "2026-02-13, 1wd, 2026-02-14, false",
    "2026-02-14, 1wd, 2026-02-24, false",
    // 公示7日：9月24日起，满七日在10月1日，顺延到10月8日
    "2026-09-24, 7d, 2026-10-08, true",
    "2026-09-01, 7d, 2026-09-08, false",
    // 满七日在周日但当日调休上班，不顺延
    "2026-09-13, 7d, 2026-09-20, false",
    // 60日复议期限：8月3日起到10月2日，顺延到10月8日
    "2026-08-03, 60d, 2026-10-08, true",
    // 月：没有对应日的到月末；2月28日（周六）上班
    "2026-01-31, 1m, 2026-02-28, false",
    "2023-12-31, 2m, 2024-02-29, false",
    "2026-04-01, 6m, 2026-10-08, true",
    "2026-05-24, 6m, 2026-11-24, false"
  })
  @DisplayName("期限届满日：手工推算的例子")
  void ends_worked_out_by_hand(LocalDate from, String term, LocalDate end, boolean rolled) {
    TermEnd actual = calendar.end(from, Term.read(term).orElseThrow());
    assertThat(actual.end()).isEqualTo(end);
    assertThat(actual.rolled()).isEqualTo(rolled);
    assertThat(actual.warnings()).isEmpty();
  }

  @ParameterizedTest(name = "{0} 起 {1} → {2}")
  @CsvSource({
    "2026-12-30, 1wd, 2026-12-31, ''",
    "2026-12-31, 1wd, 2027-01-01, 2027",
    "2026-12-28, 5wd, 2027-01-04, 2027",
    "2026-12-24, 7d, 2026-12-31, ''",
    "2026-12-26, 7d, 2027-01-04, 2027",
    "2018-12-28, 3wd, 2019-01-03, 2018",
    "2018-12-31, 1wd, 2019-01-02, ''",
    "2026-07-01, 12m, 2027-07-01, 2027"
  })
  @DisplayName("没有数据的年份按周一至周五推算，并且每次都说明是哪一年")
  void year_without_data_warns(LocalDate from, String term, LocalDate end, String years) {
    TermEnd actual = calendar.end(from, Term.read(term).orElseThrow());
    assertThat(actual.end()).isEqualTo(end);
    assertThat(actual.warnings())
        .isEqualTo(
            years.isEmpty() ? List.of() : List.of(Reason.of("CALENDAR_YEAR_MISSING", years)));
  }

  @Test
  @DisplayName("没有数据的年份每一天起算都有提示，跨几年就提示几年")
  void no_silent_count_in_any_unknown_year() {
    for (LocalDate from = LocalDate.of(2026, 12, 31);
        from.isBefore(LocalDate.of(2028, 1, 1));
        from = from.plusDays(1)) {
      assertThat(calendar.plusWorkingDays(from, 3).warnings()).isNotEmpty();
      assertThat(calendar.plusCalendarDays(from, 7).warnings()).isNotEmpty();
      assertThat(calendar.between(from, from.plusDays(1)).warnings()).isNotEmpty();
    }
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 1), 300).warnings())
        .extracting(r -> r.arguments().getFirst())
        .containsExactly("2027", "2028");
  }

  @Test
  @DisplayName("上一年末的调休写在下一年的通知里，不等于上一年已有数据")
  void december_day_of_next_years_notice_makes_no_year_known() {
    WorkingCalendar sparse =
        WorkingCalendar.of(
            List.of(
                new CalendarDay(LocalDate.of(2026, 12, 31), CalendarDay.Kind.HOLIDAY, "元旦"),
                new CalendarDay(LocalDate.of(2027, 1, 1), CalendarDay.Kind.HOLIDAY, "元旦")));
    assertThat(sparse.knownYears()).containsExactly(2027);
    assertThat(sparse.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
  }

  @Test
  @DisplayName("地方另定的放假日")
  void local_day_off() {
    LocalDate day = LocalDate.of(2026, 8, 12);
    WorkingCalendar local =
        calendar.withLocalDays(List.of(new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "那达慕")));
    assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 8, 11), 1).end()).isEqualTo(day);
    assertThat(local.plusWorkingDays(LocalDate.of(2026, 8, 11), 1).end())
        .isEqualTo(LocalDate.of(2026, 8, 13));
    assertThat(
            calendar
                .withLocalDays(
                    List.of(
                        new CalendarDay(
                            LocalDate.of(2027, 8, 12), CalendarDay.Kind.HOLIDAY, "那达慕")))
                .knows(2027))
        .isFalse();
  }

  @Test
  @DisplayName("剩余工作日：当日为0，过期为负")
  void between_counts_from_the_next_day() {
    LocalDate day = LocalDate.of(2026, 9, 30);
    assertThat(calendar.between(day, day).count()).isZero();
    assertThat(calendar.between(day, LocalDate.of(2026, 10, 8)).count()).isEqualTo(1);
    assertThat(calendar.between(LocalDate.of(2026, 10, 8), day).count()).isEqualTo(-1);
    assertThat(calendar.between(day, LocalDate.of(2026, 10, 7)).count()).isZero();
  }

  @Test
  @DisplayName("零日为当日；自然日零日遇休息日顺延")
  void zero_days() {
    LocalDate saturday = LocalDate.of(2026, 10, 17);
    assertThat(calendar.plusWorkingDays(saturday, 0).end()).isEqualTo(saturday);
    assertThat(calendar.plusCalendarDays(saturday, 0).end()).isEqualTo(LocalDate.of(2026, 10, 19));
  }

  @Test
  @DisplayName("天数为负或者过大：拒绝")
  void absurd_counts_are_refused() {
    for (int n : new int[] {-1, 36_501, Integer.MAX_VALUE}) {
      Refusal refusal =
          catchThrowableOfType(Refusal.class, () -> calendar.plusWorkingDays(FIRST, n));
      assertThat(refusal.reasons()).extracting(Reason::code).containsExactly("CALENDAR_RANGE");
    }
  }

  @Test
  @DisplayName("同一天既放假又上班：拒绝")
  void conflicting_rows_are_refused() {
    LocalDate day = LocalDate.of(2027, 2, 6);
    List<CalendarDay> rows =
        List.of(
            new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "春节"),
            new CalendarDay(day, CalendarDay.Kind.WORKDAY, "春节"));
    assertThat(catchThrowableOfType(Refusal.class, () -> WorkingCalendar.of(rows)).reasons())
        .containsExactly(Reason.of("CALENDAR_CONFLICT", day));
  }
}
