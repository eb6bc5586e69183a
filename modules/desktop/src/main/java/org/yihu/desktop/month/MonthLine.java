package org.yihu.desktop.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.payment.HoldReason;
import org.yihu.domain.payment.MonthRow;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.usecases.text.Texts;

/**
 * One line of the list as the screen shows it.
 *
 * @param row the comparison
 * @param village 嘎查村（社区） as papers write it
 */
public record MonthLine(MonthRow row, String village) {
  /** What the chip says; the order is that of the sorted list. */
  public enum Sign {
    ADDED,
    RESUMED,
    RAISED,
    REDUCED,
    PERSONS_CHANGED,
    TAPER,
    HELD,
    SUSPENDED,
    STOPPED,
    UNEXPLAINED,
    SAME
  }

  public Sign sign() {
    if (row.change().isPresent()) {
      return Sign.valueOf(row.change().get().name());
    }
    if (!row.difference().isZero()) {
      return Sign.UNEXPLAINED;
    }
    if (row.held().isPresent()) {
      return Sign.HELD;
    }
    return row.taper().isPresent() ? Sign.TAPER : Sign.SAME;
  }

  /** The word of the chip. */
  public String word(Texts texts) {
    return sign() == Sign.HELD
        ? texts.get("month.hold." + row.held().orElseThrow())
        : texts.get("month.sign." + sign());
  }

  /** Why it changed, which month of the taper, why it is held back, what it makes good. */
  public String reason(Texts texts, YearMonth month) {
    List<String> parts = new ArrayList<>();
    row.taper()
        .ifPresent(t -> parts.add(texts.get("month.reason.taper", t.numberOf(month), t.months())));
    row.reason().ifPresent(r -> parts.add(texts.get("payment.reason." + r)));
    row.held().ifPresent(h -> parts.add(texts.get("month.reason.held")));
    if (sign() == Sign.UNEXPLAINED) {
      parts.add(texts.get("month.reason.unexplained"));
    }
    if (!row.adjustment().isZero()) {
      boolean taken = row.adjustment().isNegative();
      parts.add(
          texts.get(
              taken ? "month.reason.deduction" : "month.reason.supplement",
              Yuan.of(taken ? row.adjustment().negated() : row.adjustment())));
    }
    return String.join(texts.get("month.separator"), parts);
  }

  String base() {
    return row.amount().map(MonthlyAmount::base).map(Yuan::orDash).orElse(Yuan.dash());
  }

  String addOn() {
    return row.amount().map(MonthlyAmount::addOn).map(Yuan::orDash).orElse(Yuan.dash());
  }

  String care() {
    return row.amount().map(MonthlyAmount::care).map(Yuan::orDash).orElse(Yuan.dash());
  }

  String before() {
    return row.before().map(Yuan::of).orElse(Yuan.dash());
  }

  String account() {
    return row.account().map(BankAccount::masked).orElse(Yuan.dash());
  }

  /** Whether keying the account again lets it be paid. */
  public boolean waitsForAccount() {
    return row.held().filter(h -> h != HoldReason.AMOUNT_UNKNOWN).isPresent();
  }
}
