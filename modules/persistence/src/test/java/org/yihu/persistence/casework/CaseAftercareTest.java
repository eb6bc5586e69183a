package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.CaseOutline;
import org.yihu.usecases.casework.OpenCase;

@DisplayName("确认以后和未到确认：听取、渐退、转类、其他困难、补正、终止")
class CaseAftercareTest extends CaseDrill {
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
    assertThat(benefit.in(YearMonth.of(2026, 12)).orElseThrow().standing())
        .isEqualTo(Standing.TAPER);
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
    assertThat(
            step("determine", "date", "2026-11-16")
                .determination()
                .orElseThrow()
                .result()
                .category())
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
  @DisplayName("在享成员11月5日去世：案卷里有3个月的期限（2027年2月5日）；按死亡减发后即为已办")
  void death_of_a_member() {
    opinionGiven(TestFacts.familyOfFour(6000));
    step("notice", "date", "2026-09-30");
    CaseFile granted = step("decide", "date", "2026-10-12");
    assertThat(deaths(granted)).isEmpty();
    Optional<LocalDate> review = storedDue();
    assertThat(review.orElseThrow()).isAfter("2027-02-05");
    dies("张福", "2026-11-05");
    assertThat(storedDue()).contains(LocalDate.parse("2027-02-05"));
    edit(granted.household().at(desk.show(store.actor(), key).household().version()));
    assertThat(storedDue()).as("the death was a mistake").isEqualTo(review);
    dies("张福", "2026-11-05");

    CaseFile told = desk.show(store.actor(), key);
    assertThat(deaths(told))
        .extracting(d -> d.get("from"), d -> d.get("due"), d -> d.get("term"), d -> d.get("met"))
        .containsExactly(tuple("2026-11-05", "2027-02-05", "3m", null));
    assertThat(new CaseOutline(texts).lines(told))
        .anySatisfy(line -> assertThat(line).contains("成员死亡后调整待遇").contains("2027-02-05"));

    step("verification", "date", "2026-11-16");
    step("determine", "date", "2026-11-16");
    step("hear", "date", "2026-11-16", "opinion", "无异议");
    CaseFile changed = step("change", "date", "2026-11-17", "reason", "death");

    assertThat(deaths(changed)).extracting(d -> d.get("met")).containsExactly("2026-11-17");
    // 695 × 3 − 14000 / 12 = 918.33, to the next yuan 919; add-on 80 (minor)
    assertThat(
            benefits(changed).getFirst().in(YearMonth.of(2026, 12)).orElseThrow().amount().total())
        .isEqualTo(Money.ofYuan(999));
  }

  /** The due day of the list of cases, which reads no events. */
  private Optional<LocalDate> storedDue() {
    List<CaseSummary> listed = store.read(r -> r.cases().list(CaseQuery.in(CaseState.GRANTED)));
    return listed.getFirst().heading().due();
  }

  private List<Map<String, Object>> deaths(CaseFile file) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Object deadline : (List<?>) new CaseOutline(texts).of(file).get("deadlines")) {
      @SuppressWarnings("unchecked")
      Map<String, Object> outline = (Map<String, Object>) deadline;
      if (outline.get("kind").equals("DEATH")) {
        found.add(outline);
      }
    }
    return found;
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
    assertThat(benefits(granted))
        .singleElement()
        .satisfies(b -> assertThat(b.category()).isEqualTo(Category.OTHER_HARDSHIP));
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
            refused(
                "supplement",
                Map.of("date", "2026-09-21", "missing", List.of("bank-balance", "enrolment"))))
        .containsExactly("MATERIAL_NOT_TO_BE_ASKED");
    step(
        "supplement",
        Map.of("date", "2026-09-21", "missing", List.of("enrolment"), "due", "2026-09-30"));
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
}
