package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.shared.Money;

/**
 * 已知家庭情况: what the pre-filled visit form takes from the application.
 *
 * @param head 户主（申请人）
 * @param address 住址
 * @param applied 申请类别 in words, such as 按全部类别认定
 * @param visit 调查日期 where it is arranged
 * @param investigators 调查人 with 职务; two at least
 * @param from first of the twelve months
 * @param to last of the twelve months
 * @param income declared amounts; an item that is missing is printed as zero
 * @param total 合计（计入部分）
 * @param totalNote how the total was counted
 */
public record KnownHousehold(
    String fileKey,
    DocumentNumber number,
    String head,
    String village,
    String address,
    String phone,
    String applied,
    Optional<LocalDate> visit,
    List<String> investigators,
    List<FormMember> members,
    YearMonth from,
    YearMonth to,
    Map<VisitIncomeItem, DeclaredAmount> income,
    Money total,
    String totalNote,
    List<FormObligor> obligors,
    DeclaredAssets assets,
    DeclaredSpending spending) {
  public KnownHousehold {
    investigators = List.copyOf(investigators);
    members = List.copyOf(members);
    income = Map.copyOf(income);
    obligors = List.copyOf(obligors);
  }

  /**
   * 申报金额.
   *
   * @param note whose, or how it came about; may be empty
   */
  public record DeclaredAmount(Money amount, String note) {
    /** Nothing declared. */
    public static final DeclaredAmount NONE = new DeclaredAmount(Money.ZERO, "");
  }
}
