package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.casework.ApplyStep;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.CaseSteps;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.OpenCase;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.text.Texts;

@DisplayName("一件申请的一生：从申请到待遇，真实加密业务库")
class CaseLifecycleTest {
  @RegisterExtension final TestStore store = new TestStore();

  private final Texts texts = Texts.load("casework");
  private CaseDesk desk;
  private ApplyStep steps;
  private String key;

  @BeforeEach
  void wire() {
    desk = new CaseDesk(store, new DeliveredRules(), TestStore.IDS, TestStore.CLOCK);
    MaterialChecklist checklist = MaterialChecklist.load(texts);
    steps =
        new ApplyStep(
            desk,
            CaseSteps.of(desk, checklist, new BenefitLedger(TestStore.IDS)),
            checklist);
  }

  @Test
  @DisplayName("四口之家：申请、受理、授权、调查、核对、测算、意见、公示、确认，11月起发1754元")
  void family_of_four_from_application_to_benefit() {
    CaseFile opened = open(TestFacts.familyOfFour(6000));
    assertThat(opened.subject().number()).hasToString("2026-1");
    assertThat(opened.subject().state()).isEqualTo(CaseState.APPLIED);

    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
    step("visit", visit("2026-09-23"));
    step("neighbour", Map.of("date", "2026-09-23", "visitors", List.of("赵敏", "钱亮"), "neighbour", "孙某", "findings", "以种地为生"));
    step("verification", "date", "2026-09-23", "requested", "true");
    step("verification", "date", "2026-09-29", "number", "报告〔2026〕1042号");
    CaseFile determined = step("determine", "date", "2026-09-29");
    assertThat(determined.subject().category()).contains(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(determined.determination().orElseThrow().result().total()).hasToString("1754.00");
    assertThat(determined.resultStale()).isFalse();

    step("opinion", "date", "2026-09-30");
    CaseFile posted = step("notice", "date", "2026-09-30", "place", "村委会公示栏");
    assertThat(posted.subject().state()).isEqualTo(CaseState.NOTICE_POSTED);
    assertThat(refused("decide", "date", "2026-10-08")).containsExactly("NOTICE_NOT_OVER");

    CaseFile ended = step("notice", "date", "2026-10-09");
    assertThat(ended.subject().state()).isEqualTo(CaseState.COUNTY_REVIEW);
    CaseFile granted = step("decide", "date", "2026-10-12");
    assertThat(granted.subject().state()).isEqualTo(CaseState.GRANTED);

    List<Benefit> benefits = benefits(granted);
    assertThat(benefits).hasSize(1);
    Benefit benefit = benefits.getFirst();
    assertThat(benefit.start()).isEqualTo(YearMonth.of(2026, 11));
    assertThat(benefit.isInForce(YearMonth.of(2026, 10))).isFalse();
    assertThat(benefit.in(YearMonth.of(2026, 11)).orElseThrow().amount().total())
        .hasToString("1754.00");
    assertThat(benefit.in(YearMonth.of(2026, 11)).orElseThrow().persons()).isEqualTo(4);
    assertThat(benefit.reviewDue().orElseThrow()).isEqualTo("2027-04-12");

    CaseFile again = desk.show(store.actor(), "2026-1");
    assertThat(again.subject()).isEqualTo(granted.subject());
    assertThat(store.single("SELECT COUNT(*) FROM case_event")).isEqualTo("14");
    assertThat(store.single("SELECT state FROM case_file")).isEqualTo("GRANTED");
  }

  @Test
  @DisplayName("收入超标：拟不予确认不公示，直接决定，理由取自测算")
  void refusal_path() {
    investigated(TestFacts.familyOfFour(90000));
    CaseFile determined = step("determine", "date", "2026-09-29");
    assertThat(determined.subject().category()).contains(Category.NONE);
    step("opinion", "date", "2026-09-30");
    assertThat(refused("notice", "date", "2026-09-30")).containsExactly("NOTICE_NOT_FOR_REFUSAL");
    CaseFile refused = step("decide", "date", "2026-10-09");
    assertThat(refused.subject().state()).isEqualTo(CaseState.REFUSED);
    assertThat(benefits(refused)).isEmpty();
    assertThat(refused.subject().category()).contains(Category.NONE);
    assertThat(step("serve", "date", "2026-10-12").subject().state()).isEqualTo(CaseState.REFUSED);
  }

  @Test
  @DisplayName("公示有异议：民主评议代表不足三分之二被拒；评议后重新出具意见，直接报县，不再公示")
  void objection_path() {
    opinionGiven(TestFacts.familyOfFour(6000));
    step("notice", "date", "2026-09-30");
    CaseFile objected = step("objection", "date", "2026-10-08", "content", "反映其有车");
    assertThat(objected.subject().state()).isEqualTo(CaseState.OBJECTED);
    assertThat(refused("appraisal", appraisal(12, 7))).containsExactly("APPRAISAL_REPRESENTATIVES");
    CaseFile appraised = step("appraisal", appraisal(12, 8));
    assertThat(appraised.subject().state()).isEqualTo(CaseState.DETERMINED);
    step("opinion", "date", "2026-10-13");
    assertThat(step("decide", "date", "2026-10-14").subject().state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  @DisplayName("特困公示有异议：重新调查后必须再次公示")
  void extreme_poverty_is_posted_again() {
    opinionGiven(TestFacts.loneOldMan());
    step("notice", "date", "2026-09-30");
    step("objection", "date", "2026-10-08", "content", "反映其有子女");
    step("visit", visit("2026-10-09"));
    step("determine", "date", "2026-10-09");
    step("opinion", "date", "2026-10-09");
    assertThat(refused("decide", "date", "2026-10-20")).containsExactly("NOTICE_AGAIN");
    step("notice", "date", "2026-10-09");
    CaseFile granted = step("decide", "date", "2026-10-19");
    assertThat(granted.subject().category()).contains(Category.EXTREME_POVERTY);
    assertThat(benefits(granted)).singleElement().satisfies(
        b -> assertThat(b.in(YearMonth.of(2026, 11)).orElseThrow().amount().total())
            .hasToString("975.00"));
  }

  @Test
  @DisplayName("近亲属备案：县级未入户核查前不得决定；备案的亲属不得参加调查")
  void staff_relative_forces_the_countys_own_visit() {
    open(TestFacts.familyOfFour(6000));
    step(
        "accept",
        Map.of(
            "date",
            "2026-09-22",
            "staffRelatives",
            List.of(
                Map.of(
                    "staffName", "李秀梅", "unit", "便民服务中心", "position", "经办人", "member", "李秀兰",
                    "relation", "elder-sister"))));
    step("authorise", "date", "2026-09-22");
    assertThat(
            refused(
                "visit",
                Map.of("date", "2026-09-23", "investigators", List.of("李秀梅", "钱亮"), "conclusion", "属实")))
        .containsExactly("INVESTIGATOR_IS_RELATIVE");
    step("visit", visit("2026-09-23"));
    step("verification", "date", "2026-09-29");
    step("determine", "date", "2026-09-29");
    step("opinion", "date", "2026-09-30");
    step("notice", "date", "2026-09-30");
    assertThat(refused("decide", "date", "2026-10-12")).containsExactly("COUNTY_CHECK_MISSING");
    step("county-check", visit("2026-10-13"));
    assertThat(step("decide", "date", "2026-10-14").subject().state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  @DisplayName("单人户：只保重残本人，695元加分类施保120元")
  void single_person() {
    opinionGiven(TestFacts.severelyDisabledInMarginalFamily());
    step("notice", "date", "2026-09-30");
    CaseFile granted = step("decide", "date", "2026-10-12");
    assertThat(granted.subject().category()).contains(Category.SUBSISTENCE_SINGLE);
    assertThat(benefits(granted)).singleElement().satisfies(
        b -> {
          var november = b.in(YearMonth.of(2026, 11)).orElseThrow();
          assertThat(november.persons()).isEqualTo(1);
          assertThat(november.amount().total()).hasToString("815.00");
        });
  }

  @Test
  @DisplayName("未授权不得核对，缺哪位成年人一次说全；未核对的结果是暂定，意见被拒并一次说全")
  void all_errors_at_once() {
    open(TestFacts.familyOfFour(6000));
    step("accept", "date", "2026-09-22");
    assertThatThrownBy(() -> step("verification", "date", "2026-09-23"))
        .isInstanceOfSatisfying(
            Refusal.class,
            r ->
                assertThat(texts.of(r.reasons()))
                    .hasSize(3)
                    .first()
                    .asString()
                    .contains("张国强", "授权"));
    step("determine", "date", "2026-09-23");
    assertThat(refused("opinion", "date", "2026-09-23"))
        .containsExactlyInAnyOrder(
            "VISIT_MISSING", "CASE_VERIFICATION_MISSING", "RESULT_PROVISIONAL");
    assertThat(refused("visit", "colour", "red"))
        .containsExactlyInAnyOrder(
            "STEP_FIELD_MISSING", "STEP_FIELD_MISSING", "STEP_FIELD_UNKNOWN");
  }

  @Test
  @DisplayName("测算后家庭档案变动：结果过时，意见被拒，重新测算后可办")
  void stale_result() {
    investigated(TestFacts.familyOfFour(6000));
    CaseFile determined = step("determine", "date", "2026-09-29");
    changePhone(determined, "0472-1234567");
    assertThat(desk.show(store.actor(), key).resultStale()).as("电话与认定无关").isFalse();
    addWage(determined, "6000");
    assertThat(desk.show(store.actor(), key).resultStale()).isTrue();
    assertThat(refused("opinion", "date", "2026-09-30")).containsExactly("RESULT_STALE");
    // 20000 a year: 2780 - 1666.67 = 1113.33 -> 1114, add-ons 140
    CaseFile again = step("determine", "date", "2026-09-30");
    assertThat(again.determination().orElseThrow().result().total()).hasToString("1254.00");
    step("opinion", "date", "2026-09-30");
  }

  @Test
  @DisplayName("减发停发前须听取意见；渐退6个月后终止")
  void hearing_taper_and_end() {
    opinionGiven(TestFacts.familyOfFour(6000));
    step("notice", "date", "2026-09-30");
    step("decide", "date", "2026-10-12");
    Map<String, Object> taper = Map.of("date", "2026-11-16", "note", "户主就业");
    assertThat(refused("taper", taper)).containsExactly("HEARING_MISSING");
    step("hear", "date", "2026-11-16", "opinion", "无异议");
    CaseFile tapering = step("taper", taper);
    assertThat(tapering.subject().state()).isEqualTo(CaseState.TAPERING);
    Benefit benefit = benefits(tapering).getFirst();
    assertThat(benefit.in(YearMonth.of(2026, 12)).orElseThrow().standing()).isEqualTo(Standing.TAPER);
    assertThat(benefit.isInForce(YearMonth.of(2027, 5))).isTrue();
    assertThat(benefit.isInForce(YearMonth.of(2027, 6))).isFalse();
    assertThat(refused("terminate", "date", "2026-11-20", "reason", "employed"))
        .containsExactly("TAPER_NOT_OVER");
  }

  @Test
  @DisplayName("增收后经同意转入低保边缘，不再交材料；未经同意被拒")
  void leaves_into_marginal_with_consent() {
    opinionGiven(TestFacts.familyOfFour(6000));
    step("notice", "date", "2026-09-30");
    CaseFile granted = step("decide", "date", "2026-10-12");
    addWage(granted, "30000");
    step("verification", "date", "2026-11-16");
    // 44000 a year: over 33360, under 1.5 times that
    assertThat(step("determine", "date", "2026-11-16").determination().orElseThrow().result().category())
        .isEqualTo(Category.MARGINAL);
    assertThat(refused("change", "date", "2026-11-17"))
        .containsExactlyInAnyOrder("HEARING_MISSING", "CONSENT_MISSING");
    step("hear", "date", "2026-11-17", "opinion", "同意转入低保边缘");
    CaseFile moved = step("change", "date", "2026-11-17", "consented", "true");
    assertThat(moved.subject().state()).isEqualTo(CaseState.GRANTED);
    assertThat(moved.subject().category()).contains(Category.MARGINAL);
    assertThat(benefits(moved))
        .extracting(b -> b.category() + " " + b.isInForce(YearMonth.of(2026, 12)))
        .containsExactlyInAnyOrder("SUBSISTENCE_ALLOWANCE false", "MARGINAL true");
  }

  @Test
  @DisplayName("其他困难人员：须有情形和依据文件，不公示")
  void other_hardship() {
    investigated(TestFacts.familyOfFour(90000));
    step("determine", "date", "2026-09-29");
    assertThat(refused("opinion", "date", "2026-09-30", "proposal", "register-hardship"))
        .containsExactlyInAnyOrder("HARDSHIP_REASON_MISSING", "HARDSHIP_DOCUMENT_MISSING");
    step(
        "opinion",
        Map.of(
            "date",
            "2026-09-30",
            "proposal",
            "register-hardship",
            "hardship",
            Map.of("reason", "突遭火灾", "document", "镇会议纪要〔2026〕9号")));
    CaseFile granted = step("decide", "date", "2026-10-09");
    assertThat(granted.subject().category()).contains(Category.OTHER_HARDSHIP);
    assertThat(benefits(granted)).singleElement().satisfies(
        b -> assertThat(b.category()).isEqualTo(Category.OTHER_HARDSHIP));
  }

  @Test
  @DisplayName("同一户不能重复立案；一次性补正只能一次，且不得要求核对可得的材料")
  void duplicates_and_supplements() {
    CaseFile opened = open(TestFacts.familyOfFour(6000));
    OpenCase openCase = new OpenCase(desk);
    assertThatThrownBy(
            () ->
                openCase.open(
                    store.actor(),
                    opened.household().id(),
                    java.util.Optional.empty(),
                    TestFacts.APPLIED,
                    "",
                    ""))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(codes(r)).containsExactly("CASE_ALREADY_OPEN"));
    assertThat(
            refused("supplement", Map.of("date", "2026-09-21", "missing", List.of("bank-balance", "enrolment"))))
        .containsExactly("MATERIAL_NOT_TO_BE_ASKED");
    step("supplement", Map.of("date", "2026-09-21", "missing", List.of("enrolment"), "due", "2026-09-30"));
    assertThat(refused("supplement", Map.of("missing", List.of("diagnosis"))))
        .containsExactly("CASE_STEP_NOT_ALLOWED");
    step("accept", "date", "2026-09-24");
  }

  @Test
  @DisplayName("不配合：写明情况后终止审核")
  void procedure_ends() {
    open(TestFacts.familyOfFour(6000));
    step("accept", "date", "2026-09-22");
    assertThat(refused("terminate", "date", "2026-09-28", "reason", "not-cooperating"))
        .containsExactly("PROCEDURE_END_NOTE_MISSING");
    CaseFile ended =
        step("terminate", "date", "2026-09-28", "reason", "not-cooperating", "note", "两次通知均拒绝入户");
    assertThat(ended.subject().state()).isEqualTo(CaseState.PROCEDURE_ENDED);
  }

  private CaseFile open(Facts facts) {
    CaseFile opened = new OpenCase(desk).openFromFacts(store.actor(), facts, Map.of(), "");
    key = opened.subject().id().toString();
    return opened;
  }

  private void investigated(Facts facts) {
    open(facts);
    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
    step("visit", visit("2026-09-23"));
    step("verification", "date", "2026-09-29");
  }

  private void opinionGiven(Facts facts) {
    investigated(facts);
    step("determine", "date", "2026-09-29");
    step("opinion", "date", "2026-09-30");
  }

  private static Map<String, Object> visit(String day) {
    return Map.of(
        "date", day, "investigators", List.of("赵敏", "钱亮"), "conclusion", "情况属实");
  }

  private static Map<String, Object> appraisal(int participants, int representatives) {
    return Map.of(
        "date", "2026-10-12",
        "chair", "周主任",
        "participants", participants,
        "representatives", representatives,
        "agreed", participants,
        "disagreed", 0,
        "conclusion", "同意救助");
  }

  private CaseFile step(String word, Map<String, Object> fields) {
    return steps.apply(store.actor(), key, word, fields);
  }

  private CaseFile step(String word, String... fields) {
    return step(word, map(fields));
  }

  private static Map<String, Object> map(String... fields) {
    Map<String, Object> map = new java.util.HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(fields[i], fields[i + 1]);
    }
    return map;
  }

  private List<String> refused(String word, String... fields) {
    return refused(word, map(fields));
  }

  private List<String> refused(String word, Map<String, Object> fields) {
    int before = desk.show(store.actor(), key).subject().events().size();
    try {
      step(word, fields);
    } catch (Refusal refusal) {
      assertThat(desk.show(store.actor(), key).subject().events()).hasSize(before);
      assertThat(texts.of(refusal.reasons())).allSatisfy(t -> assertThat(t).isNotBlank());
      return codes(refusal);
    }
    throw new AssertionError(word + " was not refused");
  }

  private static List<String> codes(Refusal refusal) {
    return refusal.reasons().stream().map(Reason::code).toList();
  }

  private List<Benefit> benefits(CaseFile file) {
    return store.read(r -> r.benefits().ofHousehold(file.household().id()));
  }

  private void changePhone(CaseFile file, String phone) {
    HouseholdEdits.in(store, file.household().id(), h -> HouseholdEdits.withPhone(h, phone));
  }

  private void addWage(CaseFile file, String yuan) {
    HouseholdEdits.in(store, file.household().id(), h -> HouseholdEdits.withWage(h, yuan));
  }

  @Test
  @DisplayName("重新打开业务库后，案卷、事实、结果逐字段相同")
  void survives_reopening() {
    opinionGiven(TestFacts.familyOfFour(6000));
    CaseFile before = desk.show(store.actor(), key);
    store.close();
    store.open();
    CaseFile after = desk.show(store.actor(), key);
    assertThat(after.subject()).isEqualTo(before.subject());
    assertThat(after.determination()).isEqualTo(before.determination());
    assertThat(Stream.of(after.determination().orElseThrow().result().parameters().digest()))
        .allSatisfy(d -> assertThat(d).hasSize(64));
  }
}
