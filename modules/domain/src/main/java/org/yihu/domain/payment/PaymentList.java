package org.yihu.domain.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.shared.Money;

/**
 * 发放花名册: the payments of one month, one line for every paid benefit in force. Once frozen (冻结) it never changes: what
 * becomes known later goes to the next month as an adjustment (补发、扣回). Source: 民发〔2021〕57号第二十五条.
 *
 * @param id identity
 * @param month 发放月份
 * @param lines by village, category and household; held-back ones too
 * @param balance 收支平衡 against the month before
 * @param frozenOn day of freezing; empty while it is a draft
 */
public record PaymentList(
    UUID id,
    YearMonth month,
    List<PaymentLine> lines,
    MonthBalance balance,
    Optional<LocalDate> frozenOn) {

  public PaymentList {
    Objects.requireNonNull(month, "month");
    lines = List.copyOf(lines);
  }

  public boolean isFrozen() {
    return frozenOn.isPresent();
  }

  /** The lines that go to the bank. */
  public List<PaymentLine> payable() {
    return lines.stream().filter(l -> l.held().isEmpty()).toList();
  }

  /** 暂缓发放: the lines that are listed apart. */
  public List<PaymentLine> heldBack() {
    return lines.stream().filter(l -> l.held().isPresent()).toList();
  }

  /** 合计: what goes to the bank, adjustments included. */
  public Money total() {
    return payable().stream().map(PaymentLine::payable).reduce(Money.ZERO, Money::plus);
  }

  /** Households with a line that goes to the bank, each counted once. */
  public long households() {
    return payable().stream().map(PaymentLine::household).distinct().count();
  }

  /** Persons covered by the lines that go to the bank. */
  public long persons() {
    return payable().stream().mapToLong(PaymentLine::persons).sum();
  }
}
