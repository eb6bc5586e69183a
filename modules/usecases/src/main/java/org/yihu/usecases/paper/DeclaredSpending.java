package org.yihu.usecases.paper;

import org.yihu.domain.shared.Money;

/** 必需支出: own payments of twelve months in yuan, by kind: 医疗、教育、康复、其他. */
public record DeclaredSpending(Money medical, Money education, Money rehabilitation, Money other) {}
