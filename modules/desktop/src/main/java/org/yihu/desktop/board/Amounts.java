package org.yihu.desktop.board;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.yihu.domain.shared.Money;

/** Amounts as the board writes them: commas, two decimals; or whole yuan in narrow places. */
final class Amounts {
  private Amounts() {}

  static String of(Money money) {
    return format("#,##0.00", money.yuan());
  }

  /** Without decimals where there are none. */
  static String brief(BigDecimal value) {
    return format("#,##0.##", value);
  }

  static String brief(Money money) {
    return brief(money.yuan());
  }

  private static String format(String form, BigDecimal value) {
    return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
