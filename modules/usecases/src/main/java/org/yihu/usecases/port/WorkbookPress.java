package org.yihu.usecases.port;

import java.time.Instant;
import org.yihu.usecases.paper.OfficeWorkbook;

/** 表格印制: turns content into an xlsx workbook. */
public interface WorkbookPress {
  /**
   * The finished workbook. ID numbers and accounts are text, amounts numbers; a text that begins
   * like a formula stays text. The same content and instant give the same bytes.
   *
   * @param at from the injected clock; becomes the file's date
   */
  byte[] print(OfficeWorkbook content, Instant at);
}
