package org.yihu.domain.household;

import java.time.YearMonth;
import java.util.Optional;

/**
 * 防止返贫监测: a label beside the assistance category, as a workbook gave it. It grants nothing by
 * itself. Source: product.md section 4 (closed list of categories).
 *
 * @param wording the words of the office
 * @param since 开始年月; empty if not told
 */
public record RelapsePrevention(String wording, Optional<YearMonth> since) {}
