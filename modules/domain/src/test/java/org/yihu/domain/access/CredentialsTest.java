package org.yihu.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.domain.shared.Reason;

@DisplayName("用户名和密码的要求")
class CredentialsTest {
  @ParameterizedTest(name = "{0} → {1}")
  @DisplayName("密码")
  @CsvSource({
    "abcdefg, PASSWORD_LENGTH+PASSWORD_TOO_SIMPLE",
    "abcdefgh, PASSWORD_TOO_SIMPLE",
    "hgfedcba, PASSWORD_TOO_SIMPLE",
    "12345678, PASSWORD_TOO_SIMPLE",
    "11111111, PASSWORD_TOO_SIMPLE",
    "WangFang-01, PASSWORD_IS_NAME",
    "1357913579, ''",
    "白云鄂博矿区民政局, ''",
    "password, ''",
    "'', PASSWORD_LENGTH",
    "x, PASSWORD_LENGTH",
  })
  void password(String password, String expected) {
    List<String> codes =
        Credentials.faultsOfPassword("wangfang-01", password.toCharArray()).stream()
            .map(Reason::code)
            .toList();
    assertThat(String.join("+", codes)).isEqualTo(expected);
  }

  @ParameterizedTest
  @DisplayName("用户名可用汉字，不能空、不能有空格和斜杠")
  @ValueSource(strings = {"", "a b", "a/b", " "})
  void wrong_names(String name) {
    assertThat(Credentials.faultsOfName(name)).hasSize(1);
    assertThat(Credentials.faultsOfName("巴雅尔")).isEmpty();
  }
}
