package org.yihu.usecases.casepaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.office.IssuingOffices.Series;
import org.yihu.usecases.paper.AssistanceChainSheet.Link;
import org.yihu.usecases.paper.AssistanceChainSheet.Progress;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.text.Texts;

/** The chain of a household in the words of its paper, oldest first. */
final class ChainLinks {
  private final Texts texts;
  private final String township;
  private final List<Link> links = new ArrayList<>();

  ChainLinks(Texts texts, String township) {
    this.texts = texts;
    this.township = township;
  }

  List<Link> sorted() {
    return links.stream().sorted(Comparator.comparing(Link::on)).toList();
  }

  void add(PaperSubject subject) {
    List<CaseEvent> events = subject.subject().events();
    for (CaseEvent event : events) {
      boolean open =
          event == events.getLast()
              && !subject.subject().state().isFinal()
              && !subject.subject().state().isInForce();
      links.add(
          new Link(
              event.on(),
              open ? Progress.UNDER_WAY : Progress.DONE,
              texts.get("casepaper.chain.stage." + event.step()),
              matter(event),
              monthly(event.record()),
              isDecision(event.record()) ? subject.decider().signature() : township,
              document(event.record(), subject)));
    }
  }

  /** What was held before this program, and the reviews to come. */
  void add(Benefit benefit, LocalDate today) {
    if (benefit.origin().kind() == Origin.Kind.IMPORT) {
      BenefitStep first = benefit.in(benefit.start()).orElse(benefit.steps().getFirst());
      links.add(
          new Link(
              benefit.start().atDay(1),
              Progress.DONE,
              texts.get("casepaper.chain.stage.HELD"),
              texts.get("casepaper.chain.held", category(benefit.category())),
              benefit.category().isPaid() ? Optional.of(first.amount().total()) : Optional.empty(),
              township,
              Optional.empty()));
    }
    benefit
        .reviewDue()
        .filter(due -> !due.isBefore(today) && benefit.endedFrom().isEmpty())
        .ifPresent(
            due ->
                links.add(
                    new Link(
                        due,
                        Progress.PLANNED,
                        texts.get("casepaper.chain.stage.REVIEW"),
                        texts.get("casepaper.chain.review", category(benefit.category())),
                        Optional.empty(),
                        township,
                        Optional.empty())));
  }

  private String category(Category category) {
    return texts.get("determination.category." + category);
  }

  private String matter(CaseEvent event) {
    String step = texts.get("casework.step." + event.step());
    String detail =
        switch (event.record()) {
          case StepRecord.Visited v -> names(v.visit().investigators());
          case StepRecord.CountyChecked c -> names(c.visit().investigators());
          case StepRecord.NeighbourAsked n -> names(n.visit().visitors());
          case StepRecord.Determined d -> category(d.category());
          case StepRecord.Granted g -> category(g.category());
          case StepRecord.Changed c -> category(c.category());
          case StepRecord.TakenOver t -> category(t.category());
          case StepRecord.Terminated t -> texts.get("payment.reason." + t.reason());
          case StepRecord.Heard h -> h.person();
          default -> "";
        };
    return detail.isEmpty() ? step : texts.get("casepaper.chain.matter", step, detail);
  }

  private String names(List<String> names) {
    return String.join(texts.get("casepaper.separator"), names);
  }

  private static Optional<Money> monthly(StepRecord record) {
    return switch (record) {
      case StepRecord.Granted g -> Optional.of(g.monthly());
      case StepRecord.Changed c -> Optional.of(c.monthly());
      case StepRecord.TakenOver t -> Optional.of(t.monthly());
      default -> Optional.empty();
    };
  }

  private static boolean isDecision(StepRecord record) {
    return record instanceof StepRecord.Granted
        || record instanceof StepRecord.Refused
        || record instanceof StepRecord.Changed
        || record instanceof StepRecord.Terminated;
  }

  private static Optional<DocumentNumber> document(StepRecord record, PaperSubject subject) {
    Optional<Series> series =
        switch (record) {
          case StepRecord.Opened _ -> Optional.of(Series.APPLICATION);
          case StepRecord.Accepted _ -> Optional.of(Series.ACCEPTANCE);
          case StepRecord.SupplementAsked _ -> Optional.of(Series.SUPPLEMENT);
          case StepRecord.Authorised _ -> Optional.of(Series.AUTHORISATION);
          case StepRecord.Granted _ -> Optional.of(Series.CONFIRMATION);
          case StepRecord.Refused _ -> Optional.of(Series.REFUSAL);
          case StepRecord.Heard _ -> Optional.of(Series.HEARING);
          case StepRecord.Changed _ -> Optional.of(Series.ADJUSTMENT);
          case StepRecord.Tapered _ -> Optional.of(Series.TAPER);
          case StepRecord.Reviewed _ -> Optional.of(Series.PERIODIC_REVIEW);
          case StepRecord.Terminated _ -> Optional.of(Series.END);
          default -> Optional.empty();
        };
    return series.map(subject::number);
  }
}
