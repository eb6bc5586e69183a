package org.yihu.usecases.casepaper;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseDesk;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.office.FullNames;
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
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.printing.PrintKey;
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
   * @param texts with the bundles {@code casepaper}, {@code casework}, {@code determination},
   *     {@code office} and {@code payment}
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
   * Prints a paper of a case into a file and counts it.
   *
   * @param caseKey identity or number of the case
   * @param reason why it is printed again; only kept for a reprint
   * @throws Refusal {@code CASE_NOT_FOUND}; {@code PAPER_TOO_EARLY} if the step that the paper
   *     tells of was not taken; and what {@link PaperPress} refuses
   */
  public PrintedPaper print(Actor actor, CasePaper paper, String caseKey, String reason) {
    actor.require(Permission.PRINT);
    CaseFile file = desk.show(actor, caseKey);
    return store.write(
        registers -> {
          Paper content = content(registers, paper, file);
          Instant at = clock.instant();
          int printing =
              PrintDesk.record(registers, actor, key(paper, file), 1, reason, at).printing();
          return press.print(content, new PrintRun(printing, at, false));
        });
  }

  /** As {@link #print(Actor, CasePaper, String, String)}, a reprint without a told reason. */
  public PrintedPaper print(Actor actor, CasePaper paper, String caseKey) {
    return print(actor, paper, caseKey, texts.get("casepaper.reprint"));
  }

  /**
   * A paper of a case, filled for the preview; nothing is counted yet.
   *
   * @param caseKey identity or number of the case
   * @throws Refusal {@code CASE_NOT_FOUND}, {@code PAPER_TOO_EARLY}
   */
  public PaperToPrint toPrint(Actor actor, CasePaper paper, String caseKey) {
    actor.require(Permission.PRINT);
    CaseFile file = desk.show(actor, caseKey);
    return store.read(
        registers -> {
          Paper content = content(registers, paper, file);
          PrintKey key = key(paper, file);
          return new PaperToPrint(
              key,
              title(paper),
              subject(registers, file).applicant().name(),
              subject(registers, file).villageName(),
              content,
              registers.printLog().printings(key.paper(), key.subject()));
        });
  }

  /** Which papers a case can fill now, in the order of the procedure. */
  public List<CasePaper> ready(Actor actor, String caseKey) {
    actor.require(Permission.PRINT);
    CaseFile file = desk.show(actor, caseKey);
    return store.read(
        registers ->
            Arrays.stream(CasePaper.values()).filter(p -> isReady(registers, p, file)).toList());
  }

  private boolean isReady(Registers registers, CasePaper paper, CaseFile file) {
    try {
      content(registers, paper, file);
      return true;
    } catch (Refusal tooEarly) {
      return false;
    }
  }

  /** The name of a paper. */
  public String title(CasePaper paper) {
    return texts.get("casepaper.title." + paper.word());
  }

  private static PrintKey key(CasePaper paper, CaseFile file) {
    return new PrintKey(paper.word(), "case/" + file.subject().id());
  }

  private PaperSubject subject(Registers registers, CaseFile file) {
    DivisionTable divisions = rules.divisions(registers.settings());
    return new PaperSubject(
        file,
        divisions,
        new IssuingOffices(divisions, registers.settings(), texts),
        new PlaceNames(divisions, texts),
        new FullNames(registers.users()),
        texts);
  }

  private Paper content(Registers registers, CasePaper paper, CaseFile file) {
    PaperSubject subject = subject(registers, file);
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
    InvestigationPapers investigation = new InvestigationPapers(subject, usual);
    AftercarePapers aftercare = new AftercarePapers(subject, words);
    ArchivePapers archive = new ArchivePapers(subject);
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
      case COMMITMENT -> intake.commitment();
      case STAFF_RELATIVE -> investigation.staffRelative();
      case NEIGHBOUR -> investigation.neighbour();
      case APPRAISAL -> investigation.appraisal();
      case SELF_CARE -> investigation.selfCare();
      case HEARING -> aftercare.hearing(hearing(registers, file));
      case TAPER -> aftercare.taper();
      case ADJUSTMENT -> aftercare.adjustment();
      case END -> aftercare.end();
      case PERIODIC_REVIEW -> aftercare.review();
      case FILE_COVER -> archive.cover();
      case FILE_CONTENTS -> archive.contents();
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

  /** The draft that is being written, else the newest record. */
  private static Hearing hearing(Registers registers, CaseFile file) {
    UUID id = file.subject().id();
    return registers
        .caseSheets()
        .hearingDraft(id)
        .or(() -> registers.caseSheets().hearings(id).stream().findFirst())
        .orElseThrow(() -> Refusal.because("PAPER_TOO_EARLY", CasePaper.HEARING.word(), "hear"));
  }

  private DeterminationPapers determination(CaseFile file, CasePaper paper) {
    Optional<DeterminationRecord> stored = file.determination();
    return stored
        .map(d -> new DeterminationPapers(d, texts))
        .orElseThrow(() -> Refusal.because("PAPER_TOO_EARLY", paper.word(), "determine"));
  }
}
