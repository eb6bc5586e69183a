package org.yihu.app.desktop;

import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.desktop.investigation.InvestigationDesk;
import org.yihu.desktop.investigation.InvestigationView;
import org.yihu.desktop.investigation.InvestigationViewModel;
import org.yihu.desktop.print.CasePapers;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.casework.InvestigationSteps;
import org.yihu.usecases.casework.InvestigationTasks;
import org.yihu.usecases.casework.KeyVisitSheet;
import org.yihu.usecases.casework.StaffRelatives;

/** Puts the investigation screen together. */
record InvestigationScreens(Office office) {
  Screen open(Optional<String> caseKey, ScreenContext context) {
    var desk = office.desk();
    InvestigationDesk uses =
        new InvestigationDesk(
            office.session().actor(),
            new InvestigationTasks(office.store(), office.rules(), context.texts()),
            new KeyVisitSheet(desk, context.texts()),
            new InvestigationSteps(desk),
            new StaffRelatives(desk),
            office.printVillageBooklet(),
            new CasePapers(office.session().actor(), office::printCasePaper),
            context.clock());
    return new InvestigationView(
        new InvestigationViewModel(uses, context.tasks(), context.texts(), context.failures()),
        context,
        caseKey);
  }
}
