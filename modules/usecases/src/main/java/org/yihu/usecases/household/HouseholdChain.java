package org.yihu.usecases.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.Standing;
import org.yihu.usecases.household.ChainLink.Mark;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.Texts;

/** Puts the chain of a household together from its cases, benefits and imports, newest first. */
final class HouseholdChain {
  private final Texts texts;

  HouseholdChain(Texts texts) {
    this.texts = texts;
  }

  List<ChainLink> of(Registers registers, Household household) {
    List<ChainLink> links = new ArrayList<>();
    for (Case subject : registers.cases().ofHousehold(household.id())) {
      addCase(links, subject);
    }
    registers.benefits().ofHousehold(household.id()).forEach(b -> addBenefit(links, b));
    links.sort(Comparator.comparing(ChainLink::on).reversed());
    return links;
  }

  private void addCase(List<ChainLink> links, Case subject) {
    List<CaseEvent> events = subject.events();
    for (int i = events.size() - 1; i >= 0; i--) {
      boolean isNow = i == events.size() - 1 && !subject.state().isFinal();
      boolean helps = events.get(i).record() instanceof StepRecord.Granted;
      Mark mark = isNow && !subject.state().isInForce() ? Mark.NOW : helps ? Mark.HELP : Mark.DONE;
      links.add(link(events.get(i), subject, mark));
    }
  }

  private ChainLink link(CaseEvent event, Case subject, Mark mark) {
    return new ChainLink(
        event.on(), title(event), detail(event, subject), mark, Optional.of(subject.id()));
  }

  private String title(CaseEvent event) {
    String step = texts.get("casework.step." + event.step());
    return switch (event.record()) {
      case StepRecord.Determined d ->
          texts.get(
              "household.chain.determined",
              step,
              String.valueOf(d.provisional()),
              texts.get("casework.category." + d.category()));
      case StepRecord.VerificationReported _ -> texts.get("household.chain.reported");
      case StepRecord.Granted g ->
          texts.get(
              "household.chain.granted", step, texts.get("casework.category." + g.category()));
      default -> step;
    };
  }

  private String detail(CaseEvent event, Case subject) {
    return switch (event.record()) {
      case StepRecord.Opened _, StepRecord.Accepted _ ->
          texts.get("household.chain.numbered", subject.number().toString(), event.actor());
      case StepRecord.Visited v ->
          String.join(texts.get("household.list"), v.visit().investigators());
      case StepRecord.CountyChecked c ->
          String.join(texts.get("household.list"), c.visit().investigators());
      case StepRecord.NeighbourAsked n ->
          String.join(texts.get("household.list"), n.visit().visitors());
      case StepRecord.VerificationReported r ->
          texts.get(
              r.report().consistent()
                  ? "household.chain.consistent"
                  : "household.chain.inconsistent");
      case StepRecord.Determined d ->
          d.openPoints().isEmpty()
              ? texts.get("household.chain.monthly", FactWords.money(d.monthly()))
              : texts.get("household.chain.open-points", d.openPoints().size());
      case StepRecord.Granted g ->
          texts.get("household.chain.monthly", FactWords.money(g.monthly()));
      case StepRecord.Changed c ->
          texts.get("household.chain.monthly", FactWords.money(c.monthly()));
      default -> event.actor();
    };
  }

  private void addBenefit(List<ChainLink> links, Benefit benefit) {
    String category = texts.get("casework.category." + benefit.category());
    links.add(
        new ChainLink(
            benefit.start().atDay(1),
            texts.get("household.chain.held", category),
            detail(benefit),
            Mark.HELP,
            Optional.empty()));
    for (BenefitStep step : benefit.steps()) {
      if (step.standing() != Standing.IN_FORCE) {
        links.add(
            new ChainLink(
                step.from().atDay(1),
                texts.get("household.chain.standing." + step.standing(), category),
                "",
                Mark.DONE,
                Optional.empty()));
      }
    }
  }

  private String detail(Benefit benefit) {
    BenefitStep first = benefit.in(benefit.start()).orElse(benefit.steps().getFirst());
    String amount =
        benefit.category().isPaid()
            ? texts.get("household.chain.monthly", FactWords.money(first.amount().total()))
            : "";
    String origin =
        switch (benefit.origin().kind()) {
          case IMPORT -> texts.get("household.basis.import", benefit.origin().reference(), "");
          case DECISION -> "";
        };
    return (amount + "\u3000" + origin).strip();
  }
}
