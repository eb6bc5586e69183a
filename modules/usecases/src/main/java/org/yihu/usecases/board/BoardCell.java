package org.yihu.usecases.board;

import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Verdict;

/**
 * 比对格: one row of the board under one category.
 *
 * @param row 比对项目
 * @param category 类别
 * @param state how it stands
 * @param marks one for each person where persons are tested one by one; empty for the household
 * @param value what was found; empty where persons are tested
 * @param limit what it is held against
 * @param reasons the criteria behind it; empty where nothing is compared
 */
public record BoardCell(
    BoardRow row,
    Category category,
    BoardState state,
    List<Mark> marks,
    String value,
    String limit,
    List<BoardReason> reasons) {
  /**
   * 逐人结论.
   *
   * @param label the person by relation to the head
   * @param verdict whether the person meets it
   */
  public record Mark(String label, Verdict verdict) {}

  public BoardCell {
    marks = List.copyOf(marks);
    reasons = List.copyOf(reasons);
  }

  static BoardCell silent(BoardRow row, Category category, BoardState state) {
    return new BoardCell(row, category, state, List.of(), "", "", List.of());
  }
}
