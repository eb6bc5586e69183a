package org.yihu.usecases.paper;

/**
 * 发文编号: 机关代字〔年〕序号号, such as 萨社救受〔2026〕186号; the serial has no leading zeros.
 *
 * @param authority 机关代字, the office's letters with the kind of paper
 * @param year four digits
 * @param serial from 1 in each year; 0 while none is given, to be written by hand
 */
public record DocumentNumber(String authority, int year, int serial) {
  public DocumentNumber {
    if (authority.isBlank() || year < 1000 || year > 9999 || serial < 0) {
      throw new IllegalArgumentException(
          "not a document number: " + authority + year + "-" + serial);
    }
  }

  /** Whether no serial is given yet. */
  public boolean isBlank() {
    return serial == 0;
  }
}
