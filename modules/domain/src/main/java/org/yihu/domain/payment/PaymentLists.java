package org.yihu.domain.payment;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.shared.Money;

/** 花名册存档: the payment lists of one store. */
public interface PaymentLists {
  /** The frozen list of a month. */
  Optional<PaymentList> frozen(YearMonth month);

  /** The last frozen month; empty before the first. */
  Optional<YearMonth> lastFrozen();

  /**
   * The lines of a month as the benefits now give them, adjustments not yet added; by village,
   * category and household; one query however many there are.
   */
  List<PaymentLine> linesOf(YearMonth month);

  /** What the benefits' steps say happened between the month before and this one. */
  List<Movement> movementsOf(YearMonth month);

  /**
   * Lines for benefits that are not in force any more but have a supplement open: no persons, no
   * amount, with today's head and account.
   */
  List<PaymentLine> closedLinesOf(Collection<UUID> benefits);

  /** What frozen lists had for a benefit, month by month, adjustments not counted. */
  Map<YearMonth, Money> listed(UUID benefit, YearMonth first, YearMonth last);

  /**
   * Keeps a list for good; the month must not be frozen yet.
   *
   * @param settled what the list settles of each adjustment, so that thawing can give it back
   */
  void freeze(PaymentList list, Map<UUID, Money> settled);

  /** What a frozen list settled of adjustments, by adjustment. */
  Map<UUID, Money> settledBy(UUID list);

  /**
   * 解冻: forgets a frozen list, opens again what it settled, and drops what its held-back lines owed
   * to the next month.
   */
  void thaw(PaymentList frozen);
}
