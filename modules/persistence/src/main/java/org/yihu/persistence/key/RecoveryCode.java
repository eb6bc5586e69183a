package org.yihu.persistence.key;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * The printed recovery code: eight groups of four random characters (together 144 bits) and a check
 * character. The alphabet has 23 characters, none of which looks like another; 23 is a prime, so a
 * wrong character, two neighbours swapped and a group in the wrong place are all found, and the
 * group is named.
 */
final class RecoveryCode {
  private static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
  private static final int GROUPS = 8;
  private static final int RANDOM_PER_GROUP = 4;
  private static final int GROUP_LENGTH = RANDOM_PER_GROUP + 1;

  private RecoveryCode() {}

  /** A new code as it is printed: groups apart by hyphens. */
  static String random(SecureRandom random) {
    List<String> groups = new ArrayList<>();
    for (int g = 0; g < GROUPS; g++) {
      StringBuilder group = new StringBuilder();
      for (int i = 0; i < RANDOM_PER_GROUP; i++) {
        group.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      groups.add(group.append(check(group, g)).toString());
    }
    return String.join("-", groups);
  }

  /**
   * The code as typed, in small letters or with spaces too, in its one form for the key derivation.
   *
   * @throws Refusal naming each group that cannot be right
   */
  static char[] secret(String typed) {
    String characters =
        typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-\\u2010-\\u2015\\uFF0D]", "");
    if (characters.length() != GROUPS * GROUP_LENGTH) {
      throw Refusal.of(
          Refusal.Kind.NOT_PERMITTED,
          "RECOVERY_CODE_LENGTH",
          GROUPS * GROUP_LENGTH,
          characters.length());
    }
    List<Reason> wrong = new ArrayList<>();
    for (int g = 0; g < GROUPS; g++) {
      String group = characters.substring(g * GROUP_LENGTH, (g + 1) * GROUP_LENGTH);
      if (!isRight(group, g)) {
        wrong.add(Reason.of("RECOVERY_CODE_GROUP", g + 1, group));
      }
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(Refusal.Kind.NOT_PERMITTED, wrong);
    }
    return characters.toCharArray();
  }

  private static boolean isRight(String group, int index) {
    return group.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        && group.charAt(RANDOM_PER_GROUP) == check(group, index);
  }

  private static char check(CharSequence group, int index) {
    int sum = index + 1;
    for (int i = 0; i < RANDOM_PER_GROUP; i++) {
      sum += (i + 2) * ALPHABET.indexOf(group.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }
}
