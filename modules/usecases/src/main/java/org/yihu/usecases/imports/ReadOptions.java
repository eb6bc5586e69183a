package org.yihu.usecases.imports;

import java.time.YearMonth;
import java.util.Optional;

/**
 * 读取选项.
 *
 * @param asOf month the workbook is of, if a person says so; else its title tells, else the file's
 *     date column, else today
 * @param password password of a protected workbook; the caller wipes it
 */
public record ReadOptions(Optional<YearMonth> asOf, Optional<char[]> password) {
  public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty());
}
