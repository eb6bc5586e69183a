package org.yihu.usecases.statistics;

import java.util.Optional;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.shared.Money;

/**
 * 统计明细: one household behind a number.
 *
 * @param code 户编号
 * @param head 户主姓名
 * @param place village as papers write it
 * @param kind 统计类别
 * @param persons 保障人口
 * @param monthly yuan a month
 * @param reason 原因 of what happened; empty in a stock
 * @param other the class it came from or went to; empty unless transferred
 */
public record StatisticsRow(
    String code,
    String head,
    String place,
    AssistanceClass kind,
    long persons,
    Money monthly,
    Optional<ChangeReason> reason,
    Optional<AssistanceClass> other) {}
