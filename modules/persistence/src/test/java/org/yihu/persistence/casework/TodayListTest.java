package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.PublicationSteps;
import org.yihu.usecases.notice.NoticeDesk;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.Milestone;
import org.yihu.usecases.workbench.MonthRhythm;
import org.yihu.usecases.workbench.Today;
import org.yihu.usecases.workbench.TodayList;
import org.yihu.usecases.workbench.WorkArea;
import org.yihu.usecases.workbench.WorkFilter;
import org.yihu.usecases.workbench.WorkItem;
import org.yihu.usecases.workbench.WorkKind;

@DisplayName("待办与本月节奏：真实加密业务库，2026年11月13日（星期五）")
class TodayListTest extends CaseDrill {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-13");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private NoticeDesk notices;

  @BeforeEach
  void office() {
    store.write(
        registers -> {
          registers.settings().put(CreateStore.DIVISION_SETTING, "150221104000");
          return null;
        });
    notices =
        new NoticeDesk(
            store,
            new DeliveredRules(),
            new PublicationSteps(desk),
            Texts.load("office"),
            TestStore.IDS,
            TestStore.CLOCK);
  }

  private static Clock at(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
  }

  private Today on(LocalDate day) {
    return new TodayList(store, new DeliveredRules(), Texts.load("office"), at(day))
        .of(store.actor());
  }

  private MonthRhythm.Month rhythm(LocalDate day) {
    return new MonthRhythm(store, new DeliveredRules(), Texts.load("office"), at(day))
        .of(store.actor(), YearMonth.from(day));
  }

  private static List<WorkKind> kinds(List<WorkItem> items) {
    return items.stream().map(WorkItem::kind).toList();
  }

  /** Accepted on 22 September, so the 30 working days end on 10 November. */
  private CaseFile determined() {
    investigated(TestFacts.familyOfFour(6000));
    return step("determine", "date", "2026-09-29");
  }

  /** Accepted on 26 October, so the 30 working days end long after the notice. */
  private PublicNotice posted(String day) {
    open(TestFacts.severelyDisabledInMarginalFamily());
    step("accept", "date", "2026-10-26");
    step("authorise", "date", "2026-10-26");
    step("visit", visit("2026-10-27"));
    step("verification", "date", "2026-10-28");
    step("determine", "date", "2026-10-29");
    step("opinion", "date", "2026-10-30");
    return posting(day);
  }

  private PublicNotice posting(String day) {
    PublicNotice notice =
        notices
            .prepare(store.actor(), NoticeKind.REVIEW, TestFacts.VILLAGE, LocalDate.parse(day))
            .notice();
    return notices.post(store.actor(), notice.id(), LocalDate.parse(day), "公开栏", "");
  }

  private void everything() {
    posted("2026-11-06");
    open(TestFacts.severelyDisabledInMarginalFamily());
    step("accept", "date", "2026-11-12");
    open(TestFacts.loneOldMan());
    step(
        "supplement",
        Map.of(
            "date", "2026-11-10", "missing", List.of("diagnosis", "other"), "due", "2026-11-16"));
    investigated(TestFacts.familyOfFour(90000));
    step("determine", "date", "2026-09-29");
    step("opinion", "date", "2026-09-30");
    step("decide", "date", "2026-11-12");
    paid(determined(), "2026-11-20");
  }

  /** Gives the household of a case a benefit that came with a workbook, with its next review. */
  private Benefit paid(CaseFile file, String review) {
    Benefit benefit =
        new Benefit(
            TestStore.IDS.next(),
            file.household().id(),
            Category.SUBSISTENCE_ALLOWANCE,
            "农村低保",
            YearMonth.of(2025, 1),
            new Origin(Origin.Kind.IMPORT, "B1"),
            List.of(
                BenefitStep.imported(
                    YearMonth.of(2025, 1), 4, MonthlyAmount.whole(Money.ofYuan(1200)))),
            Optional.of(LocalDate.parse(review)),
            0);
    store.write(
        registers -> {
          registers.benefits().addAll(List.of(benefit));
          return null;
        });
    return benefit;
  }

  @Test
  @DisplayName("超期在前，再按剩余工作日，再按村：每件有期限、对象、类别、依据和经办")
  void lists_what_is_open() {
    everything();

    List<WorkItem> items = on(TODAY).items();

    assertThat(items)
        .extracting(
            WorkItem::kind,
            WorkItem::who,
            i -> i.daysLeft().orElseThrow(),
            i -> i.due().orElseThrow().toString())
        .containsExactly(
            tuple(WorkKind.GIVE_OPINION, "张国强", -3, "2026-11-10"),
            tuple(WorkKind.RECEIVE_PAPERS, "赵有福", 1, "2026-11-16"),
            tuple(WorkKind.END_NOTICE, "王平", 1, "2026-11-16"),
            tuple(WorkKind.START_INVESTIGATION, "王平", 2, "2026-11-17"),
            tuple(WorkKind.SERVE_REFUSAL, "张国强", 2, "2026-11-17"),
            tuple(WorkKind.REVIEW, "张国强", 5, "2026-11-20"),
            tuple(WorkKind.FREEZE_LIST, "", 8, "2026-11-25"));
    WorkItem opinion = items.getFirst();
    assertThat(opinion.place()).isEqualTo("振华社区");
    assertThat(opinion.category()).contains(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(opinion.since()).contains(LocalDate.parse("2026-09-29"));
    assertThat(opinion.inCharge().orElseThrow().fullName()).isEqualTo("测试员");
    assertThat(items.get(1).number()).isEqualTo(2);
    assertThat(items.get(2).key()).isEqualTo(TestFacts.VILLAGE.value());
    assertThat(items.getLast().key()).isEqualTo("2026-12");
    assertThat(items.getLast().households()).isEqualTo(1);
    assertThat(items.getLast().number()).isEqualTo(25);
  }

  @Test
  @DisplayName("五个数和导航上的件数与清单一致")
  void counts() {
    everything();

    Today today = on(TODAY);

    assertThat(today.tiles())
        .isEqualTo(
            new Today.Tiles(1, 1, 5, Optional.of(LocalDate.parse("2026-11-16")), 1, 0, 1, 1, 0));
    assertThat(today.badges())
        .containsOnly(
            Map.entry(WorkArea.APPLICATIONS, 1),
            Map.entry(WorkArea.INVESTIGATIONS, 1),
            Map.entry(WorkArea.BOARDS, 1),
            Map.entry(WorkArea.NOTICES, 1),
            Map.entry(WorkArea.DECISIONS, 1),
            Map.entry(WorkArea.HOUSEHOLDS, 1),
            Map.entry(WorkArea.PAYMENTS, 1));
  }

  @Test
  @DisplayName("成员7月3日去世：应于10月8日前调整（跨国庆），到11月13日超期27个工作日；减为3人后不再列出")
  void deaths_wait_for_the_benefit() {
    CaseFile file = determined();
    Benefit benefit = paid(file, "2027-05-01");
    assertThat(kinds(on(TODAY).items())).doesNotContain(WorkKind.ADJUST_AFTER_DEATH);
    dies("张福", "2026-07-03");

    assertThat(on(TODAY).items())
        .filteredOn(i -> i.kind() == WorkKind.ADJUST_AFTER_DEATH)
        .extracting(
            WorkItem::who,
            WorkItem::key,
            WorkItem::place,
            i -> i.category().orElseThrow(),
            i -> i.since().orElseThrow().toString(),
            i -> i.due().orElseThrow().toString(),
            i -> i.daysLeft().orElseThrow())
        .containsExactly(
            tuple(
                "张福",
                file.household().code(),
                "振华社区",
                Category.SUBSISTENCE_ALLOWANCE,
                "2026-07-03",
                "2026-10-08",
                -27));

    save(
        benefit.changedWhole(
            YearMonth.of(2026, 8), 4, MonthlyAmount.whole(Money.ofYuan(1300)), "调标"));
    assertThat(kinds(on(TODAY).items())).contains(WorkKind.ADJUST_AFTER_DEATH);
    save(
        stored(benefit)
            .changedWhole(YearMonth.of(2026, 12), 3, MonthlyAmount.whole(Money.ofYuan(900)), "B2"));
    assertThat(kinds(on(TODAY).items())).doesNotContain(WorkKind.ADJUST_AFTER_DEATH);
  }

  private Benefit stored(Benefit benefit) {
    return store.read(registers -> registers.benefits().find(benefit.id()).orElseThrow());
  }

  private void save(Benefit benefit) {
    store.write(
        registers -> {
          registers.benefits().save(benefit);
          return null;
        });
  }

  @Test
  @DisplayName("筛选：今天要办、五日内、我的、待领导、步骤、村")
  void filters() {
    everything();
    List<WorkItem> items = on(TODAY).items();
    User leader =
        new User(
            UUID.randomUUID(),
            "郝建军",
            "郝建军",
            EnumSet.of(Role.LEADER),
            false,
            false,
            TestStore.CLOCK.instant());
    store.write(
        registers -> {
          registers.users().add(leader);
          return null;
        });
    List<WorkItem> withTwoLeaders = on(TODAY).items();
    WorkFilter all = WorkFilter.EVERYTHING;

    assertThat(kinds(all.with(WorkFilter.Span.TODAY).of(items, store.actor())))
        .containsExactly(WorkKind.GIVE_OPINION);
    assertThat(all.with(WorkFilter.Span.SOON).of(items, store.actor())).hasSize(5);
    assertThat(all.with(WorkFilter.Scope.MINE).of(items, store.actor())).hasSize(7);
    assertThat(all.with(WorkFilter.Scope.MINE).of(items, leader.actor())).isEmpty();
    assertThat(kinds(all.with(WorkFilter.Scope.MINE).of(withTwoLeaders, leader.actor())))
        .containsExactly(WorkKind.GIVE_OPINION);
    assertThat(kinds(all.with(WorkFilter.Scope.LEADER).of(items, store.actor())))
        .containsExactly(WorkKind.GIVE_OPINION);
    assertThat(
            kinds(
                all.ofKinds(Set.of(WorkKind.REVIEW, WorkKind.FREEZE_LIST))
                    .of(items, store.actor())))
        .containsExactly(WorkKind.REVIEW, WorkKind.FREEZE_LIST);
    assertThat(all.inVillages(Set.of(TestFacts.VILLAGE)).of(items, store.actor())).hasSize(6);
  }

  @Test
  @DisplayName("公示中的案卷由公示那一行办理；有异议的另列；撤下后进入审核确认")
  void notices_stand_for_their_cases() {
    PublicNotice notice = posted("2026-11-06");
    assertThat(kinds(on(TODAY).items())).containsExactly(WorkKind.END_NOTICE);

    notices.object(store.actor(), notice.id(), new NoticeObjection(1, TODAY, "", "反映其有车"));
    assertThat(kinds(on(TODAY).items()))
        .containsExactlyInAnyOrder(WorkKind.END_NOTICE, WorkKind.ANSWER_OBJECTION);

    notices.remove(store.actor(), notice.id(), LocalDate.parse("2026-11-16"));
    assertThat(kinds(on(LocalDate.parse("2026-11-16")).items()))
        .containsExactly(WorkKind.ANSWER_OBJECTION);
  }

  @Test
  @DisplayName("公示中期限已过、公示还没期满：提醒办理延长")
  void asks_for_more_time_while_the_notice_hangs() {
    opinionGiven(TestFacts.severelyDisabledInMarginalFamily());
    posting("2026-11-06");
    // accepted on 22 September: the 30 working days end on 10 November, before the notice does
    assertThat(on(LocalDate.parse("2026-11-09")).items())
        .extracting(WorkItem::kind, i -> i.daysLeft().orElseThrow())
        .containsExactly(tuple(WorkKind.EXTEND, 1), tuple(WorkKind.END_NOTICE, 5));
  }

  @Test
  @DisplayName("送达后不再列出；休息日也算已过期")
  void served_is_gone() {
    investigated(TestFacts.familyOfFour(90000));
    step("determine", "date", "2026-09-29");
    step("opinion", "date", "2026-09-30");
    step("decide", "date", "2026-11-10");
    assertThat(on(LocalDate.parse("2026-11-14")).items())
        .extracting(WorkItem::kind, i -> i.daysLeft().orElseThrow())
        .containsExactly(tuple(WorkKind.SERVE_REFUSAL, -1));

    step("serve", "date", "2026-11-13");
    assertThat(on(LocalDate.parse("2026-11-14")).items()).isEmpty();
  }

  @Test
  @DisplayName("没有查看权限的人看不到")
  void needs_permission() {
    Actor administrator = new Actor(UUID.randomUUID(), "管理员", EnumSet.of(Role.ADMINISTRATOR));
    TodayList list = new TodayList(store, new DeliveredRules(), Texts.load("office"), at(TODAY));
    assertThatThrownBy(() -> list.of(administrator)).isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("11月：21个工作日，13日是第10个；公示期满和冻结日在月历上")
  void rhythm_of_november() {
    posted("2026-11-06");
    paid(determined(), "2027-05-01");

    MonthRhythm.Month month = rhythm(TODAY);

    assertThat(month.workingDay()).isEqualTo(10);
    assertThat(month.workingDays()).isEqualTo(21);
    assertThat(month.restDays())
        .extracting(LocalDate::getDayOfMonth)
        .containsExactly(1, 7, 8, 14, 15, 21, 22, 28, 29);
    assertThat(month.yearKnown()).isTrue();
    assertThat(month.milestones())
        .containsExactly(
            new Milestone(TODAY, Milestone.Kind.NOTICES_END, false, List.of("振华社区"), 1),
            new Milestone(
                LocalDate.parse("2026-11-25"), Milestone.Kind.LIST_FROZEN, false, List.of(), 12));
    assertThat(month.coming()).isEqualTo(month.milestones());

    MonthRhythm.Month later = rhythm(LocalDate.parse("2026-11-16"));
    assertThat(later.milestones().getFirst().done()).isTrue();
    assertThat(later.coming()).hasSize(1);
  }
}
