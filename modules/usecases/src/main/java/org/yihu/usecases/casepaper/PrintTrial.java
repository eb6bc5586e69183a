package org.yihu.usecases.casepaper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.CoveredPerson;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.board.BoardSheet;
import org.yihu.usecases.board.Trial;
import org.yihu.usecases.office.FullNames;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.TrialSheet;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/** 试算打印: a trial as a paper that says of itself that nothing follows from it. */
public final class PrintTrial {
  private static final String PAPER = "trial";

  private final Store store;
  private final OfficeRules rules;
  private final PrintDesk printing;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code casepaper}, {@code determination} and {@code office}
   */
  public PrintTrial(Store store, OfficeRules rules, PrintDesk printing, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.printing = printing;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * 试算用语: a trial in the words of the screen.
   *
   * @param changes what was changed
   * @param effects what would be lost, gained and kept for a while
   * @param cliff 断崖; empty if there is none
   */
  public record Words(List<TrialSheet.Change> changes, List<String> effects, String cliff) {}

  /** A trial for the print preview; another trial of the same case is another paper. */
  public PaperToPrint toPrint(Actor actor, BoardSheet sheet, Trial trial, Words words) {
    PaperSubject subject =
        store.read(
            registers -> {
              DivisionTable divisions = rules.divisions(registers.settings());
              return new PaperSubject(
                  sheet.file(),
                  divisions,
                  new IssuingOffices(divisions, registers.settings(), texts),
                  new PlaceNames(divisions, texts),
                  new FullNames(registers.users()),
                  texts);
            });
    UUID tried = UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8));
    return printing.toPrint(
        actor,
        new PrintKey(PAPER, "case/" + sheet.file().subject().id() + "/" + tried),
        texts.get("casepaper.title." + PAPER),
        sheet.head(),
        subject.villageName(),
        new TrialSheet(
            subject.key(),
            subject.place(),
            sheet.head(),
            subject.members().size(),
            LocalDate.now(clock),
            words.changes(),
            outcome(trial.before()),
            outcome(trial.after()),
            words.effects(),
            words.cliff()));
  }

  private TrialSheet.Outcome outcome(Determination result) {
    return new TrialSheet.Outcome(
        texts.get("determination.category." + result.category()),
        sum(result, CoveredPerson::base),
        sum(result, CoveredPerson::addOn),
        sum(result, CoveredPerson::care),
        result.total());
  }

  private static Money sum(Determination result, Function<CoveredPerson, Money> part) {
    return result.covered().stream().map(part).reduce(Money.ZERO, Money::plus);
  }
}
