package org.yihu.usecases.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.payment.ListOrder;
import org.yihu.domain.payment.MonthBalance;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.MonthBalanceSheet;
import org.yihu.usecases.paper.MonthBalanceSheet.CategoryLine;
import org.yihu.usecases.paper.MonthBalanceSheet.Flow;
import org.yihu.usecases.paper.MonthBalanceSheet.MovementLine;
import org.yihu.usecases.paper.MonthBalanceSheet.VillageLine;
import org.yihu.usecases.text.Texts;

/**
 * 收支平衡成文: fills the content of the month's balance, by category, by village and movement by
 * movement.
 */
public final class MonthBalanceAssembly {
  private static final Comparator<Category> ORDER =
      Comparator.<Category>comparingInt(ListOrder::of).thenComparing(c -> c);

  private final PlaceNames places;
  private final IssuingOffices offices;
  private final DivisionCode office;
  private final Texts texts;

  /**
   * @param office division of the reporting office
   * @param texts with the bundles {@code payment} and {@code office}
   */
  public MonthBalanceAssembly(
      PlaceNames places, IssuingOffices offices, DivisionCode office, Texts texts) {
    this.places = places;
    this.offices = offices;
    this.office = office;
    this.texts = texts;
  }

  /**
   * The balance of a list.
   *
   * @throws org.yihu.domain.shared.Refusal if it does not close
   */
  public MonthBalanceSheet sheet(PaymentList list) {
    MonthBalance balance = list.balance();
    balance.requireClosed();
    Map<Category, Flow> byCategory =
        flows(
            list,
            l -> NoticeEntry.shown(l.category()),
            m -> NoticeEntry.shown(m.category()),
            ORDER);
    Map<DivisionCode, Flow> byVillage =
        flows(list, PaymentLine::village, Movement::village, Comparator.naturalOrder());
    return new MonthBalanceSheet(
        offices.of(office).signature(),
        list.month(),
        byCategory.entrySet().stream()
            .map(e -> new CategoryLine(e.getKey(), e.getValue()))
            .toList(),
        byVillage.entrySet().stream()
            .map(e -> new VillageLine(places.village(e.getKey()), e.getValue()))
            .toList(),
        flow(balance.closing(), balance.movements()),
        balance.movements().stream().map(this::line).toList());
  }

  private static <K> Map<K, Flow> flows(
      PaymentList list,
      Function<PaymentLine, K> lineKey,
      Function<Movement, K> movementKey,
      Comparator<K> order) {
    Map<K, Tally> closing = new TreeMap<>(order);
    Map<K, List<Movement>> moved = new TreeMap<>(order);
    for (PaymentLine line : list.lines()) {
      closing.merge(lineKey.apply(line), line.tally(), Tally::plus);
    }
    for (Movement movement : list.balance().movements()) {
      closing.putIfAbsent(movementKey.apply(movement), Tally.NONE);
      moved.computeIfAbsent(movementKey.apply(movement), k -> new ArrayList<>()).add(movement);
    }
    Map<K, Flow> flows = new TreeMap<>(order);
    closing.forEach(
        (key, tally) -> flows.put(key, flow(tally, moved.getOrDefault(key, List.of()))));
    return flows;
  }

  /** The balance closes, so the opening of each group is its closing less what moved in it. */
  private static Flow flow(Tally closing, Collection<Movement> movements) {
    Tally in = Tally.NONE;
    Tally out = Tally.NONE;
    for (Movement movement : movements) {
      Tally delta = movement.delta();
      in = in.plus(gain(delta));
      out = out.plus(gain(Tally.NONE.minus(delta)));
    }
    return new Flow(closing.plus(out).minus(in), in, out, closing);
  }

  private static Tally gain(Tally delta) {
    return new Tally(
        Math.max(0, delta.households()),
        Math.max(0, delta.persons()),
        delta.money().isNegative() ? Money.ZERO : delta.money());
  }

  private MovementLine line(Movement movement) {
    return new MovementLine(
        movement.householdCode(),
        places.village(movement.village()),
        movement.headName(),
        NoticeEntry.shown(movement.category()),
        movement.kind(),
        movement.before(),
        movement.after(),
        texts.get("payment.reason." + movement.reason()));
  }
}
