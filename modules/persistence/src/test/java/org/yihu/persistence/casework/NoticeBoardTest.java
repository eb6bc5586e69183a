package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.PublicationSteps;
import org.yihu.usecases.notice.NoticeBoard;
import org.yihu.usecases.notice.NoticeCandidate;
import org.yihu.usecases.notice.NoticeCandidate.Cause;
import org.yihu.usecases.notice.NoticeDesk;
import org.yihu.usecases.notice.NoticeRequest;
import org.yihu.usecases.notice.NoticeStanding;
import org.yihu.usecases.notice.NoticeTimeline;
import org.yihu.usecases.notice.VillageNotices;
import org.yihu.usecases.text.Texts;

@DisplayName("公示台账：可公示、未到、在贴的，备注与异议答复，真实加密业务库")
class NoticeBoardTest extends CaseDrill {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private NoticeBoard board;
  private NoticeDesk notices;

  @BeforeEach
  void wireNotices() {
    DeliveredRules rules = new DeliveredRules();
    Texts office = Texts.load("office");
    board = new NoticeBoard(store, rules, office);
    notices =
        new NoticeDesk(
            store, rules, new PublicationSteps(desk), office, TestStore.IDS, TestStore.CLOCK);
  }

  private NoticeBoard.Village village(String postOn) {
    return board.village(
        store.actor(), NoticeKind.REVIEW, TestFacts.VILLAGE, TODAY, LocalDate.parse(postOn));
  }

  private PublicNotice prepared(String postOn, Set<String> without) {
    return notices
        .prepare(
            store.actor(),
            new NoticeRequest(
                NoticeKind.REVIEW, TestFacts.VILLAGE, LocalDate.parse(postOn), without))
        .notice();
  }

  @Test
  @DisplayName("一户可公示；未入户、核对未回、待定、资料已变的各说明原因")
  void tellsWhyCasesWait() {
    opinionGiven(TestFacts.familyOfFour(6000));
    investigated(TestFacts.severelyDisabledInMarginalFamily());
    open(TestFacts.loneOldMan());
    step("accept", "date", "2026-09-22");
    open(TestFacts.familyOfFour(7000));
    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
    step("visit", visit("2026-09-23"));
    opinionGiven(TestFacts.familyOfFour(5000));
    CaseFile changed = desk.show(store.actor(), key);
    addWage(changed, "900.00");
    open(TestFacts.familyOfFour(8000));
    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
    step("visit", visit("2026-09-23"));
    step("determine", "date", "2026-09-24");

    List<NoticeCandidate> candidates = village("2026-11-24").candidates();

    assertThat(candidates)
        .extracting(
            NoticeCandidate::applicant,
            c -> c.amount().map(Object::toString).orElse("—"),
            c -> c.waiting().map(w -> w.cause()).orElse(null),
            c -> c.waiting().map(w -> w.count()).orElse(0))
        .containsExactlyInAnyOrder(
            tuple("张国强", "1754.00", null, 0),
            tuple("王平", "—", Cause.NOT_DETERMINED, 0),
            tuple("赵有福", "—", Cause.VISIT_MISSING, 0),
            tuple("张国强", "—", Cause.VERIFICATION_MISSING, 0),
            tuple("张国强", "—", Cause.STALE, 0),
            tuple("张国强", "—", Cause.OPEN_POINTS, 1));
    assertThat(candidates.getFirst().isReady()).isTrue();
    assertThat(board.villages(store.actor(), TODAY))
        .extracting(VillageNotices::name, VillageNotices::ready, VillageNotices::waiting)
        .containsExactly(tuple("振华社区", 1, 5));
  }

  @Test
  @DisplayName("11月24日张贴：12月1日周二期满，不顺延，12月2日取下；9月30日张贴的因国庆顺延到10月8日")
  void showsThePeriod() {
    opinionGiven(TestFacts.familyOfFour(6000));

    NoticeTimeline plain = village("2026-11-24").timeline().orElseThrow();
    assertThat(plain.period().first()).isEqualTo("2026-11-25");
    assertThat(plain.counted()).isEqualTo("2026-12-01");
    assertThat(plain.period().last()).isEqualTo("2026-12-01");
    assertThat(plain.period().rolled()).isFalse();
    assertThat(plain.removal()).isEqualTo("2026-12-02");
    assertThat(plain.documents()).containsExactly("民发〔2021〕57号第十九条");

    NoticeTimeline moved = village("2026-09-30").timeline().orElseThrow();
    assertThat(moved.counted()).isEqualTo("2026-10-07");
    assertThat(moved.period().last()).isEqualTo("2026-10-08");
    assertThat(moved.period().rolled()).isTrue();
  }

  @Test
  @DisplayName("11月20日张贴的公示，23日还剩4天；未选的户留待下次")
  void showsWhatHangs() {
    CaseFile first = keep(TestFacts.familyOfFour(6000));
    CaseFile second = keep(TestFacts.severelyDisabledInMarginalFamily());
    PublicNotice notice = prepared("2026-11-20", Set.of(second.subject().id().toString()));
    assertThat(notice.entries())
        .extracting(NoticeEntry::subject)
        .containsExactly(first.subject().id().toString());

    notices.post(store.actor(), notice.id(), LocalDate.parse("2026-11-20"), "公开栏", "");

    assertThat(board.villages(store.actor(), TODAY))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.ready()).isEqualTo(1);
              NoticeStanding standing = v.standing().getFirst();
              assertThat(standing.daysLeft()).contains(4);
              assertThat(standing.removal()).contains(LocalDate.parse("2026-11-28"));
              assertThat(standing.isOver()).isFalse();
            });
    assertThat(
            NoticeStanding.of(
                    village("2026-11-24").standing().getFirst().notice(),
                    LocalDate.parse("2026-11-28"))
                .isOver())
        .isTrue();
  }

  private CaseFile keep(org.yihu.domain.assistance.Facts facts) {
    opinionGiven(facts);
    return desk.show(store.actor(), key);
  }

  @Test
  @DisplayName("备注写进公示，清空后不再有；超过20字拒绝")
  void keepsRemarks() {
    CaseFile file = keep(TestFacts.familyOfFour(6000));
    String subject = file.subject().id().toString();

    notices.remark(store.actor(), subject, " 患尿毒症 ");
    assertThat(village("2026-11-24").candidates().getFirst().remark()).isEqualTo("患尿毒症");
    assertThat(prepared("2026-11-24", Set.of()).entries().getFirst().remark()).isEqualTo("患尿毒症");

    store.close();
    store.open();
    notices.remark(store.actor(), subject, "");
    assertThat(village("2026-11-24").candidates().getFirst().remark()).isEmpty();
    PublicNotice again = prepared("2026-11-24", Set.of());
    assertThat(
            store
                .<Optional<PublicNotice>>read(r -> r.notices().find(again.id()))
                .orElseThrow()
                .entries()
                .getFirst()
                .remark())
        .isEmpty();
    assertThatThrownBy(() -> notices.remark(store.actor(), subject, "一二三四五六七八九十一二三四五六七八九十一"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("NOTICE_REMARK_LONG");
    // neither the words nor the illness are in the trail
    assertThat(store.single("SELECT COUNT(*) FROM audit_record WHERE new_value LIKE '%尿毒%'"))
        .isEqualTo("0");
  }

  @Test
  @DisplayName("异议答复有日期和内容；空答复、早于异议、重复答复都拒绝")
  void answersObjections() {
    keep(TestFacts.familyOfFour(6000));
    PublicNotice notice = prepared("2026-11-20", Set.of());
    notices.post(store.actor(), notice.id(), LocalDate.parse("2026-11-20"), "公开栏", "");
    notices.object(
        store.actor(),
        notice.id(),
        new NoticeObjection(1, LocalDate.parse("2026-11-22"), "李某", "反映其有车"));
    assertThat(village("2026-11-24").standing().getFirst().openObjections()).isEqualTo(1);

    assertThatThrownBy(
            () -> notices.answer(store.actor(), notice.id(), 0, LocalDate.parse("2026-11-21"), " "))
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(codes(r))
                    .containsExactly("OBJECTION_ANSWER_EMPTY", "OBJECTION_ANSWER_EARLY"));
    assertThatThrownBy(
            () ->
                notices.answer(store.actor(), notice.id(), 1, LocalDate.parse("2026-11-23"), "查实"))
        .hasMessageContaining("OBJECTION_UNKNOWN");
    notices.answer(store.actor(), notice.id(), 0, LocalDate.parse("2026-11-23"), "经查无车");
    assertThatThrownBy(
            () ->
                notices.answer(store.actor(), notice.id(), 0, LocalDate.parse("2026-11-23"), "再答"))
        .hasMessageContaining("OBJECTION_ANSWERED_ALREADY");

    store.close();
    store.open();
    NoticeStanding standing = village("2026-11-24").standing().getFirst();
    assertThat(standing.openObjections()).isZero();
    NoticeObjection kept = standing.notice().objections().getFirst();
    assertThat(kept.answered()).contains(LocalDate.parse("2026-11-23"));
    assertThat(kept.answer()).isEqualTo("经查无车");
  }

  @Test
  @DisplayName("照片在张贴之后补上")
  void keepsThePhoto() {
    keep(TestFacts.familyOfFour(6000));
    PublicNotice notice = prepared("2026-11-20", Set.of());
    assertThatThrownBy(() -> notices.photograph(store.actor(), notice.id(), "ab12"))
        .hasMessageContaining("NOTICE_NOT_POSTED");
    notices.post(store.actor(), notice.id(), LocalDate.parse("2026-11-20"), "公开栏", "");

    notices.photograph(store.actor(), notice.id(), "ab12");

    assertThat(village("2026-11-24").standing().getFirst().notice().photo()).isEqualTo("ab12");
  }
}
