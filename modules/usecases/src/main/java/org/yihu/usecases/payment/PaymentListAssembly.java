package org.yihu.usecases.payment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.shared.FileKey;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.PaymentListForm;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.text.Texts;

/** 花名册成文: fills the content of the payment list's workbook and of paper 13. */
public final class PaymentListAssembly {
  private final PlaceNames places;
  private final IssuingOffices offices;
  private final DivisionCode office;
  private final Texts texts;

  /**
   * @param office division of the reporting office
   * @param texts with the bundles {@code payment} and {@code office}
   */
  public PaymentListAssembly(
      PlaceNames places, IssuingOffices offices, DivisionCode office, Texts texts) {
    this.places = places;
    this.offices = offices;
    this.office = office;
    this.texts = texts;
  }

  /**
   * The list as a workbook writes it.
   *
   * @throws org.yihu.domain.shared.Refusal if its balance does not close
   */
  public PaymentListSheet sheet(PaymentList list) {
    list.balance().requireClosed();
    return new PaymentListSheet(
        offices.of(office).signature(),
        list.month(),
        settlement(list),
        rows(list, list.payable()),
        rows(list, list.heldBack()),
        list.balance());
  }

  /** The list as paper 13; its number is the month's. */
  public PaymentListForm form(PaymentList list) {
    int year = list.month().getYear();
    return new PaymentListForm(
        FileKey.of(list.id()).value(),
        offices.number(
            office, IssuingOffices.Series.PAYMENT_LIST, year, list.month().getMonthValue()),
        sheet(list));
  }

  private static Optional<Settlement> settlement(PaymentList list) {
    Set<Settlement> found = new HashSet<>();
    list.lines().forEach(line -> found.add(line.settlement()));
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private List<PaymentRow> rows(PaymentList list, List<PaymentLine> lines) {
    List<PaymentRow> rows = new ArrayList<>(lines.size());
    for (PaymentLine line : lines) {
      rows.add(
          new PaymentRow(
              rows.size() + 1,
              places.village(line.village()),
              line.headName(),
              line.category(),
              line.persons(),
              line.amount(),
              line.adjustment(),
              line.account().map(BankAccount::holder).orElse(""),
              line.account().map(BankAccount::number).orElse(""),
              remark(list, line),
              line.taper(),
              line.held()));
    }
    return rows;
  }

  /** One remark, the weightiest: a row is narrow, and no illness or disability may stand in it. */
  private String remark(PaymentList list, PaymentLine line) {
    if (line.taper().isPresent()) {
      int number = line.taper().get().numberOf(list.month());
      return texts.get("payment.remark.taper", String.valueOf(number));
    }
    if (!line.adjustment().isZero()) {
      String key =
          line.adjustment().isNegative() ? "payment.remark.deduction" : "payment.remark.supplement";
      return texts.get(key);
    }
    return line.movement()
        .filter(kind -> kind != Movement.Kind.PERSONS_CHANGED)
        .map(kind -> texts.get("payment.movement." + kind))
        .orElse("");
  }
}
