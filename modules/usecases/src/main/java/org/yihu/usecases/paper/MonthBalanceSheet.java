package org.yihu.usecases.paper;

import java.time.YearMonth;
import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.Tally;

/**
 * 月度收支平衡表内容: opening + in − out = closing, by category and by village, and every movement.
 *
 * @param office 填报单位
 * @param month 月份
 * @param byCategory one line a category
 * @param byVillage one line a village
 * @param total the whole office
 * @param movements 增减变动 of the month
 */
public record MonthBalanceSheet(
    String office,
    YearMonth month,
    List<CategoryLine> byCategory,
    List<VillageLine> byVillage,
    Flow total,
    List<MovementLine> movements)
    implements OfficeWorkbook {

  public MonthBalanceSheet {
    byCategory = List.copyOf(byCategory);
    byVillage = List.copyOf(byVillage);
    movements = List.copyOf(movements);
  }

  /**
   * 增减: how one group went from the month before to this month.
   *
   * @param opening 上月
   * @param in 新增、恢复 and what raises added
   * @param out 停发、暂停 and what cuts took away, as positive figures
   * @param closing 本月
   */
  public record Flow(Tally opening, Tally in, Tally out, Tally closing) {
    /** Whether opening + in − out = closing. */
    public boolean isClosed() {
      return opening.plus(in).minus(out).equals(closing);
    }
  }

  /** 按类别 line. */
  public record CategoryLine(Category category, Flow flow) {}

  /** 按村 line. */
  public record VillageLine(String village, Flow flow) {}

  /**
   * 变动 line.
   *
   * @param householdCode 户编号
   * @param reason 原因, never naming illness
   */
  public record MovementLine(
      String householdCode,
      String village,
      String head,
      Category category,
      Movement.Kind kind,
      Tally before,
      Tally after,
      String reason) {}
}
