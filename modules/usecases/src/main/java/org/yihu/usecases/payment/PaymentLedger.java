package org.yihu.usecases.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.payment.Adjustment;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.PaymentLists;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 发放花名册的编制与冻结: draws a month's list up from the benefits in force and keeps it for good once it is
 * frozen. A frozen month is always given back as it was frozen.
 */
public final class PaymentLedger {
  private static final int STAGES = 4;

  private final Store store;
  private final Ids ids;
  private final Clock clock;

  public PaymentLedger(Store store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The list of a month: frozen, or a draft as things are now. Its balance may be open; {@link
   * org.yihu.domain.payment.MonthBalance#requireClosed} says so before anything is written out.
   *
   * @throws Refusal without permission, or if the work was cancelled
   */
  public PaymentList prepare(Actor actor, YearMonth month, Progress progress) {
    actor.require(Permission.PAYMENT_LIST);
    return store.read(registers -> listOf(registers, month, progress).list());
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
          Drawn drawn = listOf(registers, month, Progress.NONE);
          drawn.list().balance().requireClosed();
          if (drawn.list().lines().isEmpty()) {
            throw Refusal.because("LIST_EMPTY", month);
          }
          PaymentList frozen = drawn.list().frozen(LocalDate.now(clock));
          lists.freeze(frozen);
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

  private static void requireNext(PaymentLists lists, YearMonth month) {
    if (lists.frozen(month).isPresent()) {
      throw Refusal.because("LIST_FROZEN_ALREADY", month);
    }
    Optional<YearMonth> next = lists.lastFrozen().map(m -> m.plusMonths(1));
    if (next.isPresent() && !next.get().equals(month)) {
      throw Refusal.because("LIST_OUT_OF_ORDER", month, next.get());
    }
  }

  private record Drawn(PaymentList list, List<Adjustment> adjustments) {}

  private Drawn listOf(Registers registers, YearMonth month, Progress progress) {
    PaymentLists lists = registers.paymentLists();
    Optional<PaymentList> kept = lists.frozen(month);
    if (kept.isPresent()) {
      return new Drawn(kept.get(), List.of());
    }
    step(progress, 0);
    List<PaymentLine> lines = lists.linesOf(month);
    step(progress, 1);
    YearMonth last = month.minusMonths(1);
    List<PaymentLine> before =
        lists.frozen(last).map(PaymentList::lines).orElseGet(() -> lists.linesOf(last));
    step(progress, 2);
    List<Movement> movements = lists.movementsOf(month);
    List<Adjustment> adjustments = registers.benefits().openAdjustments(month);
    step(progress, 3);
    List<PaymentLine> closed = closedLines(lists, lines, adjustments);
    PaymentList list =
        PaymentList.drafted(ids.next(), month, lines, before, movements, adjustments, closed);
    progress.at("payment.stage.list", STAGES, STAGES);
    return new Drawn(list, adjustments);
  }

  private static void step(Progress progress, int done) {
    if (progress.isCancelled()) {
      throw Refusal.because("LIST_CANCELLED");
    }
    progress.at("payment.stage.list", done, STAGES);
  }

  private static List<PaymentLine> closedLines(
      PaymentLists lists, List<PaymentLine> lines, List<Adjustment> adjustments) {
    Set<?> inForce = lines.stream().map(PaymentLine::benefit).collect(Collectors.toSet());
    var closed =
        adjustments.stream()
            .map(Adjustment::benefit)
            .filter(b -> !inForce.contains(b))
            .collect(Collectors.toSet());
    return closed.isEmpty() ? List.of() : lists.closedLinesOf(closed);
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
