package org.yihu.usecases.paper;

/**
 * 表格文件: what one Excel workbook holds, already decided. Columns, widths and number formats belong
 * to the press.
 */
public sealed interface OfficeWorkbook
    permits PaymentListSheet, HouseholdRegisterSheet, MonthBalanceSheet, ListSheet {}
