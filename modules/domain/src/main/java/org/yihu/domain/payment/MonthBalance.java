package org.yihu.domain.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 收支平衡: "opening + in − out ± changes = closing" of a month, in households, persons and money. The
 * opening is the month before as it was listed (frozen), the movements are what the benefits' own
 * steps say, the closing is this month's list: three sources, so that a benefit that appears or
 * vanishes without a recorded reason is found and named.
 *
 * @param month the month
 * @param opening 上月
 * @param movements 增减变动
 * @param closing 本月
 * @param differences households whose lines do not follow from the movements; empty if it closes
 */
public record MonthBalance(
    YearMonth month,
    Tally opening,
    List<Movement> movements,
    Tally closing,
    List<Difference> differences) {

  /**
   * 差额: one household where the balance does not close.
   *
   * @param householdCode 户编号
   * @param headName 户主姓名
   * @param listed what this month's list has
   * @param expected what the month before and the movements give
   */
  public record Difference(String householdCode, String headName, Tally listed, Tally expected) {}

  public MonthBalance {
    movements = List.copyOf(movements);
    differences = List.copyOf(differences);
  }

  /** Works the balance out from last month's lines, the movements and this month's lines. */
  public static MonthBalance of(
      YearMonth month,
      List<PaymentLine> before,
      List<Movement> movements,
      List<PaymentLine> listed) {
    Map<UUID, Tally> expected = new HashMap<>();
    Map<UUID, Difference> names = new HashMap<>();
    for (PaymentLine line : before) {
      expected.merge(line.benefit(), line.tally(), Tally::plus);
      names.put(line.benefit(), named(line.householdCode(), line.headName()));
    }
    for (Movement movement : movements) {
      expected.merge(movement.benefit(), movement.delta(), Tally::plus);
      names.put(movement.benefit(), named(movement.householdCode(), movement.headName()));
    }
    Map<UUID, Tally> actual = new HashMap<>();
    for (PaymentLine line : listed) {
      actual.merge(line.benefit(), line.tally(), Tally::plus);
      names.put(line.benefit(), named(line.householdCode(), line.headName()));
    }
    List<Difference> differences = new ArrayList<>();
    for (var entry : names.entrySet()) {
      Tally is = actual.getOrDefault(entry.getKey(), Tally.NONE);
      Tally should = expected.getOrDefault(entry.getKey(), Tally.NONE);
      if (!is.equals(should)) {
        Difference name = entry.getValue();
        differences.add(new Difference(name.householdCode(), name.headName(), is, should));
      }
    }
    differences.sort(Comparator.comparing(Difference::householdCode));
    return new MonthBalance(month, sum(before), movements, sum(listed), differences);
  }

  private static Difference named(String code, String head) {
    return new Difference(code, head, Tally.NONE, Tally.NONE);
  }

  private static Tally sum(List<PaymentLine> lines) {
    return lines.stream().map(PaymentLine::tally).reduce(Tally.NONE, Tally::plus);
  }

  /**
   * What the movements of one kind add (negative: take away), with the number of benefits moved.
   */
  public Tally of(Movement.Kind kind) {
    return movements.stream()
        .filter(m -> m.kind() == kind)
        .map(Movement::delta)
        .reduce(Tally.NONE, Tally::plus);
  }

  /** How many benefits moved in one way (户). */
  public long count(Movement.Kind kind) {
    return movements.stream().filter(m -> m.kind() == kind).count();
  }

  /** What is missing: closing less opening and movements; {@link Tally#NONE} if it closes. */
  public Tally difference() {
    Tally moved = movements.stream().map(Movement::delta).reduce(Tally.NONE, Tally::plus);
    return closing.minus(opening.plus(moved));
  }

  public boolean isClosed() {
    return differences.isEmpty() && difference().equals(Tally.NONE);
  }

  /**
   * @throws Refusal naming the difference and each household it comes from, if it does not close
   */
  public void requireClosed() {
    if (isClosed()) {
      return;
    }
    Tally gap = difference();
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of("BALANCE_OPEN", month, gap.households(), gap.persons(), gap.money()));
    for (Difference d : differences) {
      reasons.add(
          Reason.at(
              "BALANCE_LINE",
              d.householdCode(),
              d.householdCode(),
              d.headName(),
              d.listed().money(),
              d.expected().money()));
    }
    throw new Refusal(Refusal.Kind.FINDINGS, reasons);
  }
}
