package org.yihu.persistence.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("密码的代价")
class Argon2CostTest {
  private static final byte[] SALT = "somesalt12345678".getBytes();

  @Test
  @DisplayName("校准后不低于64MB三遍")
  void calibrated_cost_is_never_below_the_least() {
    Argon2Cost cost = Argon2Cost.calibrated();
    assertThat(cost.memoryKib()).isGreaterThanOrEqualTo(64 * 1024);
    assertThat(cost.passes()).isGreaterThanOrEqualTo(3);
  }

  @Test
  @DisplayName("与参考实现的已知结果一致（argon2id，t=2，m=65536，p=1）")
  void equals_the_reference_implementation() {
    // test.c of the reference implementation: hashtest(version 0x13, 2, 16, 1, "password",
    // "somesalt")
    byte[] key =
        new Argon2Cost(65536, 2, 1).derive("password".toCharArray(), "somesalt".getBytes());
    assertThat(HexFormat.of().formatHex(key))
        .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
  }

  @Test
  @DisplayName("同一个字的两种编码是同一个密码")
  void composes_characters() {
    Argon2Cost least = new Argon2Cost(8, 1, 1);
    assertThat(least.derive("caf\u00e9".toCharArray(), SALT))
        .isEqualTo(least.derive("cafe\u0301".toCharArray(), SALT));
  }

  @Test
  @DisplayName("密钥文件里离谱的参数不被接受")
  void absurd_cost_is_refused() {
    assertThatThrownBy(() -> new Argon2Cost(Integer.MAX_VALUE, 3, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Argon2Cost(65536, 1_000_000, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
