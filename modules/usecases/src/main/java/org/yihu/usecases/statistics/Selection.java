package org.yihu.usecases.statistics;

import java.time.YearMonth;
import java.util.Optional;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ChangeReason;

/**
 * 选定的数: which number of the statistics is opened as a list.
 *
 * @param month the month
 * @param column the column
 * @param kind one class; empty for all
 * @param village one village; empty for all
 * @param reason one reason; empty for all
 */
public record Selection(
    YearMonth month,
    Column column,
    Optional<AssistanceClass> kind,
    Optional<DivisionCode> village,
    Optional<ChangeReason> reason) {

  public static Selection of(YearMonth month, Column column, Optional<AssistanceClass> kind) {
    return new Selection(month, column, kind, Optional.empty(), Optional.empty());
  }

  public static Selection now(YearMonth month, DivisionCode village) {
    return new Selection(
        month, Column.CLOSING, Optional.empty(), Optional.of(village), Optional.empty());
  }

  public static Selection left(YearMonth month, Optional<ChangeReason> reason) {
    return new Selection(month, Column.LEFT, Optional.empty(), Optional.empty(), reason);
  }

  boolean takes(Flow flow) {
    return flow.column() == column
        && kind.filter(k -> k != flow.holding().kind()).isEmpty()
        && village.filter(v -> !v.equals(flow.holding().village())).isEmpty()
        && reason.filter(r -> flow.reason().filter(r::equals).isEmpty()).isEmpty();
  }
}
