package org.yihu.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("定期核查日：确认之日起算，导入的按起始月推算")
class ReviewScheduleTest {
  @ParameterizedTest(name = "{0} 起享，{1} 导入，每 {2} 个月：{3}")
  @DisplayName("导入：不早于导入当月的最近一次，月末到期")
  @CsvSource({
    "2019-07, 2026-10, 12, 2027-07-31", // 87 months passed: the eighth year ends in July 2027
    "2019-10, 2026-10, 12, 2026-10-31", // exactly seven years: due this month
    "2019-11, 2026-10, 12, 2026-11-30",
    "2026-08, 2026-10, 6, 2027-02-28",
    "2026-04, 2026-10, 6, 2026-10-31",
    "2026-10, 2026-10, 12, 2027-10-31", // just begun: a full interval first
    "2027-01, 2026-10, 12, 2028-01-31",
  })
  void countsIntervalsFromTheStart(YearMonth start, YearMonth imported, int months, LocalDate due) {
    assertThat(new ReviewSchedule(months).afterImport(start, imported)).isEqualTo(due);
  }

  @Test
  @DisplayName("确认后：同日往后推，月末落到短月的最后一天")
  void countsFromTheDecision() {
    assertThat(new ReviewSchedule(6).after(LocalDate.of(2026, 8, 31)))
        .isEqualTo(LocalDate.of(2027, 2, 28));
  }

  @Test
  @DisplayName("刚性支出资格：只知起始月时，满12个月的当月月末还有效，次月过期")
  void rigidStatusIsValidForTwelveMonths() {
    assertThat(new ReviewSchedule(12).validThrough(YearMonth.of(2025, 10)))
        .isEqualTo(LocalDate.of(2026, 10, 31));
  }
}
