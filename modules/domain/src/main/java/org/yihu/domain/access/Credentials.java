package org.yihu.domain.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yihu.domain.shared.Reason;

/**
 * 登录凭据: what a sign-in name and a password must be like. Length is what protects; no mixture of
 * characters is demanded, because people then write passwords down.
 */
public final class Credentials {
  private static final int LEAST = 8;
  private static final int MOST = 128;
  private static final int NAME_MOST = 64;

  private Credentials() {}

  /** Everything that is wrong with a sign-in name for a new user; empty if nothing is. */
  public static List<Reason> faultsOfName(String name) {
    boolean fits =
        !name.isEmpty()
            && name.length() <= NAME_MOST
            && name.codePoints().noneMatch(c -> Character.isWhitespace(c) || c < ' ' || c == '/');
    return fits ? List.of() : List.of(Reason.at("USER_NAME_FORM", "name", NAME_MOST));
  }

  /** Everything that is wrong with a password for a user; empty if nothing is. */
  public static List<Reason> faultsOfPassword(String name, char[] password) {
    List<Reason> faults = new ArrayList<>();
    if (password.length < LEAST || password.length > MOST) {
      faults.add(Reason.at("PASSWORD_LENGTH", "password", LEAST, MOST, password.length));
    }
    if (password.length > 1 && isRun(password)) {
      faults.add(Reason.at("PASSWORD_TOO_SIMPLE", "password"));
    }
    String lower = new String(password).toLowerCase(Locale.ROOT);
    if (password.length > 0 && lower.equals(name.toLowerCase(Locale.ROOT))) {
      faults.add(Reason.at("PASSWORD_IS_NAME", "password"));
    }
    return faults;
  }

  /**
   * All characters the same, or each next to the one before, upwards or downwards: 11111111,
   * 12345678, hgfedcba.
   */
  private static boolean isRun(char[] password) {
    int step = password[1] - password[0];
    int[] steps = new int[password.length - 1];
    Arrays.setAll(steps, i -> password[i + 1] - password[i]);
    return Math.abs(step) <= 1 && Arrays.stream(steps).allMatch(s -> s == step);
  }
}
