package org.yihu.usecases.paper;

import java.util.OptionalInt;
import org.yihu.domain.shared.Money;

/**
 * 法定义务人行: one person outside the household with a duty of support. No ID number.
 *
 * @param name 姓名; empty if unknown, the relation says who
 * @param relation 与被赡（抚、扶）养人关系, such as 乌云其木格之子
 * @param age 年龄
 * @param residence 居住地（旗县区）; empty if unknown
 * @param householdSize 家庭人口
 * @param monthlySupport 每月给付
 */
public record FormObligor(
    String name,
    String relation,
    OptionalInt age,
    String residence,
    OptionalInt householdSize,
    Money monthlySupport) {}
