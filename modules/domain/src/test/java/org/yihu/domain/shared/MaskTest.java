package org.yihu.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("遮盖：证号留前六后四，电话留前三后四，账号留后四")
class MaskTest {
  private static final String NUMBER = "15022119630307944X";

  @Test
  @DisplayName("各种号码各有一种写法")
  void each_kind() {
    assertThat(Mask.ID_NUMBER.of("150221196303072648")).isEqualTo("150221********2648");
    assertThat(Mask.PHONE.of("13800002716")).isEqualTo("138****2716");
    assertThat(Mask.ACCOUNT.of("6228480402564890018")).isEqualTo("****0018");
  }

  @Test
  @DisplayName("短的只留后四位，四位以内照旧，空的还是空的")
  void short_texts() {
    assertThat(Mask.ID_NUMBER.of("1502211963030")).isEqualTo("****3030");
    assertThat(Mask.PHONE.of("8881234")).isEqualTo("****1234");
    assertThat(Mask.PHONE.of("1234")).isEqualTo("1234");
    assertThat(Mask.ACCOUNT.of("")).isEmpty();
  }

  @Test
  @DisplayName("句子里的证号遮住，校验位不对的也遮；户编号、日期和别的长数字不动")
  void numbers_in_a_sentence() {
    assertThat(Mask.numbersIn("原号 " + NUMBER + "，现号 150221196303072649。"))
        .isEqualTo("原号 150221********944X，现号 150221********2649。");
    assertThat(Mask.numbersIn("15022119630307944x")).isEqualTo("150221********944x");
    assertThat(Mask.numbersIn("household 150221104000386 2026-11-24"))
        .isEqualTo("household 150221104000386 2026-11-24");
    // no day of this month and no month of this number: 150221 9999 99 99
    assertThat(Mask.numbersIn("150221999999991234")).isEqualTo("150221999999991234");
    assertThat(Mask.numbersIn("6" + NUMBER)).isEqualTo("6" + NUMBER);
  }

  @Test
  @DisplayName("证号打出来就是遮住的")
  void a_number_never_tells_itself() {
    assertThat(new ResidentIdNumber(checked(NUMBER.substring(0, 17))).toString())
        .startsWith("150221********944");
  }

  private static String checked(String first17) {
    return first17 + ResidentIdNumber.checkCharacter(first17);
  }
}
