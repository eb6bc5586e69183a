package org.yihu.app.desktop;

import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.desktop.month.PaymentWork;
import org.yihu.desktop.month.PaymentsView;
import org.yihu.desktop.month.PaymentsViewModel;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.office.PlaceNames;

/** Puts the screens of the month together. */
final class MonthScreens {
  private final Office office;

  MonthScreens(Office office) {
    this.office = office;
  }

  Screen payments(ScreenContext context) {
    var actor = office.session().actor();
    PaymentWork work =
        new PaymentWork(
            actor,
            office.month().paymentLedger(),
            office.month().confirmAccount(),
            office.month()::exportPaymentList,
            office.printing().printMonth(),
            month -> office.month().dueReviews().by(actor, month.atEndOfMonth(), own()),
            office.backUp(),
            () ->
                new PlaceNames(
                    office.inForce((rules, settings) -> rules.divisions(settings)),
                    context.texts()),
            OutputFile::write);
    return new PaymentsView(
        new PaymentsViewModel(work, context.tasks(), context.failures()), context);
  }

  private DivisionCode own() {
    return office
        .store()
        .read(r -> new DivisionCode(r.settings().get(CreateStore.DIVISION_SETTING).orElseThrow()));
  }
}
