package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.FinancialVerification;
import org.yihu.domain.casework.HouseholdVisit;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.Household;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.investigation.VisitSheet;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.text.Texts;

/**
 * 录入入户核实表: keys back a visit form. It is a draft until completed; completing takes the step 入户调查
 * and puts what was found and adopted into the household file, all in one transaction.
 */
public final class KeyVisitSheet {
  private final CaseDesk desk;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code investigation}
   */
  public KeyVisitSheet(CaseDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /**
   * 打开的核实表.
   *
   * @param file the case
   * @param sheet the draft, or a new form filled with what the file says
   * @param drafted whether a draft is stored
   * @param completed the forms completed before, the newest first
   */
  public record Opened(
      CaseFile file, VisitSheet sheet, boolean drafted, List<VisitSheet> completed) {}

  /**
   * 采用后: what the values lead to; nothing is stored.
   *
   * @param before by the declaration alone; empty if it cannot be determined
   * @param after by the adopted values; empty if it cannot be determined
   * @param hindrances why one of them cannot
   */
  public record Outlook(
      Optional<Determination> before, Optional<Determination> after, List<Reason> hindrances) {}

  /**
   * Opens the form of a case.
   *
   * @throws Refusal {@code CASE_NOT_FOUND}
   */
  public Opened open(Actor actor, UUID caseId) {
    return desk.looking(
        actor,
        caseId,
        file -> {
          var sheets = file.registers().caseSheets();
          Optional<VisitSheet> draft = sheets.visitDraft(caseId);
          List<SheetLine> fresh = fresh(file);
          VisitSheet sheet =
              draft
                  .map(d -> d.withLines(merged(fresh, d.lines())))
                  .orElseGet(() -> new VisitSheet(desk.ids().next(), caseId, visit(file), fresh));
          return new Opened(file.view(), sheet, draft.isPresent(), sheets.visits(caseId));
        });
  }

  private static List<SheetLine> fresh(OpenFile file) {
    boolean review = file.subject().state().isInForce();
    LocalDate day = review ? file.on() : file.subject().applicationDate();
    return new SheetReading(file.household().finances(), day, review).lines();
  }

  private static VisitSheet.Visit visit(OpenFile file) {
    return new VisitSheet.Visit(file.on(), "", List.of(), List.of(), "", Optional.empty(), "");
  }

  /** The file may have changed since the draft: its values are as now, what was keyed stays. */
  private static List<SheetLine> merged(List<SheetLine> fresh, List<SheetLine> keyed) {
    List<SheetLine> merged = new ArrayList<>();
    for (SheetLine line : fresh) {
      Optional<SheetLine> before = of(line.item(), keyed);
      merged.add(
          before
              .map(k -> line.withFound(k.found()).withChoice(k.choice()).withBasis(k.basis()))
              .orElse(line));
    }
    keyed.stream()
        .filter(k -> k.found().isPresent() && of(k.item(), fresh).isEmpty())
        .forEach(merged::add);
    return merged;
  }

  private static Optional<SheetLine> of(SheetItem item, List<SheetLine> lines) {
    return lines.stream().filter(l -> l.item().equals(item)).findFirst();
  }

  /** The twelve months that a new line of income or spending is of. */
  public static DateRange year(CaseFile file) {
    Case subject = file.subject();
    LocalDate day = subject.state().isInForce() ? file.today() : subject.applicationDate();
    return new DateRange(day.minusYears(1), day.minusDays(1));
  }

  /** Stores the form as typed so far. */
  public void saveDraft(Actor actor, VisitSheet sheet) {
    actor.require(Permission.CASEWORK);
    desk.writing(
        registers -> {
          registers.caseSheets().save(sheet, Optional.empty(), desk.stamp(actor));
          registers.audit().append(actor, "VISIT_SHEET_DRAFTED", "case/" + sheet.caseId(), "", "");
          return null;
        });
  }

  /** Throws away what was typed; the next opening starts from the file. */
  public void discardDraft(Actor actor, UUID caseId) {
    actor.require(Permission.CASEWORK);
    desk.writing(
        registers -> {
          registers.caseSheets().discardVisitDraft(caseId);
          registers.audit().append(actor, "VISIT_SHEET_DISCARDED", "case/" + caseId, "", "");
          return null;
        });
  }

  /** What the values of a form lead to, worked out on a copy of the file. */
  public Outlook outlook(Actor actor, VisitSheet sheet) {
    return desk.looking(
        actor,
        sheet.caseId(),
        file -> {
          AdoptedLines lines = new AdoptedLines(sheet.lines(), desk.ids());
          Finances now = file.household().finances();
          List<Reason> hindrances = new ArrayList<>();
          Optional<Determination> before = tried(file, lines.asDeclared(now), new ArrayList<>());
          Optional<Determination> after = tried(file, lines.in(now), hindrances);
          return new Outlook(before, after, hindrances);
        });
  }

  private static Optional<Determination> tried(
      OpenFile file, Finances finances, List<Reason> hindrances) {
    try {
      Household copy = file.household().with(finances);
      var facts = CaseFacts.of(file.subject(), copy, file.on());
      return Optional.of(new DeterminationRules(file.policy()).determine(facts));
    } catch (Refusal refusal) {
      hindrances.addAll(refusal.reasons());
      return Optional.empty();
    }
  }

  /**
   * 完成录入: records the visit and its values.
   *
   * @throws Refusal with everything that the form lacks and every condition of 入户调查 that does not
   *     hold; nothing is stored then
   */
  public CaseFile complete(Actor actor, VisitSheet sheet) {
    actor.require(Permission.CASEWORK);
    return desk.step(
        actor,
        sheet.caseId(),
        sheet.visit().on(),
        file -> {
          StepRecord.Visited visited = new StepRecord.Visited(visit(sheet));
          List<Reason> unmet = new ArrayList<>(sheet.unmet());
          unmet.addAll(file.unmet(visited));
          Refusal.unlessEmpty(unmet);
          file.record(visited);
          Finances after =
              new AdoptedLines(sheet.lines(), desk.ids()).in(file.household().finances());
          file.replaceHousehold(file.household().with(after), "ADOPTED");
          file.registers().caseSheets().save(sheet, Optional.of(sheet.visit().on()), file.stamp());
          file.registers()
              .audit()
              .append(actor, "VISIT_SHEET_COMPLETED", file.subjectKey(), "", sheet.id().toString());
        });
  }

  /**
   * 核对报告 with the values that it gives for items of the form.
   *
   * @param reported lines whose reported value is the report's; the others are left out
   * @throws Refusal as 核对报告 of {@link InvestigationSteps}
   */
  public CaseFile report(
      Actor actor,
      UUID caseId,
      LocalDate on,
      FinancialVerification report,
      List<SheetLine> reported) {
    FoundLines found = new AdoptedLines(reported, desk.ids()).reported();
    return new InvestigationSteps(desk).reportVerification(actor, caseId, on, report, found);
  }

  private HouseholdVisit visit(VisitSheet sheet) {
    VisitSheet.Visit v = sheet.visit();
    String conclusion =
        v.agreement()
            .map(a -> texts.get("investigation.conclusion." + a, v.conclusion()))
            .orElse(v.conclusion());
    return new HouseholdVisit(v.investigators(), v.present(), v.living(), conclusion.strip());
  }
}
