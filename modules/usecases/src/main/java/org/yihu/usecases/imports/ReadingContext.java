package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 读取的前提: what is settled before the first household is read.
 *
 * @param file file name
 * @param sheet sheet name
 * @param header the table's header
 * @param typed whether the format tells numbers from text
 * @param month month of the workbook
 * @param fileDate day that ages are told on
 * @param latestBirth last day on which somebody in the workbook can be born
 */
record ReadingContext(
    String file,
    String sheet,
    TableHeader header,
    boolean typed,
    YearMonth month,
    LocalDate fileDate,
    LocalDate latestBirth) {}
