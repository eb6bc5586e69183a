package org.yihu.documents.excel;

import java.util.List;

/**
 * 工作表: one sheet with a title, a line under it, one row of heads, rows and total rows. A value is a
 * String, an Integer or Long, a Money, a LocalDate or null.
 *
 * @param name of the tab
 * @param title in the first row
 * @param subtitle in the second row
 * @param rows as many values as columns in each
 * @param totals shown in bold after the rows
 */
record TableSheet(
    String name,
    String title,
    String subtitle,
    List<Column> columns,
    List<List<Object>> rows,
    List<List<Object>> totals) {}
