package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseFile;

@DisplayName("一件申请的一生：从申请到待遇，真实加密业务库")
class CaseLifecycleTest extends CaseDrill {
  @Test
  @DisplayName("四口之家：申请、受理、授权、调查、核对、测算、意见、公示、确认，11月起发1754元")
  void family_of_four_from_application_to_benefit() {
    CaseFile opened = open(TestFacts.familyOfFour(6000));
    assertThat(opened.subject().number()).hasToString("2026-1");
    assertThat(opened.subject().state()).isEqualTo(CaseState.APPLIED);

    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
    step("visit", visit("2026-09-23"));
    step(
        "neighbour",
        Map.of(
            "date",
            "2026-09-23",
            "visitors",
            List.of("赵敏", "钱亮"),
            "neighbour",
            "孙某",
            "findings",
            "以种地为生"));
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
    assertThat(benefits(granted))
        .singleElement()
        .satisfies(
            b ->
                assertThat(b.in(YearMonth.of(2026, 11)).orElseThrow().amount().total())
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
                    "staffName",
                    "李秀梅",
                    "unit",
                    "便民服务中心",
                    "position",
                    "经办人",
                    "member",
                    "李秀兰",
                    "relation",
                    "elder-sister"))));
    step("authorise", "date", "2026-09-22");
    assertThat(
            refused(
                "visit",
                Map.of(
                    "date",
                    "2026-09-23",
                    "investigators",
                    List.of("李秀梅", "钱亮"),
                    "conclusion",
                    "属实")))
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
    assertThat(benefits(granted))
        .singleElement()
        .satisfies(
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
