package org.yihu.usecases.paper;

import java.time.YearMonth;
import org.yihu.domain.shared.Money;

/**
 * 申报收入: what the household declares for twelve months, in yuan, by kind.
 *
 * @param from first of the twelve months
 * @param to last of the twelve months
 * @param wage 工资性收入
 * @param business 经营净收入
 * @param property 财产净收入
 * @param transfer 转移净收入
 * @param total 合计
 * @param perCapita 人均每月
 * @param note 说明
 */
public record DeclaredIncome(
    YearMonth from,
    YearMonth to,
    Money wage,
    Money business,
    Money property,
    Money transfer,
    Money total,
    Money perCapita,
    String note) {}
