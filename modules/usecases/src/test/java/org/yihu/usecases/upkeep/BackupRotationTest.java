package org.yihu.usecases.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("备份轮换：7天、4周、12个月")
class BackupRotationTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static Instant at(String day, int hour) {
    return LocalDate.parse(day).atTime(hour, 0).atZone(ZONE).toInstant();
  }

  private static Instant at(LocalDate day) {
    return day.atTime(18, 0).atZone(ZONE).toInstant();
  }

  @Test
  @DisplayName("一年每天一份：留7天、更早的周日2份、更早的月末11份")
  void a_year_of_days() {
    LocalDate last = LocalDate.parse("2026-11-23");
    List<Instant> daily =
        Stream.iterate(last, d -> d.minusDays(1)).limit(400).map(BackupRotationTest::at).toList();
    List<Instant> expected =
        Stream.of(
                // days
                "2026-11-23",
                "2026-11-22",
                "2026-11-21",
                "2026-11-20",
                "2026-11-19",
                "2026-11-18",
                "2026-11-17",
                // the Sundays of the third and fourth week; 23 and 22 November are the first two
                "2026-11-15",
                "2026-11-08",
                // ends of months before November 2026, to the twelfth
                "2026-10-31",
                "2026-09-30",
                "2026-08-31",
                "2026-07-31",
                "2026-06-30",
                "2026-05-31",
                "2026-04-30",
                "2026-03-31",
                "2026-02-28",
                "2026-01-31",
                "2025-12-31")
            .map(day -> at(LocalDate.parse(day)))
            .toList();
    assertThat(BackupRotation.USUAL.kept(daily, ZONE))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  @DisplayName("同一天几份，留最晚的")
  void newest_of_a_day() {
    assertThat(
            BackupRotation.USUAL.kept(
                List.of(at("2026-11-23", 9), at("2026-11-23", 17), at("2026-11-23", 12)), ZONE))
        .containsExactly(at("2026-11-23", 17));
  }

  @Test
  @DisplayName("停用半年后，旧的一份不丢")
  void old_ones_stay_while_nothing_is_newer() {
    Instant old = at("2026-03-02", 9);
    assertThat(BackupRotation.USUAL.kept(List.of(old, at("2026-11-23", 9)), ZONE)).contains(old);
  }

  @Test
  @DisplayName("年初的周按所属的周年计：2027年1月3日（周日）与2026年12月28日是同一周")
  void week_over_new_year() {
    BackupRotation weeks = new BackupRotation(0, 4, 0);
    assertThat(weeks.kept(List.of(at("2026-12-28", 9), at("2027-01-03", 9)), ZONE))
        .containsExactly(at("2027-01-03", 9));
  }
}
