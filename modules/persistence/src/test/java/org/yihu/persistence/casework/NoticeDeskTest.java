package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.division.NameSuffixes;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticeObjection;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.casework.ApplyStep;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.CaseSteps;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.OpenCase;
import org.yihu.usecases.casework.PublicationSteps;
import org.yihu.usecases.notice.NoticeDesk;
import org.yihu.usecases.notice.PreparedNotice;
import org.yihu.usecases.paper.LongTermNotice;
import org.yihu.usecases.paper.ReviewNotice;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.text.Texts;

@DisplayName("村级公示：编制、张贴、异议、撤下，案卷同步，真实加密业务库")
class NoticeDeskTest {
  @RegisterExtension final TestStore store = new TestStore();

  private CaseDesk desk;
  private ApplyStep steps;
  private NoticeDesk notices;

  @BeforeEach
  void wire() {
    OfficeRules rules = new VillageRules();
    desk = new CaseDesk(store, rules, TestStore.IDS, TestStore.CLOCK);
    MaterialChecklist checklist = MaterialChecklist.load(Texts.load("casework"));
    steps =
        new ApplyStep(
            desk, CaseSteps.of(desk, checklist, new BenefitLedger(TestStore.IDS)), checklist);
    notices =
        new NoticeDesk(
            store,
            rules,
            new PublicationSteps(desk),
            Texts.load("office"),
            TestStore.IDS,
            TestStore.CLOCK);
  }

  /** The delivered parameters and calendar, with the divisions of one village. */
  private static final class VillageRules implements OfficeRules {
    private final DeliveredRules delivered = new DeliveredRules();

    @Override
    public PolicyParameters policy(Settings settings) {
      return delivered.policy(settings);
    }

    @Override
    public WorkingCalendar calendar(Settings settings) {
      return delivered.calendar(settings);
    }

    @Override
    public DivisionTable divisions(Settings settings) {
      return new DivisionTable(
          List.of(
              new Division(new DivisionCode("150221000000"), "土默特右旗", Division.Level.COUNTY),
              new Division(new DivisionCode("150221104000"), "萨拉齐镇", Division.Level.TOWNSHIP),
              new Division(TestFacts.VILLAGE, "振华社区居委会", Division.Level.VILLAGE)),
          new NameSuffixes(Map.of()));
    }
  }

  private CaseFile opinionGiven(Facts facts) {
    String key =
        new OpenCase(desk)
            .openFromFacts(store.actor(), facts, Map.of(), "")
            .subject()
            .id()
            .toString();
    step(key, "accept", "date", "2026-09-22");
    step(key, "authorise", "date", "2026-09-22");
    steps.apply(
        store.actor(),
        key,
        "visit",
        Map.of("date", "2026-09-23", "investigators", List.of("赵敏", "钱亮"), "conclusion", "情况属实"));
    step(key, "verification", "date", "2026-09-29");
    step(key, "determine", "date", "2026-09-29");
    return step(key, "opinion", "date", "2026-09-30");
  }

  private CaseFile step(String key, String word, String field, String value) {
    return steps.apply(store.actor(), key, word, new HashMap<>(Map.of(field, value)));
  }

  private PreparedNotice review(String day) {
    return notices.prepare(
        store.actor(), NoticeKind.REVIEW, TestFacts.VILLAGE, LocalDate.parse(day));
  }

  private CaseState state(CaseFile file) {
    return desk.show(store.actor(), file.subject().id().toString()).subject().state();
  }

  @Test
  @DisplayName("两户拟确认、一户拟不予确认：只公示两户；9月30日张贴，10月8日期满")
  void preparesTheCasesThatAreReady() {
    opinionGiven(TestFacts.familyOfFour(6000));
    opinionGiven(TestFacts.severelyDisabledInMarginalFamily());
    opinionGiven(TestFacts.familyOfFour(90000));

    PreparedNotice prepared = review("2026-09-30");

    assertThat(prepared.notice().entries())
        .extracting(
            NoticeEntry::serial,
            NoticeEntry::applicant,
            NoticeEntry::persons,
            NoticeEntry::category,
            e -> e.amount().map(Money::toString).orElse("—"))
        .containsExactly(
            tuple(1, "张国强", 4, Category.SUBSISTENCE_ALLOWANCE, "1754.00"),
            tuple(2, "王平", 1, Category.SUBSISTENCE_ALLOWANCE, "815.00"));
    assertThat(prepared.period().orElseThrow().first()).isEqualTo("2026-10-01");
    assertThat(prepared.period().orElseThrow().last()).isEqualTo("2026-10-08");
    assertThat(prepared.period().orElseThrow().rolled()).isTrue();
    ReviewNotice paper = (ReviewNotice) prepared.paper();
    assertThat(paper.village()).isEqualTo("振华社区");
    assertThat(paper.office().fullName()).isEqualTo("土默特右旗萨拉齐镇人民政府");
    assertThat(paper.number().authority()).isEqualTo("萨社救示");
    assertThat(paper.fileKey()).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    assertThat(paper.known().getFirst().names()).contains("李秀兰", "张小雨", "张福").doesNotContain("张国强");
  }

  @Test
  @DisplayName("再编一次代替未张贴的那份，编号不变")
  void preparingAgainReplaces() {
    opinionGiven(TestFacts.familyOfFour(6000));
    PreparedNotice first = review("2026-09-30");
    opinionGiven(TestFacts.severelyDisabledInMarginalFamily());

    PreparedNotice second = review("2026-10-09");

    assertThat(second.notice().id()).isEqualTo(first.notice().id());
    assertThat(second.notice().number()).isEqualTo(1);
    assertThat(second.notice().entries()).hasSize(2);
    assertThat(store.single("SELECT COUNT(*) FROM notice")).isEqualTo("1");
  }

  @Test
  @DisplayName("张贴后案卷进入公示；一户有异议，期满撤下后只有另一户报县")
  void postsObjectsAndRemoves() {
    CaseFile family = opinionGiven(TestFacts.familyOfFour(6000));
    CaseFile single = opinionGiven(TestFacts.severelyDisabledInMarginalFamily());
    PublicNotice notice = review("2026-09-30").notice();

    notices.post(store.actor(), notice.id(), LocalDate.parse("2026-09-30"), "公开栏", "");
    assertThat(state(family)).isEqualTo(CaseState.NOTICE_POSTED);
    assertThat(state(single)).isEqualTo(CaseState.NOTICE_POSTED);

    notices.object(
        store.actor(),
        notice.id(),
        new NoticeObjection(2, LocalDate.parse("2026-10-08"), "", "反映其有车"));
    assertThat(state(single)).isEqualTo(CaseState.OBJECTED);
    assertThatThrownBy(
            () -> notices.remove(store.actor(), notice.id(), LocalDate.parse("2026-10-08")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("NOTICE_PERIOD_RUNS");

    notices.remove(store.actor(), notice.id(), LocalDate.parse("2026-10-09"));
    assertThat(state(family)).isEqualTo(CaseState.COUNTY_REVIEW);
    assertThat(state(single)).isEqualTo(CaseState.OBJECTED);

    store.close();
    store.open();
    PublicNotice kept = store.read(r -> r.notices().find(notice.id()).orElseThrow());
    assertThat(kept.period().orElseThrow().last()).isEqualTo("2026-10-08");
    assertThat(kept.objections()).hasSize(1);
    assertThat(kept.removed()).contains(LocalDate.parse("2026-10-09"));
    assertThat(
            store.<Optional<PublicNotice>>read(
                r -> r.notices().latestFor(family.subject().id().toString())))
        .contains(kept);
  }

  @Test
  @DisplayName("张贴中途出错，公示和案卷都不变")
  void postsAllOrNothing() {
    CaseFile family = opinionGiven(TestFacts.familyOfFour(6000));
    PublicNotice notice = review("2026-09-30").notice();

    // the day lies in the future, which the case refuses
    assertThatThrownBy(
            () ->
                notices.post(store.actor(), notice.id(), LocalDate.parse("2026-12-01"), "公开栏", ""))
        .isInstanceOf(Refusal.class);

    assertThat(state(family)).isEqualTo(CaseState.OPINION_GIVEN);
    assertThat(store.<PublicNotice>read(r -> r.notices().find(notice.id()).orElseThrow()).posted())
        .isEmpty();
  }

  @Test
  @DisplayName("没有可公示的户：说明缺什么，不留空公示")
  void refusesAnEmptyNotice() {
    assertThatThrownBy(() -> review("2026-09-30")).hasMessageContaining("NOTICE_EMPTY");
    assertThat(store.single("SELECT COUNT(*) FROM notice")).isEqualTo("0");
  }

  @Test
  @DisplayName("长期公示取当月在享；确认的次月才上榜")
  void longTermShowsWhatIsInForce() {
    CaseFile family = opinionGiven(TestFacts.familyOfFour(6000));
    PublicNotice notice = review("2026-09-30").notice();
    notices.post(store.actor(), notice.id(), LocalDate.parse("2026-09-30"), "公开栏", "");
    notices.remove(store.actor(), notice.id(), LocalDate.parse("2026-10-09"));
    step(family.subject().id().toString(), "decide", "date", "2026-10-12");

    assertThatThrownBy(
            () ->
                notices.prepare(
                    store.actor(),
                    NoticeKind.LONG_TERM,
                    TestFacts.VILLAGE,
                    LocalDate.parse("2026-10-20")))
        .hasMessageContaining("NOTICE_EMPTY");
    PreparedNotice november =
        notices.prepare(
            store.actor(), NoticeKind.LONG_TERM, TestFacts.VILLAGE, LocalDate.parse("2026-11-23"));

    assertThat(november.period()).isEmpty();
    assertThat(((LongTermNotice) november.paper()).month()).isEqualTo(YearMonth.of(2026, 11));
    assertThat(november.notice().entries())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.applicant()).isEqualTo("张国强");
              assertThat(e.persons()).isEqualTo(4);
              assertThat(e.amount()).contains(Money.ofYuan(1754));
            });
  }
}
