package org.yihu.app;

import java.time.Clock;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.payment.PaymentList;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.ChangeList;
import org.yihu.usecases.paper.MonthBalanceSheet;
import org.yihu.usecases.paper.PaymentListForm;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.payment.ChangeListAssembly;
import org.yihu.usecases.payment.ConfirmAccount;
import org.yihu.usecases.payment.DueReviews;
import org.yihu.usecases.payment.ExportPaymentList;
import org.yihu.usecases.payment.MonthBalanceAssembly;
import org.yihu.usecases.payment.PaymentLedger;
import org.yihu.usecases.payment.PaymentListAssembly;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.text.Texts;

/** The use cases of a month: payment list, balance, reviews. */
public final class MonthParts {
  private final Office office;
  private final Texts texts;
  private final Ids ids;
  private final Clock clock;

  MonthParts(Office office, Texts texts, Ids ids, Clock clock) {
    this.office = office;
    this.texts = texts;
    this.ids = ids;
    this.clock = clock;
  }

  public PaymentLedger paymentLedger() {
    return new PaymentLedger(office.store(), ids, clock);
  }

  public ConfirmAccount confirmAccount() {
    return new ConfirmAccount(office.store(), clock);
  }

  public ExportPaymentList exportPaymentList() {
    return new ExportPaymentList(
        office.store(), office.rules(), texts, office.paperPress(), office.workbookPress(), clock);
  }

  public DueReviews dueReviews() {
    return new DueReviews(office.store(), clock);
  }

  public PaymentListSheet paymentSheet(PaymentList list) {
    return inOffice(
        (places, offices, own) -> new PaymentListAssembly(places, offices, own, texts).sheet(list));
  }

  public PaymentListForm paymentForm(PaymentList list) {
    return inOffice(
        (places, offices, own) -> new PaymentListAssembly(places, offices, own, texts).form(list));
  }

  public MonthBalanceSheet balanceSheet(PaymentList list) {
    return inOffice(
        (places, offices, own) ->
            new MonthBalanceAssembly(places, offices, own, texts).sheet(list));
  }

  /** What changed on a month's list against the month before. */
  public ChangeList changeList(PaymentList list) {
    return inOffice(
        (places, offices, own) -> new ChangeListAssembly(places, offices, own, texts).form(list));
  }

  private interface Assembling<T> {
    T with(PlaceNames places, IssuingOffices offices, DivisionCode own);
  }

  private <T> T inOffice(Assembling<T> assembling) {
    return office
        .store()
        .read(
            registers -> {
              Settings settings = registers.settings();
              DivisionTable divisions = office.rules().divisions(settings);
              return assembling.with(
                  new PlaceNames(divisions, texts),
                  new IssuingOffices(divisions, settings, texts),
                  Office.division(settings));
            });
  }
}
