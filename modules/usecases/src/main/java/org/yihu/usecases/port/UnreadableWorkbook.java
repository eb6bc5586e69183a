package org.yihu.usecases.port;

import org.yihu.usecases.imports.FindingCode;

/**
 * 无法读取的文件: thrown by a {@link SheetSource}; the code is one of FILE_EMPTY, FILE_BROKEN,
 * FILE_PROTECTED …
 */
public final class UnreadableWorkbook extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FindingCode code;
  private final String detail;

  /**
   * @param code what is wrong
   * @param detail what was seen, such as the real format or the limit; may be empty
   */
  public UnreadableWorkbook(FindingCode code, String detail, Throwable cause) {
    super(code + " " + detail, cause);
    this.code = code;
    this.detail = detail;
  }

  public UnreadableWorkbook(FindingCode code, String detail) {
    this(code, detail, null);
  }

  public FindingCode code() {
    return code;
  }

  public String detail() {
    return detail;
  }
}
