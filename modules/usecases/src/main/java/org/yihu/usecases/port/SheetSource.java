package org.yihu.usecases.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** 表格来源: opens workbooks of every supported format, told by their content and not by their name. */
public interface SheetSource {
  /**
   * Opens a workbook.
   *
   * @throws UnreadableWorkbook if it is empty, broken, protected, too large or of another format
   */
  SourceWorkbook open(Path file, Optional<char[]> password);

  /** An open workbook. */
  interface SourceWorkbook extends AutoCloseable {
    /** Names of the sheets in their order; a text file has one, without a name. */
    List<String> sheets();

    /** Whether the format tells numbers from text (a csv file does not). */
    boolean isTyped();

    /**
     * Hands over the rows of a sheet from the top until the receiver has enough.
     *
     * @throws UnreadableWorkbook if the file turns out to be broken or too large
     */
    void rows(int sheet, RowReceiver receiver);

    /**
     * The merged cells of a sheet; read from the file when called.
     *
     * @throws UnreadableWorkbook if the file turns out to be broken or too large
     */
    MergedCells merged(int sheet);

    @Override
    void close();
  }

  /** Takes rows. */
  @FunctionalInterface
  interface RowReceiver {
    /** Takes a row; false ends the reading. */
    boolean take(SourceRow row);
  }
}
