package org.yihu.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeEntry.Note;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;

@DisplayName("公示：编制、张贴、异议、撤下")
class PublicNoticeTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-10-26");
  private static final NoticePeriod PERIOD =
      NoticePeriod.of(MONDAY, Term.calendarDays(7), WorkingCalendar.of(List.of()));

  private final PublicNotice prepared =
      PublicNotice.prepared(
          new UUID(1, 1),
          NoticeKind.REVIEW,
          new DivisionCode("150221104201"),
          31,
          MONDAY,
          List.of(
              new NoticeEntry(
                  1,
                  "云占海",
                  5,
                  Category.SUBSISTENCE_ALLOWANCE,
                  Optional.of(Money.ofYuan(2034)),
                  Note.NONE,
                  "case-1")));

  @Test
  @DisplayName("单人户在公示上就是最低生活保障")
  void neverTellsTheSinglePersonCase() {
    NoticeEntry entry =
        new NoticeEntry(
            1, "郝玉莲", 1, Category.SUBSISTENCE_SINGLE, Optional.empty(), Note.NONE, "case-2");

    assertThat(entry.category()).isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
  }

  @Test
  @DisplayName("未成年申请人：有监护人写监护人，没有则隐名；满十八周岁当天写本人")
  void hidesMinors() {
    LocalDate birth = LocalDate.parse("2008-10-26");

    assertThat(ApplicantName.of("包小明", birth, MONDAY, Optional.empty()))
        .isEqualTo(new ApplicantName("包小明", Note.NONE));
    assertThat(ApplicantName.of("包小明", birth.plusDays(1), MONDAY, Optional.of("萨仁高娃")))
        .isEqualTo(new ApplicantName("萨仁高娃", Note.GUARDIAN));
    assertThat(ApplicantName.of("包小明", birth.plusDays(1), MONDAY, Optional.empty()))
        .isEqualTo(new ApplicantName("包**", Note.MASKED));
  }

  @Test
  @DisplayName("生僻字姓氏按整个字隐名")
  void masksByWholeCharacters() {
    assertThat(
            ApplicantName.of("𠮷小", LocalDate.parse("2020-01-01"), MONDAY, Optional.empty())
                .printed())
        .isEqualTo("𠮷*");
  }

  @Test
  @DisplayName("未张贴不能提异议，也不能撤下")
  void needsPostingFirst() {
    assertThatThrownBy(() -> prepared.removed(MONDAY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("NOTICE_NOT_POSTED");
    assertThatThrownBy(() -> prepared.objected(new NoticeObjection(9, MONDAY, "", " ")))
        .hasMessageContaining("NOTICE_NOT_POSTED")
        .hasMessageContaining("NOTICE_LINE_UNKNOWN")
        .hasMessageContaining("OBJECTION_EMPTY");
  }

  @Test
  @DisplayName("期内不能撤下，期满次日可以；异议记在那一行")
  void staysForItsPeriod() {
    PublicNotice posted = prepared.posted(MONDAY, Optional.of(PERIOD), "村务公开栏", "");
    PublicNotice objected =
        posted.objected(new NoticeObjection(1, MONDAY.plusDays(2), "王某", "家里有车"));

    assertThat(objected.isObjectedTo(1)).isTrue();
    assertThat(posted.isObjectedTo(1)).isFalse();
    assertThatThrownBy(() -> objected.removed(PERIOD.last()))
        .hasMessageContaining("NOTICE_PERIOD_RUNS");
    assertThat(objected.removed(PERIOD.last().plusDays(1)).removed())
        .contains(PERIOD.last().plusDays(1));
  }

  @Test
  @DisplayName("长期公示没有公示期")
  void longTermHasNoPeriod() {
    PublicNotice longTerm =
        PublicNotice.prepared(
            new UUID(1, 2), NoticeKind.LONG_TERM, prepared.village(), 1, MONDAY, List.of());

    assertThatThrownBy(() -> longTerm.posted(MONDAY, Optional.of(PERIOD), "", ""))
        .hasMessageContaining("NOTICE_PERIOD_MISMATCH");
    assertThat(longTerm.posted(MONDAY, Optional.empty(), "", "").period()).isEmpty();
  }
}
