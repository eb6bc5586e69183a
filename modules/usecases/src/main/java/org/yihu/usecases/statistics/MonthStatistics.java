package org.yihu.usecases.statistics;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;

/**
 * 月度统计: the balance of one month by class, the villages, why households left, and the twelve months
 * before it. The opening and the closing are counted each by itself, so a balance that closes was
 * checked. Households are counted once in each class (户), persons are those covered (人), money is
 * yuan a month.
 *
 * @param month the month
 * @param lines one line a class; classes that nobody holds or held are left out
 * @param villages by households now, the most first
 * @param exits why households left, the most frequent first
 * @param heard of the exits, those with a hearing on record or with nobody left to hear
 * @param tapered of the exits, those at the end of a taper
 * @param year twelve months up to this one
 * @param due 应发 of the six months up to the next one
 */
public record MonthStatistics(
    YearMonth month,
    List<Line> lines,
    List<Village> villages,
    List<Exit> exits,
    long heard,
    long tapered,
    List<InAndOut> year,
    List<Due> due) {

  public MonthStatistics {
    lines = List.copyOf(lines);
    villages = List.copyOf(villages);
    exits = List.copyOf(exits);
    year = List.copyOf(year);
    due = List.copyOf(due);
  }

  /**
   * 平衡行: one class.
   *
   * @param kind 统计类别; empty for the office as a whole
   * @param columns a tally for every column, positive except for changes
   */
  public record Line(Optional<AssistanceClass> kind, Map<Column, Tally> columns) {
    public Line {
      columns = Map.copyOf(columns);
    }

    public Tally in(Column column) {
      return columns.getOrDefault(column, Tally.NONE);
    }

    /** What is missing for opening + in − out to make the closing; nothing if it closes. */
    public Tally gap() {
      Tally sum = Tally.NONE;
      for (Column column : Column.values()) {
        sum = column.sign() > 0 ? sum.plus(in(column)) : sum.minus(in(column));
      }
      return Tally.NONE.minus(sum);
    }
  }

  /**
   * 村.
   *
   * @param code the village
   * @param name its name as papers write it
   * @param now what is held there in the month
   * @param change households more than in the month before, negative if fewer
   */
  public record Village(DivisionCode code, String name, Tally now, long change) {}

  /** 退出原因 with its households; without a recorded reason the reason is empty. */
  public record Exit(Optional<ChangeReason> reason, long households) {}

  /**
   * 某月进出.
   *
   * @param in households taken in or moved in
   * @param out households that left
   */
  public record InAndOut(YearMonth month, long in, long out) {}

  /** 某月应发: households on the list and yuan. */
  public record Due(YearMonth month, long households, Money money) {}

  /** 合计. */
  public Line total() {
    Map<Column, Tally> sums = new EnumMap<>(Column.class);
    for (Line line : lines) {
      line.columns().forEach((column, tally) -> sums.merge(column, tally, Tally::plus));
    }
    return new Line(Optional.empty(), sums);
  }

  /** Whether every class closes, and transfers out are transfers in. */
  public boolean isClosed() {
    Line total = total();
    return lines.stream().allMatch(l -> l.gap().equals(Tally.NONE))
        && total.in(Column.TRANSFERRED_IN).households()
            == total.in(Column.TRANSFERRED_OUT).households();
  }
}
