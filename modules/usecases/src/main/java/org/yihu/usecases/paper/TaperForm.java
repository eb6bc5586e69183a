package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yihu.domain.shared.Money;

/**
 * 渐退期审批表: a subsistence allowance that goes on for some months after someone took up work
 * (民发〔2021〕57号第三十三条). Privacy class A.
 *
 * @param head the household
 * @param category 类别 in words
 * @param monthly 月保障金, yuan a month
 * @param change 变动情况说明
 * @param first first month of the period
 * @param last last month that is paid
 * @param months 渐退月数
 * @param heard what the person said when heard; empty if it was not recorded
 * @param reviewed 审核日期
 */
public record TaperForm(
    CaseHead head,
    String category,
    Money monthly,
    String change,
    YearMonth first,
    YearMonth last,
    int months,
    String heard,
    LocalDate reviewed)
    implements CaseForm {}
