package org.yihu.usecases.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihu.domain.shared.Money;

/** The readings follow 中国人民银行《正确填写票据和结算凭证的基本规定》. */
@DisplayName("大写金额")
class ChineseCapitalsTest {
  private final ChineseCapitals capitals = new ChineseCapitals(Texts.load("papers/capitals"));

  @ParameterizedTest(name = "{0} → {1}")
  @DisplayName("读法")
  @CsvSource({
    "0, 零元整",
    "123, 壹佰贰拾叁元整",
    "2034, 贰仟零叁拾肆元整",
    "10, 壹拾元整",
    "100, 壹佰元整",
    "1005, 壹仟零伍元整",
    "10000, 壹万元整",
    "10500, 壹万零伍佰元整",
    "107000.53, 壹拾万零柒仟元伍角叁分",
    "1000000, 壹佰万元整",
    "1680.32, 壹仟陆佰捌拾元叁角贰分",
    "16409.02, 壹万陆仟肆佰零玖元零贰分",
    "325.04, 叁佰贰拾伍元零肆分",
    "0.50, 伍角整",
    "0.05, 伍分",
    "100000001, 壹亿零壹元整",
    "-5, 负伍元整"
  })
  void reads(String yuan, String words) {
    assertThat(capitals.of(Money.ofYuan(yuan))).isEqualTo(words);
  }
}
