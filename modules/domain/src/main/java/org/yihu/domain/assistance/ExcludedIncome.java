package org.yihu.domain.assistance;

import org.yihu.domain.shared.Money;

/**
 * 不计入收入: a part of a member's income that may be left out (民发〔2021〕57号第十三条); whether it is, the
 * parameter {@code income.excluded.KIND} says.
 *
 * @param kind such as {@code government-assistance}
 * @param amount yuan in the twelve months before application
 */
public record ExcludedIncome(String kind, Money amount) {}
