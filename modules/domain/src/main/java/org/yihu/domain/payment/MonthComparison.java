package org.yihu.domain.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 与上月比对: a month's list benefit by benefit against the month before: who came, who stopped, who
 * gets more or less, and why.
 *
 * @param list the month's list
 * @param rows by village, category and household; those that are not listed any more stand among
 *     them
 */
public record MonthComparison(PaymentList list, List<MonthRow> rows) {
  private static final Set<Movement.Kind> COMING =
      Set.of(Movement.Kind.ADDED, Movement.Kind.RESUMED);
  private static final Set<Movement.Kind> GOING =
      Set.of(Movement.Kind.STOPPED, Movement.Kind.SUSPENDED);
  private static final Comparator<MonthRow> ORDER =
      Comparator.comparing(MonthRow::village)
          .thenComparing(r -> ListOrder.of(r.category()))
          .thenComparing(MonthRow::householdCode)
          .thenComparing(MonthRow::benefit);

  public MonthComparison {
    rows = List.copyOf(rows);
  }

  /**
   * Compares a list.
   *
   * @param before the lines of the month before
   */
  public static MonthComparison of(PaymentList list, List<PaymentLine> before) {
    Map<UUID, Movement> moved = new HashMap<>();
    list.balance().movements().forEach(m -> moved.put(m.benefit(), m));
    Map<UUID, PaymentLine> last =
        before.stream().collect(Collectors.toMap(PaymentLine::benefit, l -> l, (a, b) -> a));
    List<MonthRow> rows = new ArrayList<>();
    for (PaymentLine line : list.lines()) {
      rows.add(
          MonthRow.listed(
              line,
              Optional.ofNullable(last.remove(line.benefit())),
              Optional.ofNullable(moved.get(line.benefit()))));
    }
    last.values().stream()
        .filter(PaymentLine::inForce)
        .forEach(l -> rows.add(MonthRow.gone(l, Optional.ofNullable(moved.get(l.benefit())))));
    rows.sort(ORDER);
    return new MonthComparison(list, rows);
  }

  /** 新增、恢复. */
  public List<MonthRow> additions() {
    return having(COMING);
  }

  /** 停发、暂停. */
  public List<MonthRow> stops() {
    return having(GOING);
  }

  private List<MonthRow> having(Set<Movement.Kind> kinds) {
    return rows.stream().filter(r -> r.change().filter(kinds::contains).isPresent()).toList();
  }

  /** 渐退期满: rows whose taper pays this month for the last time. */
  public List<MonthRow> tapersEnding() {
    return rows.stream().filter(r -> r.isTaperEnding(list.month())).toList();
  }
}
