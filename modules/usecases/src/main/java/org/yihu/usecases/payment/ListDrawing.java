package org.yihu.usecases.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.domain.payment.Adjustment;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.PaymentLists;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;

/** 编制花名册: draws a month's list up from the benefits in force, or takes the frozen one. */
final class ListDrawing {
  private static final int STAGES = 4;

  private final Ids ids;

  ListDrawing(Ids ids) {
    this.ids = ids;
  }

  /** A list and the open adjustments that it was drawn up with; none for a frozen list. */
  record Drawn(PaymentList list, List<Adjustment> adjustments) {}

  /** A month as it was frozen, or a draft as things are now. */
  Drawn of(Registers registers, YearMonth month, Progress progress) {
    PaymentLists lists = registers.paymentLists();
    Optional<PaymentList> kept = lists.frozen(month);
    if (kept.isPresent()) {
      return new Drawn(kept.get(), List.of());
    }
    step(progress, 0);
    List<PaymentLine> lines = lists.linesOf(month);
    step(progress, 1);
    List<PaymentLine> before = linesOf(lists, month.minusMonths(1));
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

  /** The lines of a month as it was frozen, else as the benefits give them now. */
  static List<PaymentLine> linesOf(PaymentLists lists, YearMonth month) {
    return lists.frozen(month).map(PaymentList::lines).orElseGet(() -> lists.linesOf(month));
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
}
