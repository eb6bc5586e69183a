package org.yihu.domain.casework;

import java.time.LocalDate;

/**
 * 信息核对报告 (民发〔2021〕57号第十七、十八条).
 *
 * @param number 报告编号; may be empty
 * @param reportedOn day of the report
 * @param consistent whether it agrees with what was declared
 * @param findings differences in words; may be empty if it agrees
 */
public record FinancialVerification(
    String number, LocalDate reportedOn, boolean consistent, String findings) {}
