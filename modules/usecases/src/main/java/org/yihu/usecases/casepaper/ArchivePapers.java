package org.yihu.usecases.casepaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.StepRecord;
import org.yihu.usecases.office.IssuingOffices.Series;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.FileContents;
import org.yihu.usecases.paper.FileContents.Piece;
import org.yihu.usecases.paper.FileCover;
import org.yihu.usecases.text.Texts;

/** The cover of a case's file and the list of what lies in it, in the order of its steps. */
final class ArchivePapers {
  private final PaperSubject subject;
  private final Texts texts;

  ArchivePapers(PaperSubject subject) {
    this.subject = subject;
    this.texts = subject.texts();
  }

  FileCover cover() {
    List<CaseEvent> events = subject.subject().events();
    Optional<LocalDate> closed =
        subject.subject().state().isFinal() ? Optional.of(events.getLast().on()) : Optional.empty();
    return new FileCover(
        subject.head(Series.FILE),
        subject.township().fullName(),
        subject.category(),
        texts.get("casepaper.file.title", subject.applicant().name(), subject.subject().number()),
        subject.subject().number().year(),
        subject.applied(),
        closed,
        pieces().size());
  }

  FileContents contents() {
    return new FileContents(subject.head(Series.FILE), pieces());
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    boolean authorised = false;
    for (CaseEvent event : subject.subject().events()) {
      boolean again = event.record() instanceof StepRecord.Authorised && authorised;
      authorised |= event.record() instanceof StepRecord.Authorised;
      if (!again) {
        add(pieces, event);
      }
    }
    return pieces;
  }

  private void add(List<Piece> pieces, CaseEvent event) {
    switch (event.record()) {
      case StepRecord.Opened _ -> {
        byPerson(pieces, event, Series.APPLICATION, CasePaper.APPLICATION);
        byPerson(pieces, event, Series.COMMITMENT, CasePaper.COMMITMENT);
      }
      case StepRecord.TakenOver _ -> plain(pieces, event, "", "take-over");
      case StepRecord.SupplementAsked _ ->
          township(pieces, event, Series.SUPPLEMENT, CasePaper.SUPPLEMENT);
      case StepRecord.Accepted _ ->
          township(pieces, event, Series.ACCEPTANCE, CasePaper.ACCEPTANCE);
      case StepRecord.Authorised _ ->
          byPerson(pieces, event, Series.AUTHORISATION, CasePaper.AUTHORISATION);
      case StepRecord.StaffRelativeFiled _ ->
          township(pieces, event, Series.STAFF_RELATIVE, CasePaper.STAFF_RELATIVE);
      case StepRecord.Visited _ -> township(pieces, event, Series.VISIT, CasePaper.VISIT);
      case StepRecord.NeighbourAsked _ ->
          township(pieces, event, Series.NEIGHBOUR, CasePaper.NEIGHBOUR);
      case StepRecord.VerificationReported v ->
          plain(pieces, event, v.report().number(), "verification-report");
      case StepRecord.OpinionGiven _ ->
          township(pieces, event, Series.REVIEW_SHEET, CasePaper.REVIEW_SHEET);
      case StepRecord.NoticePosted _ -> plain(pieces, event, "", "review-notice");
      case StepRecord.NoticeEnded _ -> plain(pieces, event, "", "notice-end");
      case StepRecord.Objected _ -> plain(pieces, event, "", "objection");
      case StepRecord.Appraised _ -> township(pieces, event, Series.APPRAISAL, CasePaper.APPRAISAL);
      case StepRecord.CountyChecked _ -> plain(pieces, event, "", "county-check");
      case StepRecord.Granted _ ->
          decided(pieces, event, Series.CONFIRMATION, CasePaper.CONFIRMATION);
      case StepRecord.Refused _ -> decided(pieces, event, Series.REFUSAL, CasePaper.REFUSAL);
      case StepRecord.Served _ -> plain(pieces, event, "", "service");
      case StepRecord.Heard _ -> plain(pieces, event, "", "hearing");
      case StepRecord.Changed _ -> decided(pieces, event, Series.ADJUSTMENT, CasePaper.ADJUSTMENT);
      case StepRecord.Tapered _ -> township(pieces, event, Series.TAPER, CasePaper.TAPER);
      case StepRecord.Reviewed _ ->
          township(pieces, event, Series.PERIODIC_REVIEW, CasePaper.PERIODIC_REVIEW);
      case StepRecord.Terminated _ -> decided(pieces, event, Series.END, CasePaper.END);
      case StepRecord.ProcedureEnded _ -> plain(pieces, event, "", "end-procedure");
      case StepRecord.VerificationRequested _,
          StepRecord.Determined _,
          StepRecord.DeadlineAdjusted _,
          StepRecord.SentBack _,
          StepRecord.SampleDrawn _ -> {
        // nothing on paper of its own
      }
    }
  }

  private void byPerson(List<Piece> pieces, CaseEvent event, Series series, CasePaper paper) {
    pieces.add(piece(event, series, paper, subject.applicant().name()));
  }

  private void township(List<Piece> pieces, CaseEvent event, Series series, CasePaper paper) {
    pieces.add(piece(event, series, paper, subject.township().signature()));
  }

  private void decided(List<Piece> pieces, CaseEvent event, Series series, CasePaper paper) {
    pieces.add(piece(event, series, paper, subject.decider().signature()));
  }

  private Piece piece(CaseEvent event, Series series, CasePaper paper, String author) {
    DocumentNumber number = subject.number(series);
    return new Piece(
        texts.get(
            "casepaper.number",
            number.authority(),
            String.valueOf(number.year()),
            String.valueOf(number.serial())),
        author,
        texts.get("casepaper.title." + paper.word()),
        event.on());
  }

  private void plain(List<Piece> pieces, CaseEvent event, String number, String word) {
    pieces.add(
        new Piece(
            number,
            subject.township().signature(),
            texts.get("casepaper.piece." + word),
            event.on()));
  }
}
