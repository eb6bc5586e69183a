package org.yihu.usecases.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.notice.PublicNotice;

/** 在办登记: what is open in one store, read for the list of work. Reads only. */
public interface WorkRegister {
  /**
   * 在办案卷.
   *
   * @param summary the case as lists show it
   * @param subject the case with its events
   * @param settlement of its household, by which parameters are looked up
   */
  record OpenCase(CaseSummary summary, Case subject, Settlement settlement) {}

  /**
   * 暂存数: households of one import that wait with one owner.
   *
   * @param batch number of the import, such as {@code B12}
   * @param file its file name
   * @param owner sign-in name of who looks after them
   * @param households how many
   * @param since when the first of them was parked
   */
  record Parked(String batch, String file, String owner, long households, Instant since) {}

  /**
   * The cases that wait for somebody: those not decided yet, tapering, on their way to an end, and
   * refused ones whose letter is not served.
   */
  List<OpenCase> cases(DivisionCode within);

  /**
   * Households with a member who died and a paid benefit in force in a month that has not been
   * changed because of a death or of who belongs to the household since; by village and code.
   */
  List<UUID> bereaved(YearMonth month, DivisionCode within);

  /** The notices with a period that hang on their boards, by last day. */
  List<PublicNotice> hanging(DivisionCode within);

  /** The posted notices whose period ends between two days, both included, removed ones too. */
  List<PublicNotice> ending(LocalDate first, LocalDate last, DivisionCode within);

  /** Waiting households by import and owner, the oldest first. */
  List<Parked> parked();

  /** The payment lists frozen between two days, both included: the day by month. */
  Map<YearMonth, LocalDate> frozenBetween(LocalDate first, LocalDate last);

  /** Households with a paid benefit in force in a month. */
  long paidIn(YearMonth month);
}
