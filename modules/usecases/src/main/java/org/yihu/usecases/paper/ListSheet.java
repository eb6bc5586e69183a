package org.yihu.usecases.paper;

import java.util.List;

/**
 * 名单、统计表内容: tables as a screen shows them, for a workbook of their own.
 *
 * @param title title of each sheet
 * @param subtitle below it, such as the office and the month
 * @param parts one sheet each
 */
public record ListSheet(String title, String subtitle, List<Part> parts) implements OfficeWorkbook {
  public ListSheet {
    parts = List.copyOf(parts);
  }

  /** 列内容. */
  public enum Kind {
    /** 文字. */
    TEXT,
    /** 数. */
    COUNT,
    /** 金额. */
    MONEY
  }

  /** 列. */
  public record Heading(String words, Kind kind) {}

  /**
   * 一张表.
   *
   * @param name of its tab
   * @param rows as many values as headings: text, whole numbers or {@code Money}
   * @param totals after the rows; empty for none
   */
  public record Part(
      String name, List<Heading> headings, List<List<Object>> rows, List<List<Object>> totals) {}
}
