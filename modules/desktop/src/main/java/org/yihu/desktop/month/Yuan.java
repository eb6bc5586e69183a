package org.yihu.desktop.month;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.yihu.domain.shared.Money;

/** Amounts as tables write them: two decimals, commas at the thousands, no sign of currency. */
final class Yuan {
  private static final String NOTHING = "—";

  private Yuan() {}

  static String of(Money money) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(money.yuan());
  }

  /** A dash for nothing. */
  static String orDash(Money money) {
    return money.isZero() ? NOTHING : of(money);
  }

  static String dash() {
    return NOTHING;
  }
}
