package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 试算单: what a household would get if some figures were others. It says of itself that nothing
 * follows from it. Privacy class B.
 *
 * @param fileKey key of the case
 * @param place 旗县区、苏木乡镇、嘎查村
 * @param head 户主
 * @param persons 家庭人口
 * @param day day of the trial
 * @param changes what was taken to be otherwise
 * @param before the result as the file stands
 * @param after the result with the changes
 * @param effects what would be lost, gained and kept for a while, one sentence each
 * @param cliff 断崖 in words; empty if there is none
 */
public record TrialSheet(
    String fileKey,
    Place place,
    String head,
    int persons,
    LocalDate day,
    List<Change> changes,
    Outcome before,
    Outcome after,
    List<String> effects,
    String cliff)
    implements FormPaper {
  public TrialSheet {
    changes = List.copyOf(changes);
    effects = List.copyOf(effects);
  }

  /** 改动: a figure, what it is and what it was taken to be, as written. */
  public record Change(String what, String before, String after) {}

  /**
   * 试算结果.
   *
   * @param category 救助类别 in words
   * @param base 基本金额, yuan a month
   * @param addOns 分类施保, yuan a month
   * @param care 照料护理, yuan a month
   * @param total 月合计, yuan
   */
  public record Outcome(String category, Money base, Money addOns, Money care, Money total) {}
}
