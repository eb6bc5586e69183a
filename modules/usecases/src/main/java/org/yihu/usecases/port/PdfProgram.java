package org.yihu.usecases.port;

import java.nio.file.Path;

/** 系统的 PDF 程序: opens a file in whatever program this computer uses for PDF. */
public interface PdfProgram {
  /**
   * Opens a file; does not wait for the program.
   *
   * @throws org.yihu.domain.shared.Refusal {@code PDF_PROGRAM_MISSING} if nothing can be started
   */
  void open(Path file);
}
