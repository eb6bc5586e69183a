package org.yihu.usecases.paper;

import java.time.YearMonth;
import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.Tally;

/**
 * 社会救助增减员表: what changed on a month's payment list against the month before. Privacy class A.
 *
 * @param office 填报单位
 * @param month the month
 * @param rows by kind of change, village and household
 * @param opening 上月
 * @param closing 本月
 */
public record ChangeList(
    String fileKey,
    DocumentNumber number,
    String office,
    YearMonth month,
    List<Row> rows,
    Tally opening,
    Tally closing)
    implements FormPaper {
  public ChangeList {
    rows = List.copyOf(rows);
  }

  /**
   * 增减行.
   *
   * @param village 嘎查村（社区）
   * @param head 户主
   * @param category 类别
   * @param kind 变动
   * @param before what was listed the month before
   * @param after what is listed now
   * @param reason 原因 in words
   */
  public record Row(
      String village,
      String head,
      Category category,
      Movement.Kind kind,
      Tally before,
      Tally after,
      String reason) {}
}
