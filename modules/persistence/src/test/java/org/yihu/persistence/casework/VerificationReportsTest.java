package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.household.Household;
import org.yihu.usecases.casework.CaseFile;

/**
 * The family of four with 6000 wage and 8000 business of 张国强 declared: per head and month (wage +
 * 8000 + transfer) / 48.
 */
@DisplayName("同一人、同一类先后两份核对报告：新的代替旧的，不相加")
class VerificationReportsTest extends CaseDrill {
  @BeforeEach
  void accepted() {
    open(TestFacts.familyOfFour(6000));
    step("accept", "date", "2026-09-22");
    step("authorise", "date", "2026-09-22");
    step("visit", visit("2026-09-23"));
  }

  private static Map<String, Object> income(String kind, String amount, String... more) {
    Map<String, Object> line = new HashMap<>(map(more));
    line.putAll(Map.of("member", "张国强", "kind", kind, "amount", amount));
    return line;
  }

  private void found(String step, String day, String part, List<Map<String, Object>> lines) {
    Map<String, Object> fields = new HashMap<>(step.equals("visit") ? visit(day) : Map.of());
    fields.put("date", day);
    fields.put(part, lines);
    if (step.equals("verification")) {
      fields.put("consistent", "false");
      fields.put("findings", "与申报不符");
    }
    step(step, fields);
  }

  @SafeVarargs
  private void reported(String day, Map<String, Object>... lines) {
    found("verification", day, "income", List.of(lines));
  }

  private String perHead() {
    CaseFile determined = step("determine", "date", "2026-09-30");
    return determined.determination().orElseThrow().result().perCapitaMonthly().toString();
  }

  private List<String> lines(LineSource source) {
    Household household = desk.show(store.actor(), key).household();
    return household.finances().income().stream()
        .filter(l -> l.source() == source)
        .map(l -> l.kind() + " " + l.amount() + " " + l.note())
        .toList();
  }

  @Test
  @DisplayName("工资先报7000后报9000：按9000；先报的转移收入500没有再报，仍算")
  void the_newer_report_holds() {
    reported("2026-09-24", income("wage", "7000"), income("transfer", "500"));
    reported("2026-09-29", income("wage", "9000"));

    assertThat(lines(LineSource.VERIFICATION)).containsExactly("TRANSFER 500.00 ", "WAGE 9000.00 ");
    // (9000 + 8000 + 500) / 48 = 364.58
    assertThat(perHead()).contains("364.58");
  }

  @Test
  @DisplayName("一份报告里的两处工资都算；下一份报告整个代替")
  void one_report_may_have_several_lines() {
    reported(
        "2026-09-24", income("wage", "3000", "note", "甲厂"), income("wage", "4000", "note", "乙店"));
    assertThat(lines(LineSource.VERIFICATION)).hasSize(2);
    reported("2026-09-29", income("wage", "5000", "note", "甲厂"));

    assertThat(lines(LineSource.VERIFICATION)).containsExactly("WAGE 5000.00 甲厂");
  }

  @Test
  @DisplayName("不同年度的报告并存；不计入的转移收入与计入的分开")
  void other_times_and_excluded_parts_stay() {
    reported(
        "2026-09-24",
        income("wage", "2000", "from", "2024-09-21", "to", "2025-09-20"),
        income("transfer", "1200", "exclusion", "old-age-allowance"));
    reported("2026-09-29", income("wage", "9000"), income("transfer", "300"));

    assertThat(lines(LineSource.VERIFICATION))
        .containsExactlyInAnyOrder(
            "WAGE 2000.00 ", "TRANSFER 1200.00 ", "WAGE 9000.00 ", "TRANSFER 300.00 ");
  }

  @Test
  @DisplayName("两次入户：同一项新的代替旧的，另一项加上")
  void visits_replace_the_same_item_only() {
    found("visit", "2026-09-24", "income", List.of(income("business", "3000", "note", "养羊")));
    found(
        "visit",
        "2026-09-25",
        "income",
        List.of(income("business", "3500", "note", "养羊"), income("business", "900", "note", "卖菜")));

    assertThat(lines(LineSource.VISIT))
        .containsExactly("BUSINESS 3500.00 养羊", "BUSINESS 900.00 卖菜");
  }

  @Test
  @DisplayName("存款和支出也一样：新报告的数代替旧的")
  void assets_and_spending_too() {
    for (String amount : List.of("20000", "15000")) {
      found(
          "verification",
          "2026-09-29",
          "assets",
          List.of(Map.of("kind", "financial", "amount", amount)));
      found(
          "verification",
          "2026-09-29",
          "spending",
          List.of(Map.of("kind", "medical", "amount", amount)));
    }
    Household household = desk.show(store.actor(), key).household();
    assertThat(household.finances().assets())
        .filteredOn(l -> l.source() == LineSource.VERIFICATION)
        .extracting(l -> l.amount().toString())
        .containsExactly("15000.00");
    assertThat(household.finances().spending())
        .filteredOn(l -> l.source() == LineSource.VERIFICATION)
        .extracting(l -> l.amount().toString())
        .containsExactly("15000.00");
  }
}
