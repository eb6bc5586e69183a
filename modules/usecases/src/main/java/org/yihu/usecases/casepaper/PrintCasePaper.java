package org.yihu.usecases.casepaper;

import java.time.Clock;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.VisitForm;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.UsualWords;

/**
 * 案卷文书打印: fills a paper from a case and prints it; each printing is counted and goes into the audit
 * trail.
 */
public final class PrintCasePaper {
  private final Store store;
  private final OfficeRules rules;
  private final CaseDesk desk;
  private final PaperPress press;
  private final Texts texts;
  private final Clock clock;
  private final UsualWords usual = UsualWords.load();

  /**
   * @param texts with the bundles {@code casepaper}, {@code casework}, {@code determination} and
   *     {@code office}
   */
  public PrintCasePaper(
      Store store, OfficeRules rules, CaseDesk desk, PaperPress press, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.desk = desk;
    this.press = press;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Prints a paper of a case.
   *
   * @param caseKey identity or number of the case
   * @throws Refusal {@code CASE_NOT_FOUND}; {@code PAPER_TOO_EARLY} if the step that the paper
   *     tells of was not taken; and what {@link PaperPress} refuses
   */
  public PrintedPaper print(Actor actor, CasePaper paper, String caseKey) {
    actor.require(Permission.PRINT);
    CaseFile file = desk.show(actor, caseKey);
    return store.write(
        registers -> {
          Paper content = content(registers, paper, file);
          int printing = counted(registers, file, paper);
          PrintedPaper printed =
              press.print(content, new PrintRun(printing, clock.instant(), false));
          registers
              .audit()
              .append(
                  actor,
                  "PAPER_PRINTED",
                  "case/" + file.subject().id(),
                  "",
                  paper.word() + " " + printing);
          return printed;
        });
  }

  private static int counted(Registers registers, CaseFile file, CasePaper paper) {
    String name = "printed/" + file.subject().id() + "/" + paper.word();
    int printing = registers.settings().get(name).map(Integer::parseInt).orElse(0) + 1;
    registers.settings().put(name, String.valueOf(printing));
    return printing;
  }

  private Paper content(Registers registers, CasePaper paper, CaseFile file) {
    DivisionTable divisions = rules.divisions(registers.settings());
    PaperSubject subject =
        new PaperSubject(
            file,
            divisions,
            new IssuingOffices(divisions, registers.settings(), texts),
            new PlaceNames(divisions, texts),
            texts);
    HouseholdWords words = new HouseholdWords(subject, usual);
    PolicyScope parameters =
        rules
            .policy(registers.settings())
            .at(
                file.subject().applicationDate(),
                file.household().division(),
                file.household().settlement());
    IntakePapers intake =
        new IntakePapers(subject, words, MaterialChecklist.load(texts), parameters);
    return switch (paper) {
      case APPLICATION -> intake.application();
      case AUTHORISATION -> intake.authorisation();
      case ACCEPTANCE -> intake.acceptance();
      case SUPPLEMENT -> intake.supplement();
      case VISIT_BLANK -> VisitForm.blank();
      case VISIT -> intake.visit();
      case REVIEW_SHEET ->
          new ReviewSheetPaper(
                  subject,
                  words,
                  determination(file, paper),
                  parameters,
                  registers.notices().latestFor(file.subject().id().toString()))
              .sheet();
      case CONFIRMATION, REFUSAL, WHAT_IS_MISSING -> {
        DecisionPapers decision = new DecisionPapers(subject, words, determination(file, paper));
        yield switch (paper) {
          case CONFIRMATION -> decision.confirmation();
          case REFUSAL -> decision.refusal();
          default -> decision.whatIsMissing();
        };
      }
    };
  }

  private DeterminationPapers determination(CaseFile file, CasePaper paper) {
    Optional<DeterminationRecord> stored = file.determination();
    return stored
        .map(d -> new DeterminationPapers(d, texts))
        .orElseThrow(() -> Refusal.because("PAPER_TOO_EARLY", paper.word(), "determine"));
  }
}
