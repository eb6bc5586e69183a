package org.yihu.usecases.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.Role;
import org.yihu.domain.payment.Adjustment;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.MonthComparison;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.PaymentLists;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Store;

/**
 * 发放花名册的编制与冻结: draws a month's list up from the benefits in force and keeps it for good once it is
 * frozen. A frozen month is always given back as it was frozen.
 */
public final class PaymentLedger {
  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final ListDrawing drawing;

  public PaymentLedger(Store store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.drawing = new ListDrawing(ids);
  }

  /**
   * The list of a month: frozen, or a draft as things are now. Its balance may be open; {@link
   * org.yihu.domain.payment.MonthBalance#requireClosed} says so before anything is written out.
   *
   * @throws Refusal without permission, or if the work was cancelled
   */
  public PaymentList prepare(Actor actor, YearMonth month, Progress progress) {
    actor.require(Permission.PAYMENT_LIST);
    return store.read(registers -> drawing.of(registers, month, progress).list());
  }

  /**
   * 与上月比对: the list of a month with every change since the month before.
   *
   * @throws Refusal without permission, or if the work was cancelled
   */
  public MonthComparison compare(Actor actor, YearMonth month, Progress progress) {
    if (!actor.roles().contains(Role.LEADER)) {
      actor.require(Permission.PAYMENT_LIST);
    }
    return store.read(
        registers -> {
          ListDrawing.Drawn drawn = drawing.of(registers, month, progress);
          return MonthComparison.of(
              drawn.list(), ListDrawing.linesOf(registers.paymentLists(), month.minusMonths(1)));
        });
  }

  /**
   * 冻结: keeps the list for good, settles the adjustments it carries, and owes the held-back lines
   * to the next month.
   *
   * @throws Refusal if the balance does not close (each difference named), the month is frozen
   *     already, there is nothing to pay, or months since the last frozen one are left out
   */
  public PaymentList freeze(Actor actor, YearMonth month) {
    actor.require(Permission.PAYMENT_LIST);
    return store.write(
        registers -> {
          PaymentLists lists = registers.paymentLists();
          requireNext(lists, month);
          ListDrawing.Drawn drawn = drawing.of(registers, month, Progress.NONE);
          drawn.list().balance().requireClosed();
          if (drawn.list().lines().isEmpty()) {
            throw Refusal.because("LIST_EMPTY", month);
          }
          PaymentList frozen = drawn.list().frozen(LocalDate.now(clock));
          lists.freeze(frozen, frozen.settledParts(drawn.adjustments()));
          registers.benefits().settle(frozen.settles(drawn.adjustments()));
          registers.benefits().addAdjustments(owedByHolding(frozen));
          registers
              .audit()
              .append(
                  actor,
                  "PAYMENT_LIST_FROZEN",
                  "payment-list/" + month,
                  "",
                  frozen.households() + " " + frozen.persons() + " " + frozen.total());
          return frozen;
        });
  }

  /**
   * 解冻: opens the last frozen month again, with a note of the leader.
   *
   * @param note why; goes into the audit trail
   * @throws Refusal {@code THAW_BY_LEADER}, {@code THAW_NEEDS_NOTE}, {@code LIST_NOT_FROZEN},
   *     {@code THAW_ONLY_LAST} if a later month is frozen, {@code THAW_SETTLEMENT_UNKNOWN} if the
   *     list was frozen by an older program and carried adjustments
   */
  public void thaw(Actor actor, YearMonth month, String note) {
    if (!actor.roles().contains(Role.LEADER)) {
      throw Refusal.of(Refusal.Kind.NOT_PERMITTED, "THAW_BY_LEADER", actor.name());
    }
    if (note.isBlank()) {
      throw Refusal.because("THAW_NEEDS_NOTE", month);
    }
    store.write(
        registers -> {
          PaymentLists lists = registers.paymentLists();
          PaymentList frozen =
              lists.frozen(month).orElseThrow(() -> Refusal.because("LIST_NOT_FROZEN", month));
          YearMonth last = lists.lastFrozen().orElseThrow();
          if (!last.equals(month)) {
            throw Refusal.because("THAW_ONLY_LAST", month, last);
          }
          requireSettlementKnown(lists, frozen);
          lists.thaw(frozen);
          registers
              .audit()
              .append(
                  actor,
                  "PAYMENT_LIST_THAWED",
                  "payment-list/" + month,
                  frozen.households() + " " + frozen.persons() + " " + frozen.total(),
                  note.strip());
          return null;
        });
  }

  private static void requireSettlementKnown(PaymentLists lists, PaymentList frozen) {
    Money carried =
        frozen.payable().stream().map(PaymentLine::adjustment).reduce(Money.ZERO, Money::plus);
    Money known = lists.settledBy(frozen.id()).values().stream().reduce(Money.ZERO, Money::plus);
    if (!carried.equals(known)) {
      throw Refusal.because("THAW_SETTLEMENT_UNKNOWN", frozen.month());
    }
  }

  /** The month whose list is next: after the last frozen one; before any, the present month. */
  public YearMonth nextMonth() {
    return store
        .<java.util.Optional<YearMonth>>read(registers -> registers.paymentLists().lastFrozen())
        .map(m -> m.plusMonths(1))
        .orElseGet(() -> YearMonth.now(clock));
  }

  private static void requireNext(PaymentLists lists, YearMonth month) {
    if (lists.frozen(month).isPresent()) {
      throw Refusal.because("LIST_FROZEN_ALREADY", month);
    }
    Optional<YearMonth> next = lists.lastFrozen().map(m -> m.plusMonths(1));
    if (next.isPresent() && !next.get().equals(month)) {
      throw Refusal.because("LIST_OUT_OF_ORDER", month, next.get());
    }
  }

  private List<Adjustment> owedByHolding(PaymentList frozen) {
    List<Adjustment> owed = new ArrayList<>();
    YearMonth month = frozen.month();
    for (PaymentLine line : frozen.heldBack()) {
      Money amount = line.amount().total();
      if (!amount.isZero()) {
        owed.add(
            new Adjustment(
                ids.next(),
                line.benefit(),
                month.plusMonths(1),
                month,
                month,
                amount,
                Money.ZERO,
                ChangeReason.HELD_BACK,
                ""));
      }
    }
    return owed;
  }
}
