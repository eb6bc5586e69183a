package org.yihu.usecases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.yihu.usecases.office.FullNames;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.MissingDocument;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.paper.ReceivedDocument;
import org.yihu.usecases.paper.SupplementLetter;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/**
 * 草稿打印: fills a paper from the form as it stands, before there is a case. It carries the code of
 * the case to come and no number; whatever is not filled in stays blank for the pen.
 */
public final class PrintDraftPaper {
  private final Store store;
  private final OfficeRules rules;
  private final FormReading reading;
  private final DraftMaterials materials;
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
      Texts texts,
      Clock clock) {
    this.store = store;
    this.rules = rules;
    this.reading = reading;
    this.materials = materials;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * A paper of a draft, filled for the preview; nothing is counted yet. It is counted apart from
   * the paper of the case that comes of the draft.
   *
   * @param dueBy day by which missing papers are wanted; for the supplement letter only
   */
  public PaperToPrint toPrint(
      Actor actor, DraftPaper paper, ApplicationDraft draft, FormContext context, LocalDate dueBy) {
    actor.require(Permission.PRINT);
    String word = paper.name().toLowerCase(Locale.ROOT);
    PrintKey key = new PrintKey("draft-" + word, "case/" + draft.caseId());
    return store.read(
        registers -> {
          DraftPaperSubject subject = subject(registers, draft, context);
          return new PaperToPrint(
              key,
              texts.get("casepaper.title." + word),
              subject.applicantName(),
              subject.villageName(),
              content(registers, actor, paper, subject, dueBy),
              registers.printLog().printings(key.paper(), key.subject()));
        });
  }

  private DraftPaperSubject subject(
      Registers registers, ApplicationDraft draft, FormContext context) {
    return new DraftPaperSubject(
        draft,
        context,
        reading,
        new IssuingOffices(context.divisions(), registers.settings(), texts),
        new PlaceNames(context.divisions(), texts),
        texts);
  }

  private Paper content(
      Registers registers,
      Actor actor,
      DraftPaper paper,
      DraftPaperSubject subject,
      LocalDate dueBy) {
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
        new FullNames(registers.users()).of(actor),
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
