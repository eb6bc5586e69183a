package org.yihu.usecases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseDeadlines;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.policy.Term;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.MissingDocument;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.ReceivedDocument;
import org.yihu.usecases.paper.SupplementLetter;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 草稿打印: prints a paper from the form as it stands, before there is a case. It carries the code of
 * the case to come and no number; whatever is not filled in stays blank for the pen.
 */
public final class PrintDraftPaper {
  private final Store store;
  private final OfficeRules rules;
  private final FormReading reading;
  private final DraftMaterials materials;
  private final PaperPress press;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code casepaper}, {@code office} and {@code desktop/application}
   */
  public PrintDraftPaper(
      Store store,
      OfficeRules rules,
      FormReading reading,
      DraftMaterials materials,
      PaperPress press,
      Texts texts,
      Clock clock) {
    this.store = store;
    this.rules = rules;
    this.reading = reading;
    this.materials = materials;
    this.press = press;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Prints a paper of a draft.
   *
   * @param dueBy day by which missing papers are wanted; for the supplement letter only
   * @throws org.yihu.domain.shared.Refusal what {@link PaperPress} refuses
   */
  public PrintedPaper print(
      Actor actor, DraftPaper paper, ApplicationDraft draft, FormContext context, LocalDate dueBy) {
    actor.require(Permission.PRINT);
    return store.write(
        registers -> {
          Paper content = content(registers, actor, paper, draft, context, dueBy);
          PrintedPaper printed = press.print(content, new PrintRun(1, clock.instant(), false));
          String subject = "case/" + draft.caseId();
          registers.audit().append(actor, "DRAFT_PRINTED", subject, "", paper.name());
          return printed;
        });
  }

  private Paper content(
      Registers registers,
      Actor actor,
      DraftPaper paper,
      ApplicationDraft draft,
      FormContext context,
      LocalDate dueBy) {
    DraftPaperSubject subject =
        new DraftPaperSubject(
            draft,
            context,
            reading,
            new IssuingOffices(context.divisions(), registers.settings(), texts),
            new PlaceNames(context.divisions(), texts),
            texts);
    return switch (paper) {
      case APPLICATION -> new DraftForms(subject, reading, texts).application();
      case AUTHORISATION -> new DraftForms(subject, reading, texts).authorisation();
      case ACCEPTANCE -> acceptance(registers, actor, subject);
      case SUPPLEMENT -> supplement(subject, dueBy);
    };
  }

  private AcceptanceLetter acceptance(Registers registers, Actor actor, DraftPaperSubject subject) {
    LocalDate today = subject.context().today();
    PolicyScope parameters =
        rules
            .policy(registers.settings())
            .at(subject.applied(), subject.division(), subject.settlement());
    List<Deadline> deadlines =
        CaseDeadlines.of(
            accepted(subject, actor, today),
            parameters,
            rules.calendar(registers.settings()),
            today);
    Deadline total = of(deadlines, Deadline.Kind.TOTAL);
    Term notice = parameters.term("deadline.notice");
    return new AcceptanceLetter(
        subject.key(),
        subject.number(IssuingOffices.Series.ACCEPTANCE),
        subject.township(),
        subject.applicantName(),
        subject.villageName(),
        subject.draft().members().size(),
        subject.applied(),
        Optional.empty(),
        total.from(),
        Term.read(total.term()).map(Term::count).orElse(0),
        total.due(),
        of(deadlines, Deadline.Kind.INVESTIGATION_START).due(),
        texts.get("casepaper.term." + notice.unit(), notice.count()),
        actor.name(),
        materials.of(subject.draft(), today).stream()
            .filter(m -> m.state() == DraftMaterials.State.RECEIVED)
            .map(m -> new ReceivedDocument(m.name(), 1, texts.get("casepaper.original")))
            .toList());
  }

  private static Deadline of(List<Deadline> deadlines, Deadline.Kind kind) {
    return deadlines.stream().filter(d -> d.kind() == kind).findFirst().orElseThrow();
  }

  /** The case as it would stand after acceptance today; only its time limits are asked for. */
  private Case accepted(DraftPaperSubject subject, Actor actor, LocalDate today) {
    UUID id = subject.draft().caseId();
    CaseEvent opened =
        new CaseEvent(
            subject.applied(), clock.instant(), actor.name(), new StepRecord.Opened(id, "", ""));
    CaseEvent accepted =
        new CaseEvent(today, clock.instant(), actor.name(), new StepRecord.Accepted(List.of()));
    return new Case(
        id,
        new CaseNumber(subject.applied().getYear(), 1),
        id,
        subject.applied(),
        false,
        List.of(opened, accepted));
  }

  private SupplementLetter supplement(DraftPaperSubject subject, LocalDate dueBy) {
    LocalDate today = subject.context().today();
    return new SupplementLetter(
        subject.key(),
        subject.number(IssuingOffices.Series.SUPPLEMENT),
        subject.township(),
        subject.applicantName(),
        subject.villageName(),
        subject.applied(),
        today,
        dueBy,
        materials.of(subject.draft(), today).stream()
            .filter(m -> m.state() == DraftMaterials.State.MISSING)
            .map(
                m ->
                    new MissingDocument(
                        m.name(),
                        texts.get("casepaper.supplement.requirement"),
                        texts.get("casepaper.supplement.method")))
            .toList(),
        List.of());
  }
}
