package org.yihu.app.desktop;

import org.yihu.app.HouseholdOffice;
import org.yihu.app.Office;
import org.yihu.desktop.household.HouseholdPrinting;
import org.yihu.desktop.household.HouseholdUseCases;
import org.yihu.desktop.household.HouseholdView;
import org.yihu.desktop.household.HouseholdViewModel;
import org.yihu.desktop.household.HouseholdsView;
import org.yihu.desktop.household.HouseholdsViewModel;
import org.yihu.desktop.household.PapersViewModel;
import org.yihu.desktop.print.CasePapers;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.division.DivisionCode;

/** Puts the screens of household files together. */
public final class HouseholdScreens {
  private final Office office;
  private final HouseholdOffice households;

  public HouseholdScreens(Office office) {
    this.office = office;
    this.households = office.households();
  }

  Screen list(ScreenContext context) {
    return new HouseholdsView(listModel(context), context);
  }

  /** The list narrowed to a village's statuses that have run out. */
  Screen expired(DivisionCode village, ScreenContext context) {
    HouseholdsViewModel model = listModel(context);
    model.showExpired(village);
    return new HouseholdsView(model, context);
  }

  private HouseholdsViewModel listModel(ScreenContext context) {
    return new HouseholdsViewModel(
        households.list(), office.session().actor(), context.tasks(), context.failures());
  }

  Screen file(String code, ScreenContext context) {
    HouseholdUseCases cases = useCases();
    return new HouseholdView(
        new HouseholdViewModel(cases, code, context.tasks(), context.failures()),
        new PapersViewModel(cases, code, context.tasks(), context.failures()),
        new HouseholdPrinting(
            office.printing().printHouseholdChain(),
            new CasePapers(office.session().actor(), office::printCasePaper)),
        context);
  }

  public HouseholdUseCases useCases() {
    return new HouseholdUseCases(
        office.session().actor(),
        households.read(),
        households.revise(),
        households.history(),
        households.exportHistory(),
        households.effects(),
        households.reveal(),
        households.numbers(),
        households.papers(),
        households.scannedPapers(),
        households.requiredPapers(),
        households.paperKinds(),
        households.ids()::next);
  }
}
