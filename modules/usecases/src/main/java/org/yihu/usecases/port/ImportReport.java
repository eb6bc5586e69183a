package org.yihu.usecases.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yihu.usecases.imports.Finding;

/**
 * 清洗报告: the sender's own workbook with every finding in it, its layout untouched, so that it can be
 * corrected and dropped in again.
 */
public interface ImportReport {
  /**
   * Writes a copy of the workbook with coloured cells and comments at the findings and one sheet
   * that lists them all.
   *
   * @param source the sender's workbook, which is not changed
   * @param password its password, if it has one (the copy has none)
   * @param findings what was found in it
   * @param target the file to write; replaced if it exists
   * @throws org.yihu.domain.shared.Refusal if the target cannot be written
   */
  void write(Path source, Optional<char[]> password, List<Finding> findings, Path target);
}
