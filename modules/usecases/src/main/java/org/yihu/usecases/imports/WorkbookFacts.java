package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 文件情况: what is known of a workbook besides its households.
 *
 * @param file file name
 * @param sheet sheet that holds the table
 * @param sender 填报单位; empty if not told
 * @param month month the workbook is of
 * @param reported 填报日期; empty if not told
 * @param fingerprint 表头指纹: hash of the header's words, under which a corrected mapping is
 *     remembered
 * @param mapping the columns used: field to the column's letter and header
 * @param unknownColumns headers of columns that are kept but not understood
 * @param rows counted rows by kind; blank rows count only where the file has a row
 * @param households number of households
 */
public record WorkbookFacts(
    String file,
    String sheet,
    String sender,
    YearMonth month,
    Optional<LocalDate> reported,
    String fingerprint,
    Map<Field, MappedColumn> mapping,
    List<String> unknownColumns,
    Map<RowKind, Integer> rows,
    int households) {

  /**
   * A column in use.
   *
   * @param index column, from 0
   * @param letters such as {@code AA}
   * @param header its words, levels joined with a slash
   */
  public record MappedColumn(int index, String letters, String header) {}

  public int rowsRead() {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int persons() {
    return rows.getOrDefault(RowKind.PERSON, 0);
  }
}
