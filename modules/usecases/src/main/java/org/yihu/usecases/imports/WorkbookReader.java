package org.yihu.usecases.imports;

import java.nio.file.Path;
import org.yihu.usecases.port.Progress;

/** 汇总表读取: reads a sender's workbook into households. */
@FunctionalInterface
public interface WorkbookReader {
  /**
   * Reads and checks a whole file, including the checks that need all of it (a person in two
   * households).
   *
   * @param file the sender's workbook
   * @param options what a person says of it
   * @param progress told of the rows read; a cancelled reading throws {@link
   *     java.util.concurrent.CancellationException}
   * @return never null; a refused file is a result, not an exception
   */
  ReadWorkbook read(Path file, ReadOptions options, Progress progress);
}
