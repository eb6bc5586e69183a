package org.yihu.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

@DisplayName("政策参数：查找、重叠、缺失")
class PolicyParametersTest {
  private static final String VILLAGE = "150206001001";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

  private static PolicyScope scope(DemoParameters demo, String division, Settlement settlement) {
    return demo.pack().at(DAY, new DivisionCode(division), settlement);
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
    "150206001001, URBAN, 935.00",
    "150206001001, RURAL, 695.00",
    "150206000000, URBAN, 935.00",
    "150221104001, URBAN, 912.00",
    "150221104001, RURAL, 695.00"
  })
  @DisplayName("旗县区另定的标准优先于市标准，只对写明的城乡有效")
  void nearest_ancestor_wins(String division, Settlement settlement, String standard) {
    assertThat(scope(DemoParameters.all(), division, settlement).amount("subsistence.standard"))
        .isEqualTo(Money.ofYuan(standard));
  }

  @Test
  @DisplayName("五级逐级查找：村、乡镇、旗县、市、自治区")
  void every_level_is_searched() {
    DemoParameters demo = DemoParameters.none();
    List<String> levels =
        List.of(
            DemoParameters.REGION, DemoParameters.CITY, "150206000000", "150206001000", VILLAGE);
    for (int i = 0; i < levels.size(); i++) {
      demo.add("rigid.ratio", levels.get(i), "", "2026-01-01", "", "0." + (i + 1));
      assertThat(scope(demo, VILLAGE, Settlement.URBAN).ratio("rigid.ratio"))
          .isEqualByComparingTo("0." + (i + 1));
    }
  }

  @Test
  @DisplayName("同一区划写明城乡的优先于不分城乡的")
  void settlement_wins_at_one_division() {
    DemoParameters demo =
        DemoParameters.none()
            .add("deadline.taper", DemoParameters.CITY, "rural", "2024-01-01", "", "6m")
            .add("deadline.taper", DemoParameters.CITY, "", "2024-01-01", "", "3m");
    assertThat(scope(demo, VILLAGE, Settlement.RURAL).term("deadline.taper"))
        .isEqualTo(Term.months(6));
    assertThat(scope(demo, VILLAGE, Settlement.URBAN).term("deadline.taper"))
        .isEqualTo(Term.months(3));
  }

  @Test
  @DisplayName("近处不分城乡的优先于远处写明城乡的")
  void nearer_general_entry_beats_farther_special_one() {
    DemoParameters demo =
        DemoParameters.none()
            .add("extreme-poverty.basic", DemoParameters.CITY, "urban", "2024-01-01", "", "1200")
            .add("extreme-poverty.basic", "150206000000", "", "2024-01-01", "", "1300");
    assertThat(scope(demo, VILLAGE, Settlement.URBAN).amount("extreme-poverty.basic"))
        .isEqualTo(Money.ofYuan(1300));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"2025-01-01, 660.00", "2025-12-31, 660.00", "2026-01-01, 695.00"})
  @DisplayName("有效期首日、末日都算在内")
  void validity_includes_both_ends(LocalDate day, String standard) {
    PolicyScope scope =
        DemoParameters.all().pack().at(day, new DivisionCode(VILLAGE), Settlement.RURAL);
    assertThat(scope.amount("subsistence.standard")).isEqualTo(Money.ofYuan(standard));
  }

  @Test
  @DisplayName("生效前一日没有参数：指出参数、区划、日期和城乡")
  void missing_names_key_division_and_date() {
    PolicyScope scope =
        DemoParameters.all()
            .pack()
            .at(LocalDate.of(2024, 12, 31), new DivisionCode(VILLAGE), Settlement.RURAL);
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> scope.amount("subsistence.standard"));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.PARAMETER_MISSING);
    assertThat(refusal.reasons())
        .containsExactly(
            new Reason(
                "PARAMETER_MISSING",
                "subsistence.standard",
                List.of("subsistence.standard", VILLAGE, "2024-12-31", "rural")));
  }

  @Test
  @DisplayName("缺几个参数一次说完")
  void require_names_every_missing_parameter() {
    PolicyScope scope = scope(DemoParameters.all(), VILLAGE, Settlement.RURAL);
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> scope.require(Stream.of("a.b", "marginal.ratio", "c.d")));
    assertThat(refusal.reasons()).extracting(Reason::field).containsExactly("a.b", "c.d");
  }

  @ParameterizedTest(name = "{0}–{1} 与 {2}–{3}：重叠 {4}")
  @CsvSource({
    "2025-01-01, 2025-12-31, 2026-01-01, '', false",
    "2025-01-01, 2025-12-31, 2025-12-31, '', true",
    "2025-01-01, '', 2030-01-01, '', true",
    "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31, false",
    "2026-01-01, 2026-12-31, 2025-01-01, 2026-01-01, true"
  })
  @DisplayName("同一参数、区划、城乡的有效期重叠就拒绝，两行都指出")
  void overlap_is_refused_naming_both_lines(
      String from, String to, String otherFrom, String otherTo, boolean overlaps) {
    DemoParameters demo =
        DemoParameters.none()
            .add("rigid.ratio", DemoParameters.CITY, "urban", from, to, "0.6")
            .add("marginal.ratio", DemoParameters.CITY, "urban", from, to, "1.5")
            .add("rigid.ratio", DemoParameters.CITY, "urban", otherFrom, otherTo, "0.7");
    if (overlaps) {
      Refusal refusal = catchThrowableOfType(Refusal.class, demo::pack);
      assertThat(refusal.reasons())
          .containsExactly(
              new Reason(
                  "POLICY_OVERLAP",
                  "line 3",
                  List.of("1", "3", "rigid.ratio", DemoParameters.CITY)));
    } else {
      assertThat(demo.pack().entries()).hasSize(3);
    }
  }

  @Test
  @DisplayName("不分城乡与写明城乡的两条不算重叠")
  void general_and_special_do_not_overlap() {
    DemoParameters demo =
        DemoParameters.none()
            .add("rigid.ratio", DemoParameters.CITY, "", "2025-01-01", "", "0.6")
            .add("rigid.ratio", DemoParameters.CITY, "urban", "2025-01-01", "", "0.7")
            .add("rigid.ratio", DemoParameters.CITY, "rural", "2025-01-01", "", "0.8");
    assertThat(demo.pack().entries()).hasSize(3);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "subsistence.standard, -1",
    "subsistence.standard, 12.345",
    "subsistence.standard, 1e3",
    "subsistence.rounding, CEILING",
    "subsistence.rounding, NEAREST 1.00",
    "subsistence.rounding, FLOOR 0.00",
    "marginal.ratio, 150%",
    "assets.marginal.vehicles, 1.5",
    "rigid.spending-kinds, 'medical,gambling'",
    "rigid.spending-kinds, 'medical,medical'",
    "rigid.spending-kinds, 'medical,'",
    "income.excluded.bravery, ja",
    "deadline.notice, 7",
    "deadline.notice, 0d",
    "deadline.notice, 7w"
  })
  @DisplayName("值不符合参数的类型：装入时拒绝")
  void value_of_the_wrong_type_is_refused(String key, String value) {
    DemoParameters demo =
        DemoParameters.none().add(key, DemoParameters.CITY, "", "2025-01-01", "", value);
    assertThat(catchThrowableOfType(Refusal.class, demo::pack).reasons())
        .extracting(Reason::code)
        .containsExactly("POLICY_VALUE");
  }

  @Test
  @DisplayName("程序不认识的参数保留，但给出提示")
  void unknown_key_is_kept_with_a_warning() {
    PolicyParameters pack =
        DemoParameters.none()
            .add("subsistence.standrad", DemoParameters.CITY, "", "2025-01-01", "", "1")
            .pack();
    assertThat(pack.warnings()).extracting(Reason::code).containsExactly("POLICY_KEY_UNKNOWN");
  }

  @Test
  @DisplayName("没有生效的开关视为关闭")
  void switch_that_is_not_in_force_is_off() {
    DivisionCode village = new DivisionCode(VILLAGE);
    PolicyParameters pack = DemoParameters.all().pack();
    String key = "income.excluded.basic-pension";
    assertThat(pack.at(LocalDate.of(2025, 12, 31), village, Settlement.RURAL).isOn(key)).isTrue();
    assertThat(pack.at(LocalDate.of(2026, 1, 1), village, Settlement.RURAL).isOn(key)).isFalse();
  }

  @Test
  @DisplayName("参数版本随内容变，不随次序变")
  void version_follows_the_content() {
    PolicyParameters one =
        DemoParameters.none().with("rigid.ratio", "0.6").with("marginal.ratio", "1.5").pack();
    PolicyParameters reordered =
        DemoParameters.none().with("marginal.ratio", "1.5").with("rigid.ratio", "0.6").pack();
    PolicyParameters changed =
        DemoParameters.none().with("rigid.ratio", "0.7").with("marginal.ratio", "1.5").pack();
    assertThat(reordered.version()).isEqualTo(one.version());
    assertThat(changed.version()).isNotEqualTo(one.version());
    assertThat(one.version().digest()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest(name = "{0} {1} {2}元 ÷ {3} → {4}")
  @CsvSource({
    "CEILING, 1.00, 340.00, 12, 29.00",
    "CEILING, 1.00, 348.00, 12, 29.00",
    "CEILING, 1.00, 0.01, 12, 1.00",
    "FLOOR, 1.00, 359.99, 12, 29.00",
    "HALF_UP, 1.00, 354.00, 12, 30.00",
    "HALF_UP, 1.00, 353.99, 12, 29.00",
    "HALF_UP, 0.01, 100.00, 3, 33.33",
    "CEILING, 10.00, 340.00, 12, 30.00",
    "CEILING, 0.10, 340.00, 12, 28.40"
  })
  @DisplayName("取整只做一次，按精确的商")
  void rounding(String mode, String unit, String yearly, long divisor, String expected) {
    MoneyRounding rounding =
        DemoParameters.none()
            .with("subsistence.rounding", mode + " " + unit)
            .pack()
            .at(DAY, new DivisionCode(VILLAGE), Settlement.RURAL)
            .rounding("subsistence.rounding");
    assertThat(rounding.round(Money.ofYuan(yearly).yuan(), divisor))
        .isEqualTo(Money.ofYuan(expected));
  }
}
