package org.yihu.domain.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;

/**
 * 户目录查询: which households a list shows and in what order.
 *
 * @param within a division and everything below it; empty for all
 * @param category what they hold in the month; {@link Category#NONE} for those that hold nothing;
 *     empty for all
 * @param dueBefore only those that hold, of the category if one is asked for, something whose
 *     review was due or whose validity ended before a day; empty for all
 * @param month the month that says what is held
 * @param order 排序
 * @param descending whether the order is turned round
 */
public record DirectoryQuery(
    Optional<DivisionCode> within,
    Optional<Category> category,
    Optional<LocalDate> dueBefore,
    YearMonth month,
    Order order,
    boolean descending) {
  /** 排序. */
  public enum Order {
    /** 村、户编号. */
    VILLAGE,
    /** 户主姓名. */
    HEAD,
    /** 人数. */
    MEMBERS,
    /** 最近变更. */
    CHANGED
  }
}
