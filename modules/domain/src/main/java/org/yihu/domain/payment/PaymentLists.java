package org.yihu.domain.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** 花名册存档: the payment lists of one store. */
public interface PaymentLists {
  /** The frozen list of a month. */
  Optional<PaymentList> frozen(YearMonth month);

  /** The last frozen month; empty before the first. */
  Optional<YearMonth> lastFrozen();

  /**
   * The lines of a month as the benefits now give them, adjustments not yet added; by village, category and household;
   * one query however many there are.
   */
  List<PaymentLine> linesOf(YearMonth month);

  /** What the benefits' steps say happened between the month before and this one. */
  List<Movement> movementsOf(YearMonth month);

  /** Keeps a list for good; the month must not be frozen yet. */
  void freeze(PaymentList list);
}
