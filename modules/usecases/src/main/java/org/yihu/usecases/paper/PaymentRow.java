package org.yihu.usecases.paper;

import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.HoldReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;

/**
 * 花名册行: one line of a payment list as it is written. Privacy class A: it holds an account.
 *
 * @param serial 序号 from 1; held-back rows are numbered by themselves
 * @param village 嘎查村（社区） as written
 * @param head 户主姓名
 * @param category 救助类别
 * @param persons 保障人口
 * @param amount 本月应发 with its parts, where they are known
 * @param adjustment 补发 (positive) or 扣回 (negative)
 * @param holder 开户人; empty if there is no account
 * @param account 开户账号, digits only; empty if there is none
 * @param remark 备注, never naming illness or disability
 * @param taper the taper the month lies in; empty if none
 * @param held why it is held back from the bank; empty if it is paid
 */
public record PaymentRow(
    int serial,
    String village,
    String head,
    Category category,
    int persons,
    MonthlyAmount amount,
    Money adjustment,
    String holder,
    String account,
    String remark,
    Optional<TaperPeriod> taper,
    Optional<HoldReason> held) {

  /** 本月合计: the amount with its adjustment. */
  public Money payable() {
    return amount.total().plus(adjustment);
  }
}
