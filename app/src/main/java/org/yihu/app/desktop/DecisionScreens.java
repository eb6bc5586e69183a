package org.yihu.app.desktop;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.desktop.decision.DecisionModels;
import org.yihu.desktop.decision.DecisionUses;
import org.yihu.desktop.decision.DecisionsView;
import org.yihu.desktop.decision.DecisionsViewModel;
import org.yihu.desktop.decision.DrawViewModel;
import org.yihu.desktop.decision.HearingViewModel;
import org.yihu.desktop.decision.ServiceViewModel;
import org.yihu.desktop.print.CasePapers;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casepaper.PrintCasePaper;
import org.yihu.usecases.casework.BatchDecisions;
import org.yihu.usecases.casework.BatchOpinions;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.HearPerson;
import org.yihu.usecases.casework.ServeLetter;
import org.yihu.usecases.casework.StaffRelatives;
import org.yihu.usecases.casework.WaitingDecisions;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.text.Texts;

/** Puts the screen of opinions, decisions and hearings together. */
record DecisionScreens(Office office) {
  /**
   * @param caseKey to be heard or served; empty for the list
   * @param serving whether the service of its letter is to be recorded
   */
  Screen open(Optional<String> caseKey, boolean serving, ScreenContext context) {
    DecisionUses uses = uses(context.texts(), context.clock());
    DecisionModels models =
        new DecisionModels(
            new DecisionsViewModel(uses, context.tasks(), context.failures()),
            new DrawViewModel(uses, context.tasks(), context.failures()),
            new HearingViewModel(uses, context.tasks(), context.texts(), context.failures()),
            new ServiceViewModel(uses, context.tasks(), context.failures()));
    return new DecisionsView(models, context, new DecisionsView.Wanted(caseKey, serving));
  }

  DecisionUses uses(Texts texts, Clock clock) {
    var desk = office.desk();
    return new DecisionUses(
        office.session().actor(),
        new WaitingDecisions(desk, texts),
        new BatchOpinions(desk),
        new BatchDecisions(desk, office.caseSteps()),
        office.drawSample(),
        new HearPerson(desk, texts),
        new StaffRelatives(desk),
        new ServeLetter(desk),
        this::letters,
        new CasePapers(office.session().actor(), office::printCasePaper),
        office.printing().printDrawMinutes(),
        clock);
  }

  private List<PaperToPrint> letters(Actor actor, List<CaseFile> decided) {
    PrintCasePaper papers = office.printCasePaper();
    return decided.stream()
        .map(file -> papers.toPrint(actor, letter(file), file.subject().id().toString()))
        .sorted(Comparator.comparing(PaperToPrint::village).thenComparing(PaperToPrint::about))
        .toList();
  }

  private static CasePaper letter(CaseFile file) {
    return switch (file.subject().state()) {
      case REFUSED -> CasePaper.REFUSAL;
      case TERMINATED -> CasePaper.END;
      case TAPERING -> CasePaper.TAPER;
      default ->
          file.subject().lastIndexOf(org.yihu.domain.casework.StepRecord.Changed.class) >= 0
              ? CasePaper.ADJUSTMENT
              : CasePaper.CONFIRMATION;
    };
  }
}
