package org.yihu.persistence.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

@DisplayName("恢复码")
class RecoveryCodeTest {
  private static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
  private final String code = RecoveryCode.random(new SecureRandom());

  private static List<Reason> faults(String typed) {
    return catchThrowableOfType(Refusal.class, () -> RecoveryCode.secret(typed)).reasons();
  }

  @Test
  @DisplayName("八组，每组五个字符，没有易混的 0 O 1 I L 2 Z 5 S 8 B U V")
  void form() {
    assertThat(code).matches("([34679ACDEFGHJKMNPQRTWXY]{5}-){7}[34679ACDEFGHJKMNPQRTWXY]{5}");
    assertThat(RecoveryCode.random(new SecureRandom())).isNotEqualTo(code);
  }

  @Test
  @DisplayName("小写、空格、全角连字符都读成同一个码")
  void tolerant_of_form() {
    String loose = " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " － ") + "\n";
    assertThat(RecoveryCode.secret(loose)).isEqualTo(RecoveryCode.secret(code));
  }

  @Test
  @DisplayName("任何一个字符抄错都能发现，并指出是第几组")
  void every_wrong_character_is_found() {
    for (int at = 0; at < code.length(); at++) {
      if (code.charAt(at) == '-') {
        continue;
      }
      int group = at / 6;
      for (char other : ALPHABET.toCharArray()) {
        if (other != code.charAt(at)) {
          String typed = code.substring(0, at) + other + code.substring(at + 1);
          assertThat(faults(typed))
              .containsExactly(
                  Reason.of(
                      "RECOVERY_CODE_GROUP", group + 1, typed.substring(group * 6, group * 6 + 5)));
        }
      }
    }
  }

  @Test
  @DisplayName("相邻两个字符写反能发现")
  void every_swap_is_found() {
    for (int at = 0; at < code.length() - 1; at++) {
      char one = code.charAt(at);
      char two = code.charAt(at + 1);
      if (one != two && one != '-' && two != '-') {
        String typed = code.substring(0, at) + two + one + code.substring(at + 2);
        assertThat(faults(typed)).hasSize(1);
      }
    }
  }

  @Test
  @DisplayName("整组换了位置能发现")
  void swapped_groups_are_found() {
    String[] groups = code.split("-");
    String first = groups[0];
    groups[0] = groups[1];
    groups[1] = first;
    assertThat(faults(String.join("-", groups))).isNotEmpty();
  }

  @Test
  @DisplayName("少一个字符、用了没有的字符")
  void wrong_length_or_character() {
    assertThat(faults(code.substring(1)))
        .containsExactly(Reason.of("RECOVERY_CODE_LENGTH", 40, 39));
    assertThat(faults("O" + code.substring(1)))
        .containsExactly(Reason.of("RECOVERY_CODE_GROUP", 1, "O" + code.substring(1, 5)));
  }
}
