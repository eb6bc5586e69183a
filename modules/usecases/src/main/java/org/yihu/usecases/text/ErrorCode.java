package org.yihu.usecases.text;

import java.util.Locale;

/**
 * 错误码: a short code of an unexpected error that can be read over the phone: method : root cause :
 * whole chain, each four letters or digits. The same fault gives the same code.
 */
public final class ErrorCode {
  private static final int PART = 36 * 36 * 36 * 36;

  private ErrorCode() {}

  /** The code of an error, such as {@code 4F2A:0B1C:77QX}. */
  public static String of(Throwable error) {
    Throwable root = error;
    StringBuilder chain = new StringBuilder();
    for (Throwable t = error; t != null; t = t.getCause() == t ? null : t.getCause()) {
      root = t;
      chain.append(t.getClass().getName());
      if (t.getStackTrace().length > 0) {
        chain.append(place(t.getStackTrace()[0]));
      }
    }
    String place = error.getStackTrace().length == 0 ? "" : place(error.getStackTrace()[0]);
    return part(place) + ":" + part(root.getClass().getName()) + ":" + part(chain.toString());
  }

  private static String place(StackTraceElement element) {
    return element.getClassName() + "." + element.getMethodName();
  }

  private static String part(String text) {
    String digits = Integer.toString(Math.floorMod(text.hashCode(), PART), 36);
    return ("0000" + digits).substring(digits.length()).toUpperCase(Locale.ROOT);
  }
}
