package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * 卷内目录: the papers of one case's file in order; page numbers are written in when it is bound.
 *
 * @param head the household
 * @param pieces one line for each paper
 */
public record FileContents(CaseHead head, List<Piece> pieces) implements CaseForm {
  public FileContents {
    pieces = List.copyOf(pieces);
  }

  /**
   * 卷内文件.
   *
   * @param number 文号; empty if it has none
   * @param author 责任者
   * @param title 题名
   * @param day 日期
   */
  public record Piece(String number, String author, String title, LocalDate day) {}
}
