package org.yihu.usecases.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.CaseFile;

/**
 * 认定比对表: all categories of one case side by side.
 *
 * @param file the case
 * @param head 户主姓名
 * @param basis what the sheet shows
 * @param facts the facts that were compared
 * @param result what they come to
 * @param standard 低保标准 a person and month; empty when the parameters have changed since
 * @param parametersChanged whether the office's parameters are others now than those of the result
 * @param labels the members by relation to the head, by their ids in the facts
 * @param columns the categories in the order of testing
 * @param cells row by row, each in the order of the columns
 * @param openPoints 待定事项
 */
public record BoardSheet(
    CaseFile file,
    String head,
    Basis basis,
    Facts facts,
    Determination result,
    Optional<Money> standard,
    boolean parametersChanged,
    Map<String, String> labels,
    List<BoardColumn> columns,
    List<BoardCell> cells,
    List<BoardOpenPoint> openPoints) {
  /** 比对依据的状态. */
  public enum Basis {
    /** 已测算: the result on record, and the file has not changed since. */
    RECORDED,
    /** 已过时: the result on record; the file says other things now. */
    STALE,
    /** 未测算: nothing is on record; worked out of the file to be looked at. */
    NOT_RECORDED
  }

  public BoardSheet {
    labels = Map.copyOf(labels);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    openPoints = List.copyOf(openPoints);
  }

  /** The cell of a row and a category; every pair has one. */
  public BoardCell cell(BoardRow row, Category category) {
    return cells.stream()
        .filter(c -> c.row() == row && c.category() == category)
        .findFirst()
        .orElseThrow();
  }

  /** 基本金额 of everybody together. */
  public Money base() {
    return sum(result.covered().stream().map(c -> c.base()));
  }

  /** 分类施保 of everybody together. */
  public Money addOns() {
    return sum(result.covered().stream().map(c -> c.addOn()));
  }

  /** 照料护理 of everybody together. */
  public Money care() {
    return sum(result.covered().stream().map(c -> c.care()));
  }

  private static Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.ZERO, Money::plus);
  }
}
