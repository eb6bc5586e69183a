package org.yihu.usecases.imports;

import java.time.YearMonth;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Money;

/**
 * 导入的救助情况: what a household already receives.
 *
 * @param wording 救助类别 as written (城市、农村、集中、分散 are kept in it)
 * @param category the category; {@link Category#NONE} with the relapse-prevention label; empty if
 *     unknown (then the household is refused)
 * @param relapsePrevention 防止返贫监测 label
 * @param since 开始享受年月; empty if not given or unreadable
 * @param monthlyAmount 月保障金额; empty if not given
 */
public record ReadAssistance(
    String wording,
    Optional<Category> category,
    boolean relapsePrevention,
    Optional<YearMonth> since,
    Optional<Money> monthlyAmount) {}
