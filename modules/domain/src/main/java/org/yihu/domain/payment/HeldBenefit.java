package org.yihu.domain.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;

/**
 * 在享对象: a household that holds a category in a month, as lists and notices need it. Holds no
 * account and nothing that must not be posted, except that the head may be a minor.
 *
 * @param benefit the benefit
 * @param household the household
 * @param householdCode 户编号
 * @param village 嘎查村（社区）
 * @param headName 户主姓名
 * @param headBirthDate 户主出生日期, by which a minor is known; empty if nobody is the head now
 * @param category 类别
 * @param persons 保障人口
 * @param amount 月金额
 * @param reviewDue 下次复核日, or last day of validity
 */
public record HeldBenefit(
    UUID benefit,
    UUID household,
    String householdCode,
    DivisionCode village,
    String headName,
    Optional<LocalDate> headBirthDate,
    Category category,
    int persons,
    MonthlyAmount amount,
    Optional<LocalDate> reviewDue) {}
