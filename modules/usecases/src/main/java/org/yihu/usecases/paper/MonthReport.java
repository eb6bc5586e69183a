package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import org.yihu.usecases.statistics.MonthStatistics;

/**
 * 社会救助月报: the statistics of a month with their balance, the villages, why households left. No
 * names.
 *
 * @param fileKey key of the report
 * @param number 编号
 * @param office 填报单位
 * @param until last day that is counted; before the month's end while the month is open
 * @param month the numbers
 * @param kinds 类别 in words, one for each line of the numbers
 * @param exits 退出原因 in words, one for each of the numbers' exits
 */
public record MonthReport(
    String fileKey,
    DocumentNumber number,
    String office,
    LocalDate until,
    MonthStatistics month,
    List<String> kinds,
    List<String> exits)
    implements FormPaper {
  public MonthReport {
    kinds = List.copyOf(kinds);
    exits = List.copyOf(exits);
  }
}
