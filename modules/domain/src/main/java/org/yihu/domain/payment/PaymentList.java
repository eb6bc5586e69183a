package org.yihu.domain.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihu.domain.shared.Money;

/**
 * 发放花名册: the payments of one month, one line for every paid benefit in force. Once frozen (冻结) it
 * never changes: what becomes known later goes to the next month as an adjustment (补发、扣回). Source:
 * 民发〔2021〕57号第二十五条.
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

  private static final Comparator<PaymentLine> ORDER =
      Comparator.comparing(PaymentLine::village)
          .thenComparing(l -> ListOrder.of(l.category()))
          .thenComparing(PaymentLine::householdCode)
          .thenComparing(PaymentLine::benefit);

  public PaymentList {
    Objects.requireNonNull(month, "month");
    lines = List.copyOf(lines);
  }

  /**
   * Draws a month's list up.
   *
   * @param lines what the benefits pay in the month
   * @param before the lines of the month before: its frozen list, else what the benefits paid
   * @param movements what the benefits' steps say happened in between
   * @param adjustments open supplements and deductions, in the order they became known
   * @param closed lines for benefits that have ended but have an adjustment open
   */
  public static PaymentList drafted(
      UUID id,
      YearMonth month,
      List<PaymentLine> lines,
      List<PaymentLine> before,
      List<Movement> movements,
      List<Adjustment> adjustments,
      List<PaymentLine> closed) {
    Map<UUID, Movement.Kind> moved = new HashMap<>();
    movements.forEach(m -> moved.put(m.benefit(), m.kind()));
    Map<UUID, List<Adjustment>> open =
        adjustments.stream().collect(Collectors.groupingBy(Adjustment::benefit));
    List<PaymentLine> drawn = new ArrayList<>();
    Stream.concat(lines.stream(), closed.stream())
        .forEach(
            line -> {
              List<Adjustment> own = open.getOrDefault(line.benefit(), List.of());
              Money carried = AdjustmentPlan.of(own, line.amount().total()).carried();
              if (line.inForce() || !carried.isZero()) {
                drawn.add(line.with(carried, Optional.ofNullable(moved.get(line.benefit()))));
              }
            });
    drawn.sort(ORDER);
    MonthBalance balance = MonthBalance.of(month, before, movements, drawn);
    return new PaymentList(id, month, drawn, balance, Optional.empty());
  }

  /** A frozen list as it was kept. */
  public static PaymentList kept(
      UUID id,
      YearMonth month,
      List<PaymentLine> lines,
      Tally opening,
      List<Movement> movements,
      LocalDate frozenOn) {
    Tally closing = lines.stream().map(PaymentLine::tally).reduce(Tally.NONE, Tally::plus);
    MonthBalance balance = new MonthBalance(month, opening, movements, closing, List.of());
    return new PaymentList(id, month, lines, balance, Optional.of(frozenOn));
  }

  /** The same list, frozen. */
  public PaymentList frozen(LocalDate day) {
    return new PaymentList(id, month, lines, balance, Optional.of(day));
  }

  /**
   * What freezing this list settles of the open adjustments; a held-back line settles nothing.
   *
   * @param adjustments the same as it was drawn up with
   */
  public List<Adjustment> settles(List<Adjustment> adjustments) {
    Map<UUID, List<Adjustment>> open =
        adjustments.stream().collect(Collectors.groupingBy(Adjustment::benefit));
    return payable().stream()
        .flatMap(
            line ->
                AdjustmentPlan.of(
                    open.getOrDefault(line.benefit(), List.of()), line.amount().total())
                    .settled()
                    .stream())
        .toList();
  }

  /** What the settled adjustments of this list come to, by adjustment; without those of nothing. */
  public Map<UUID, Money> settledParts(List<Adjustment> adjustments) {
    Map<UUID, Money> before =
        adjustments.stream().collect(Collectors.toMap(Adjustment::id, Adjustment::settled));
    Map<UUID, Money> parts = new HashMap<>();
    for (Adjustment after : settles(adjustments)) {
      parts.put(after.id(), after.settled().minus(before.get(after.id())));
    }
    parts.values().removeIf(Money::isZero);
    return parts;
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
