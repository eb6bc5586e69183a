package org.yihu.usecases.casepaper;

import java.util.List;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleEntry;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.shared.FileKey;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.paper.DrawMinutes;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/** 抽查记录打印: fills the minutes of a recorded draw for the print preview. */
public final class PrintDrawMinutes {
  private static final String PAPER = "draw-minutes";

  private final Store store;
  private final OfficeRules rules;
  private final PrintDesk printing;
  private final Texts texts;

  /**
   * @param texts with the bundles {@code casepaper} and {@code office}
   */
  public PrintDrawMinutes(Store store, OfficeRules rules, PrintDesk printing, Texts texts) {
    this.store = store;
    this.rules = rules;
    this.printing = printing;
    this.texts = texts;
  }

  /** The minutes of a draw. */
  public PaperToPrint toPrint(Actor actor, SampleDraw draw) {
    return printing.toPrint(
        actor,
        new PrintKey(PAPER, "sample/" + draw.id()),
        texts.get("casepaper.title." + PAPER),
        draw.drawnOn().toString(),
        "",
        store.read(registers -> minutes(registers, draw)));
  }

  private DrawMinutes minutes(Registers registers, SampleDraw draw) {
    DivisionCode own =
        new DivisionCode(registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow());
    IssuingOffices offices =
        new IssuingOffices(rules.divisions(registers.settings()), registers.settings(), texts);
    List<String> applicants =
        draw.entries().stream()
            .map(SampleEntry::caseId)
            .map(id -> applicant(registers, id))
            .toList();
    return new DrawMinutes(
        FileKey.of(draw.id()).value(), offices.of(own).signature(), draw, applicants);
  }

  private static String applicant(Registers registers, UUID caseId) {
    Case subject = registers.cases().find(caseId).orElseThrow();
    return registers.households().all(List.of(subject.householdId())).values().stream()
        .flatMap(h -> h.members().stream())
        .map(Member::person)
        .filter(p -> p.id().equals(subject.applicant()))
        .map(Person::name)
        .findFirst()
        .orElse("");
  }
}
