package org.yihu.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.text.Texts;

@DisplayName("政策参数包文件（YAML）")
class PolicyPackFileTest {
  private static final Texts TEXTS = Texts.load("files", "determination");
  private static final String TWO =
      """
      pack: test
      title: 测试
      parameters:
        - {key: rigid.ratio, division: "150200000000", from: 2025-01-01, to: 2025-12-31, value: "0.60", source: 文件一}
        - {key: rigid.ratio, division: "150200000000", from: 2026-01-01, value: 0.65, source: 文件二}
      """;

  private final PolicyPackFile file = new PolicyPackFile(TEXTS);

  private PolicyParameters read(String yaml) {
    return file.read(new TextFile("pack.yaml", yaml));
  }

  private List<String> refusal(String yaml) {
    return TEXTS.of(catchThrowableOfType(Refusal.class, () -> read(yaml)).reasons());
  }

  @Test
  @DisplayName("随程序提供的演示参数：全部读到，没有提示")
  void demonstration_pack() {
    PolicyParameters pack = new ShippedFiles(TEXTS).demonstrationParameters();
    assertThat(pack.pack()).isEqualTo("baotou-demo");
    assertThat(pack.title()).contains("演示");
    assertThat(pack.warnings()).isEmpty();
    PolicyScope scope =
        pack.at(LocalDate.of(2026, 10, 12), new DivisionCode("150221104001"), Settlement.RURAL);
    assertThat(scope.amount("subsistence.standard")).isEqualTo(Money.ofYuan(695));
    assertThat(scope.term("deadline.county-decision")).isEqualTo(Term.workingDays(10));
    assertThat(scope.term("deadline.taper")).isEqualTo(Term.months(6));
    assertThat(scope.entry("rigid.ratio").source()).isEqualTo("包头市实施措施（征求意见稿）");
  }

  @Test
  @DisplayName("不加引号的数字按写法读，不经过浮点")
  void unquoted_numbers_are_read_as_written() {
    PolicyScope scope =
        read(TWO).at(LocalDate.of(2026, 1, 1), new DivisionCode("150200000000"), Settlement.URBAN);
    assertThat(scope.ratio("rigid.ratio")).isEqualTo("0.65");
  }

  @Test
  @DisplayName("重叠：两行都指出")
  void overlap_names_both_lines() {
    assertThat(refusal(TWO.replace("to: 2025-12-31", "to: 2026-01-01")))
        .containsExactly("参数包第4行与第5行重叠：rigid.ratio 在区划 150200000000 的有效期有同一天，请改正其中一行的起止日期");
  }

  @Test
  @DisplayName("值、日期、字段的错误连同重叠一次说完")
  void every_fault_with_its_line() {
    String bad =
        TWO
            + """
              - {key: deadline.notice, division: "150200000000", from: 2025-01-01, value: "7", source: 甲}
              - {key: marginal.ratio, division: "1502", from: 2025-01-01, value: "1.5", source: 甲}
              - {key: marginal.ratio, division: "150200000000", form: 2025-01-01, value: "1.5", source: 甲}
              - {key: marginal.ratio, division: "150200000000", from: 2025-01-02, to: 2025-01-01, value: "1.5"}
            """
                .indent(-2)
                .replaceAll("(?m)^-", "  -");
    assertThat(refusal(bad.replace("to: 2025-12-31", "to: 2026-12-31")))
        .containsExactlyInAnyOrder(
            "第7行 第4项参数的区划（parameters[3].division）：“1502”不是行政区划代码，应为12位数字并加引号",
            "第8行 第5项参数的起始日期（parameters[4].from）：缺少这个字段，请补填",
            "第8行 第5项参数的form（parameters[4].form）：没有这个字段，可用的字段是 key, division, settlement, from, to,"
                + " value, unit, source",
            "第9行 第6项参数的截止日期（parameters[5].to）：有效期止日 2025-01-01 早于起日 2025-01-02",
            "参数包第6行：deadline.notice 的值“7”不符合该参数的格式",
            "参数包第4行与第5行重叠：rigid.ratio 在区划 150200000000 的有效期有同一天，请改正其中一行的起止日期");
  }

  @Test
  @DisplayName("缺少参数的话里有参数、区划、日期和城乡")
  void missing_parameter_in_words() {
    PolicyScope scope =
        read(TWO).at(LocalDate.of(2024, 5, 1), new DivisionCode("150206001001"), Settlement.URBAN);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> scope.ratio("rigid.ratio"));
    assertThat(TEXTS.of(refusal.reasons()))
        .containsExactly(
            "缺少政策参数 rigid.ratio：区划 150206001001，日期 2024-05-01，城镇。请在参数包中补上有文件依据的数值后再办理");
  }
}
