package org.yihu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;

/** All due days are counted by hand on the State Council's calendar of 2026. */
@DisplayName("办理期限：国庆、春节前后逐日手算")
class CaseDeadlinesTest {
  private static final DivisionCode VILLAGE = new DivisionCode("150221104001");

  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(
          joined(
              days(
                  CalendarDay.Kind.HOLIDAY,
                  "02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23"),
              days(CalendarDay.Kind.HOLIDAY, "04-04 04-05 04-06 09-25 09-26 09-27"),
              days(CalendarDay.Kind.HOLIDAY, "10-01 10-02 10-03 10-04 10-05 10-06 10-07"),
              days(CalendarDay.Kind.WORKDAY, "02-14 02-28 09-20 10-10")));

  private final List<CaseEvent> events = new ArrayList<>();
  private boolean delegated;

  @Test
  @DisplayName("9月22日受理：启动调查9月28日（跨中秋），全程30个工作日到11月10日（跨国庆、补班）")
  void national_day() {
    opened("2026-09-21").on("2026-09-22", accepted());
    assertThat(due(Deadline.Kind.INVESTIGATION_START)).isEqualTo("2026-09-28");
    assertThat(due(Deadline.Kind.TOTAL)).isEqualTo("2026-11-10");
  }

  @Test
  @DisplayName("9月30日张贴：7日届满在国庆假期内，顺延到10月8日")
  void notice_rolls_over_national_day() {
    NoticePeriod period =
        NoticePeriod.of(LocalDate.parse("2026-09-30"), Term.calendarDays(7), CALENDAR);
    assertThat(period.first()).isEqualTo("2026-10-01");
    assertThat(period.last()).isEqualTo("2026-10-08");
  }

  @Test
  @DisplayName("2月10日受理：启动调查2月13日，全程30个工作日到3月30日（跨春节及两个补班日）")
  void spring_festival() {
    opened("2026-02-09").on("2026-02-10", accepted());
    assertThat(due(Deadline.Kind.INVESTIGATION_START)).isEqualTo("2026-02-13");
    assertThat(due(Deadline.Kind.TOTAL)).isEqualTo("2026-03-30");
  }

  @Test
  @DisplayName("人户分离延长：45个工作日到4月21日（再跨清明）")
  void extended() {
    opened("2026-02-09")
        .on("2026-02-10", accepted())
        .on("2026-02-11", adjusted(StepRecord.DeadlineAdjusted.Kind.EXTENDED));
    assertThat(due(Deadline.Kind.TOTAL)).isEqualTo("2026-04-21");
  }

  @Test
  @DisplayName("委托苏木乡镇确认：20个工作日到3月16日，没有县级期限")
  void delegated() {
    delegated = true;
    opened("2026-02-09").on("2026-02-10", accepted());
    assertThat(due(Deadline.Kind.TOTAL)).isEqualTo("2026-03-16");
  }

  @Test
  @DisplayName("中止2月11日至2月25日：其间5个工作日不计，全程顺延到4月7日")
  void paused() {
    // working days after 02-11 up to 02-25: 12 13 14 24 25 = 5
    opened("2026-02-09")
        .on("2026-02-10", accepted())
        .on("2026-02-11", adjusted(StepRecord.DeadlineAdjusted.Kind.PAUSED))
        .on("2026-02-25", adjusted(StepRecord.DeadlineAdjusted.Kind.RESUMED));
    // 03-30 + 5 working days: 03-31 04-01 04-02 04-03 04-07
    assertThat(due(Deadline.Kind.TOTAL)).isEqualTo("2026-04-07");
  }

  @Test
  @DisplayName("公示期满10月9日报县：10个工作日到10月22日（10月10日补班计入）")
  void county() {
    toNotice("2026-09-30").on("2026-10-09", new StepRecord.NoticeEnded(Optional.empty()));
    assertThat(due(Deadline.Kind.COUNTY_DECISION)).isEqualTo("2026-10-22");
  }

  @Test
  @DisplayName("公示有异议：全程自动按45个工作日计")
  void objection_extends() {
    toNotice("2026-09-30").on("2026-10-08", new StepRecord.Objected("", "家里有车"));
    // 30 working days end on 11-10; 15 more: 11-11 12 13, 16-20, 23-27, 30, 12-01
    assertThat(due(Deadline.Kind.TOTAL)).isEqualTo("2026-12-01");
  }

  @Test
  @DisplayName("10月12日不予确认：3个工作日内告知，到10月15日；送达后为已办")
  void refusal_letter() {
    toNotice("2026-09-30")
        .on("2026-10-09", new StepRecord.NoticeEnded(Optional.empty()))
        .on("2026-10-12", new StepRecord.Refused(List.of("收入超标")));
    assertThat(due(Deadline.Kind.REFUSAL_LETTER)).isEqualTo("2026-10-15");
    on("2026-10-14", new StepRecord.Served("张国强", ""));
    assertThat(deadline(Deadline.Kind.REFUSAL_LETTER).metOn())
        .contains(LocalDate.parse("2026-10-14"));
  }

  @Test
  @DisplayName("剩余工作日与超期：10月9日距10月22日剩10个，10月23日超期")
  void days_left() {
    toNotice("2026-09-30").on("2026-10-09", new StepRecord.NoticeEnded(Optional.empty()));
    Deadline county = deadline(Deadline.Kind.COUNTY_DECISION);
    assertThat(county.workingDaysLeft(LocalDate.parse("2026-10-09"), CALENDAR)).isEqualTo(10);
    assertThat(county.isOverdueOn(LocalDate.parse("2026-10-22"))).isFalse();
    assertThat(county.isOverdueOn(LocalDate.parse("2026-10-23"))).isTrue();
  }

  @Test
  @DisplayName("2027年放假安排未导入：期限跨年时给出警告")
  void unknown_year() {
    opened("2026-12-07").on("2026-12-08", accepted());
    assertThat(deadline(Deadline.Kind.TOTAL).warnings())
        .extracting(w -> w.code() + w.arguments())
        .containsExactly("CALENDAR_YEAR_MISSING[2027]");
  }

  private CaseDeadlinesTest toNotice(String posted) {
    UUID id = UUID.randomUUID();
    TownshipOpinion opinion =
        new TownshipOpinion(
            TownshipOpinion.Proposal.GRANT, Category.SUBSISTENCE_ALLOWANCE, "", Optional.empty());
    NoticePeriod period = NoticePeriod.of(LocalDate.parse(posted), Term.calendarDays(7), CALENDAR);
    return opened("2026-09-21")
        .on("2026-09-22", accepted())
        .on(
            "2026-09-29",
            new StepRecord.Determined(
                id, Category.SUBSISTENCE_ALLOWANCE, false, List.of(), Money.ofYuan(149), Set.of()))
        .on("2026-09-30", new StepRecord.OpinionGiven(opinion))
        .on(
            posted,
            new StepRecord.NoticePosted(PostedNotice.of(NoticeKind.REVIEW, period, "村委会公示栏")));
  }

  private CaseDeadlinesTest opened(String day) {
    return on(day, new StepRecord.Opened(UUID.randomUUID(), "", ""));
  }

  private static StepRecord accepted() {
    return new StepRecord.Accepted(List.of());
  }

  private static StepRecord adjusted(StepRecord.DeadlineAdjusted.Kind kind) {
    return new StepRecord.DeadlineAdjusted(kind, ExtensionReason.LIVES_ELSEWHERE, "");
  }

  private CaseDeadlinesTest on(String day, StepRecord record) {
    events.add(new CaseEvent(LocalDate.parse(day), Instant.EPOCH, "经办人", record));
    return this;
  }

  private LocalDate due(Deadline.Kind kind) {
    return deadline(kind).due();
  }

  private Deadline deadline(Deadline.Kind kind) {
    LocalDate applied = events.getFirst().on();
    Case subject =
        new Case(
            UUID.randomUUID(),
            new CaseNumber(2026, 1),
            UUID.randomUUID(),
            applied,
            delegated,
            events);
    List<Deadline> all =
        CaseDeadlines.of(subject, parameters(applied), CALENDAR, LocalDate.parse("2026-11-23"));
    return all.stream().filter(d -> d.kind() == kind).findFirst().orElseThrow();
  }

  private static PolicyScope parameters(LocalDate day) {
    List<PolicyEntry> entries =
        List.of(
            entry("deadline.investigation-start", "3wd"),
            entry("deadline.county-decision", "10wd"),
            entry("deadline.refusal-letter", "3wd"),
            entry("deadline.total", "30wd"),
            entry("deadline.total-extended", "45wd"),
            entry("deadline.total-delegated", "20wd"));
    return PolicyParameters.of("test", "测试", entries).at(day, VILLAGE, Settlement.RURAL);
  }

  private static PolicyEntry entry(String key, String value) {
    return new PolicyEntry(
        key,
        new DivisionCode("150000000000"),
        Optional.empty(),
        DateRange.since(LocalDate.parse("2021-07-01")),
        value,
        Optional.empty(),
        "民发〔2021〕57号",
        0);
  }

  private static List<CalendarDay> days(CalendarDay.Kind kind, String monthDays) {
    return Arrays.stream(monthDays.split(" "))
        .map(d -> new CalendarDay(LocalDate.parse("2026-" + d), kind, ""))
        .toList();
  }

  @SafeVarargs
  private static List<CalendarDay> joined(List<CalendarDay>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }
}
