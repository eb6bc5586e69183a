package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Relation;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.investigation.StaffMember;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.casework.BatchDecisions;
import org.yihu.usecases.casework.BatchFate;
import org.yihu.usecases.casework.BatchOpinions;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.CaseSteps;
import org.yihu.usecases.casework.HearPerson;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.StaffRelatives;
import org.yihu.usecases.casework.WaitingDecisions;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.text.Texts;

@DisplayName("审核确认：批量意见与确认、退回、听取意见、近亲属比对")
class DecisionDeskTest extends CaseDrill {
  private final Texts words = Texts.load("casework", "investigation", "office");
  private WaitingDecisions waiting;
  private BatchOpinions opinions;
  private BatchDecisions decisions;
  private HearPerson hearing;

  @BeforeEach
  void desks() {
    waiting = new WaitingDecisions(desk, words);
    opinions = new BatchOpinions(desk);
    decisions =
        new BatchDecisions(
            desk,
            CaseSteps.of(desk, MaterialChecklist.load(texts), new BenefitLedger(TestStore.IDS)));
    hearing = new HearPerson(desk, words);
  }

  private static DecisionDraft follow(UUID id) {
    return new DecisionDraft(id, DecisionDraft.Intent.FOLLOW, "");
  }

  private UUID determined(org.yihu.domain.assistance.Facts facts) {
    investigated(facts);
    return step("determine", "date", "2026-09-29").subject().id();
  }

  private WaitingDecisions.Row row(UUID id) {
    return waiting.list(store.actor()).stream()
        .filter(r -> r.caseId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codesOf(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }

  @Test
  @DisplayName("一批两件：一件出意见，一件测算已过时被拒，互不影响；公示前可以撤回")
  void opinions_in_batch_and_taken_back() {
    UUID first = determined(TestFacts.familyOfFour(6000));
    CaseFile other = investigated2();
    UUID second = other.subject().id();
    assertThat(row(first).isReady()).isTrue();
    assertThat(row(first).found()).contains(Money.ofYuan(1754));
    addWage(other, "3000");
    assertThat(codesOf(row(second).hindrances())).containsExactly("RESULT_STALE");

    LocalDate day = LocalDate.parse("2026-09-30");
    List<BatchFate> fates =
        opinions.give(store.actor(), List.of(follow(first), follow(second)), day);
    assertThat(fates.get(0).done().orElseThrow().subject().state())
        .isEqualTo(CaseState.OPINION_GIVEN);
    assertThat(codesOf(fates.get(1).reasons())).containsExactly("RESULT_STALE");
    assertThat(desk.show(store.actor(), second.toString()).subject().state())
        .isEqualTo(CaseState.DETERMINED);
    // a grant waits for its notice
    assertThat(waiting.list(store.actor()))
        .extracting(WaitingDecisions.Row::caseId)
        .containsExactly(second);

    assertThat(
            codesOf(
                opinions.takeBack(store.actor(), List.of(first), " ", day).getFirst().reasons()))
        .containsExactly("SEND_BACK_REASON_MISSING");
    List<BatchFate> back = opinions.takeBack(store.actor(), List.of(first), "点错", day);
    assertThat(back.getFirst().done().orElseThrow().subject().state())
        .isEqualTo(CaseState.DETERMINED);
    assertThat(row(first).matter()).isEqualTo(WaitingDecisions.Matter.OPINION);
  }

  private CaseFile investigated2() {
    UUID id = determined(TestFacts.severelyDisabledInMarginalFamily());
    return desk.show(store.actor(), id.toString());
  }

  @Test
  @DisplayName("公示期满的进入确认；退回后重新出意见、重新公示，确认期限随之重算")
  void decisions_in_batch_and_sent_back() {
    opinionGiven(TestFacts.familyOfFour(6000));
    step("notice", "date", "2026-09-30");
    UUID id = desk.show(store.actor(), key).subject().id();
    // the notice is over by the day of the test
    assertThat(row(id).matter()).isEqualTo(WaitingDecisions.Matter.DECISION);
    assertThat(row(id).isReady()).isTrue();
    LocalDate day = LocalDate.parse("2026-10-12");
    CaseFile back =
        decisions
            .decide(
                store.actor(),
                List.of(new DecisionDraft(id, DecisionDraft.Intent.SEND_BACK, "公示照片缺1张")),
                day)
            .getFirst()
            .done()
            .orElseThrow();
    assertThat(back.subject().state()).isEqualTo(CaseState.DETERMINED);
    assertThat(back.deadlines()).noneMatch(d -> d.kind() == Deadline.Kind.COUNTY_DECISION);
    step("opinion", "date", "2026-10-12");
    assertThat(waiting.list(store.actor())).isEmpty();
    step("notice", "date", "2026-10-12");
    opinions.draft(store.actor(), follow(id));
    assertThat(row(id).draft()).contains(follow(id));
    CaseFile granted =
        decisions
            .decide(store.actor(), List.of(follow(id)), LocalDate.parse("2026-10-26"))
            .getFirst()
            .done()
            .orElseThrow();
    assertThat(granted.subject().state()).isEqualTo(CaseState.GRANTED);
    assertThat(store.<List<DecisionDraft>>read(r -> r.caseSheets().decisionDrafts())).isEmpty();
  }

  @Test
  @DisplayName("经办人不能出意见，乡镇不能替旗县确认")
  void permissions() {
    UUID id = determined(TestFacts.familyOfFour(6000));
    Actor clerk = new Actor(store.actor().userId(), "经办", Set.of(Role.CLERK));
    LocalDate day = LocalDate.parse("2026-09-30");
    assertThat(codesOf(opinions.give(clerk, List.of(follow(id)), day).getFirst().reasons()))
        .containsExactly("NOT_PERMITTED");
    assertThatThrownBy(() -> opinions.draft(clerk, follow(id))).isInstanceOf(Refusal.class);
    opinions.give(store.actor(), List.of(follow(id)), day);
    step("notice", "date", "2026-09-30");
    Actor leader = new Actor(store.actor().userId(), "领导", Set.of(Role.LEADER));
    assertThat(
            codesOf(
                decisions
                    .decide(leader, List.of(follow(id)), LocalDate.parse("2026-10-12"))
                    .getFirst()
                    .reasons()))
        .containsExactly("NOT_PERMITTED");
  }

  private Hearing answered(Hearing h, Hearing.Outcome outcome, ChangeReason cause) {
    return new Hearing(
        h.id(),
        h.caseId(),
        new Hearing.Meeting(
            LocalDate.parse("2026-11-17"),
            "09:30",
            h.meeting().means(),
            List.of("高娃", "巴图"),
            h.meeting().speaker(),
            Optional.empty()),
        new Hearing.Told(
            "9月起务工",
            h.told().arithmetic(),
            h.told().law(),
            h.told().rights(),
            EnumSet.allOf(Hearing.Point.class)),
        new Hearing.Answer(
            "怕做不长，同意渐退",
            Optional.of(Hearing.Acceptance.ACCEPTED),
            "就业未满6个月",
            Optional.of(outcome),
            cause,
            false));
  }

  private UUID granted() {
    opinionGiven(TestFacts.familyOfFour(6000));
    step("notice", "date", "2026-09-30");
    return step("decide", "date", "2026-10-12").subject().id();
  }

  @Test
  @DisplayName("听取意见：缺的一次说全；没有记录不能停发；记录渐退后由旗县一并办理")
  void hearing_before_taper() {
    UUID id = granted();
    Hearing empty = hearing.open(store.actor(), id).hearing();
    assertThatThrownBy(() -> hearing.record(store.actor(), empty))
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(codes(r))
                    .containsExactly(
                        "HEARING_NEEDS_TWO",
                        "HEARING_POINT_NOT_TOLD",
                        "HEARING_POINT_NOT_TOLD",
                        "HEARING_POINT_NOT_TOLD",
                        "HEARING_POINT_NOT_TOLD",
                        "HEARING_OPINION_MISSING",
                        "HEARING_ACCEPTANCE_MISSING",
                        "HEARING_REASON_MISSING",
                        "HEARING_OUTCOME_MISSING"));
    hearing.saveDraft(store.actor(), empty);
    assertThat(row(id).heard()).isEqualTo(WaitingDecisions.Heard.NOT_NEEDED);
    LocalDate day = LocalDate.parse("2026-11-18");
    assertThat(
            codesOf(decisions.decide(store.actor(), List.of(follow(id)), day).getFirst().reasons()))
        .containsExactly("HEARING_MISSING");
    Hearing wrong = answered(empty, Hearing.Outcome.TAPER, ChangeReason.FRAUD);
    assertThat(wrong.unmet())
        .extracting(Reason::code)
        .containsExactly("HEARING_OUTCOME_NOT_OF_CAUSE");
    CaseFile heard =
        hearing.record(
            store.actor(), answered(empty, Hearing.Outcome.TAPER, ChangeReason.EMPLOYED));
    assertThat(heard.subject().latest(StepRecord.Heard.class).orElseThrow().opinion())
        .isEqualTo("怕做不长，同意渐退");
    WaitingDecisions.Row row = row(id);
    assertThat(row.matter()).isEqualTo(WaitingDecisions.Matter.TAPER);
    assertThat(row.heard()).isEqualTo(WaitingDecisions.Heard.RECORDED);
    assertThat(row.held()).contains(Money.ofYuan(1754));
    assertThat(row.isReady()).isTrue();
    CaseFile tapering =
        decisions.decide(store.actor(), List.of(follow(id)), day).getFirst().done().orElseThrow();
    assertThat(tapering.subject().state()).isEqualTo(CaseState.TAPERING);
    assertThat(waiting.list(store.actor())).isEmpty();
  }

  @Test
  @DisplayName("本人不到场：写明送达方式和日期；停发照记录办理")
  void hearing_without_the_person() {
    UUID id = granted();
    Hearing filled =
        answered(
            hearing.open(store.actor(), id).hearing(),
            Hearing.Outcome.STOP,
            ChangeReason.VOLUNTARY);
    Hearing absent = absent(filled, Optional.of(LocalDate.parse("2026-11-18")));
    assertThat(absent.unmet())
        .extracting(Reason::code)
        .containsExactly("HEARING_SERVED_WHEN_MISSING");
    CaseFile heard =
        hearing.record(store.actor(), absent(filled, Optional.of(LocalDate.parse("2026-11-10"))));
    assertThat(heard.subject().latest(StepRecord.Heard.class).orElseThrow().opinion())
        .isEqualTo("本人未到场。告知书于2026-11-10以留置方式送达。");
    CaseFile ended =
        decisions
            .decide(store.actor(), List.of(follow(id)), LocalDate.parse("2026-11-18"))
            .getFirst()
            .done()
            .orElseThrow();
    assertThat(ended.subject().state()).isEqualTo(CaseState.TERMINATED);
  }

  private static Hearing absent(Hearing h, Optional<LocalDate> served) {
    Hearing.Meeting m = h.meeting();
    return new Hearing(
        h.id(),
        h.caseId(),
        new Hearing.Meeting(
            m.on(),
            m.time(),
            m.means(),
            m.hearers(),
            m.speaker(),
            Optional.of(new Hearing.NotAttending("留置", served))),
        new Hearing.Told("", "", "", "", Set.of()),
        new Hearing.Answer(
            "", Optional.empty(), "两次通知未到", h.answer().outcome(), h.answer().cause(), false));
  }

  @Test
  @DisplayName("近亲属：证号相同为确，姓名相同待认；备案后旗县须先入户")
  void staff_relatives() {
    UUID id = determined(TestFacts.familyOfFour(6000));
    StaffRelatives relatives = new StaffRelatives(desk);
    StaffMember cadre =
        new StaffMember(
            TestStore.IDS.next(),
            "张福贵",
            "",
            "振华社区",
            "居委会副主任",
            true,
            List.of(new StaffMember.Kin("张国强", "", Relation.ELDER_BROTHER)));
    relatives.save(store.actor(), cadre);
    assertThatThrownBy(
            () ->
                relatives.save(
                    store.actor(),
                    new StaffMember(
                        TestStore.IDS.next(),
                        "",
                        "",
                        "",
                        "",
                        true,
                        List.of(new StaffMember.Kin("某某", "", Relation.COUSIN)))))
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(codes(r))
                    .containsExactly(
                        "STAFF_NAME_MISSING", "STAFF_UNIT_MISSING", "STAFF_KIN_NOT_NEAR"));
    List<StaffRelatives.Match> found = relatives.of(store.actor(), id);
    assertThat(found)
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.memberName()).isEqualTo("张国强");
              assertThat(m.certain()).isFalse();
              assertThat(m.filed()).isFalse();
            });
    relatives.file(store.actor(), id, found.getFirst(), LocalDate.parse("2026-09-30"));
    assertThat(relatives.of(store.actor(), id).getFirst().filed()).isTrue();
    step("opinion", "date", "2026-09-30");
    step("notice", "date", "2026-09-30");
    WaitingDecisions.Row row = row(id);
    assertThat(row.check()).isEqualTo(WaitingDecisions.Check.RELATIVE);
    assertThat(codesOf(row.hindrances())).containsExactly("COUNTY_CHECK_MISSING");
  }
}
