package org.yihu.app.desktop;

import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.desktop.practice.PracticeDesk;
import org.yihu.desktop.practice.PracticeGateView;
import org.yihu.desktop.practice.PracticeGateViewModel;
import org.yihu.desktop.practice.PracticeView;
import org.yihu.desktop.practice.PracticeViewModel;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.practice.PracticeScript;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.practice.PracticeSubject;

/** 练习镇: in an office the way there; in a practice store the exercises, made once. */
final class PracticeScreens {
  private final Office office;
  private final OfficeWindow.Ways ways;
  private PracticeViewModel model;

  PracticeScreens(Office office, OfficeWindow.Ways ways) {
    this.office = office;
    this.ways = ways;
  }

  Screen gate(ScreenContext context) {
    return new PracticeGateView(
        new PracticeGateViewModel(
            ways.practice(),
            context.texts().get("practice.gate.working"),
            context.tasks(),
            context.failures()),
        context);
  }

  Screen exercises(ScreenContext context) {
    return new PracticeView(model(context), context, ways.leaving());
  }

  /** Checks the exercises after a change has been saved, and tells which is solved by it. */
  void saved(ScreenContext context) {
    model(context).refresh();
  }

  private PracticeViewModel model(ScreenContext context) {
    if (model == null) {
      PracticeDesk desk =
          new PracticeDesk(
              office.session().actor(),
              PracticeOffice.town(office, context.texts(), ways.realTime()),
              new PracticeScript(context.texts()),
              this::place);
      model = new PracticeViewModel(desk, context.tasks(), context.failures());
      model.onSolved(
          exercise ->
              context.toasts().told(PracticeView.solvedWords(context.texts(), model, exercise)));
    }
    return model;
  }

  /** The step that comes next, as far as the checks tell. */
  private Destination place(PracticeStanding standing) {
    PracticeSubject subject = standing.attempt().subject();
    return switch (standing.exercise()) {
      case AUTHORISATION -> new Destination.Application(Optional.of(number(subject)));
      case DAMAGED_NUMBERS ->
          new Destination.WorkbookImport(
              standing.done() == 0
                  ? Optional.of(PracticeOffice.files(office).resolve(subject.file()))
                  : Optional.empty());
      case VISIT_BASIS -> new Destination.Investigation(subject.caseId());
      case OBJECTION -> objection(standing, subject);
      case REFUSAL ->
          holds(standing, "opinion")
              ? new Destination.Decisions()
              : new Destination.Board(subject.caseId());
      case TAPER -> new Destination.Hearing(subject.caseId());
      case ACCOUNT -> new Destination.Payments();
      case HOUSEHOLD_UNDO, REVEAL -> new Destination.HouseholdFile(subject.households().getFirst());
      case UNDO_IMPORT -> new Destination.WorkbookImport(Optional.empty());
    };
  }

  private static Destination objection(PracticeStanding standing, PracticeSubject subject) {
    if (!holds(standing, "objected")) {
      return new Destination.VillageNotices();
    }
    return holds(standing, "looked-into")
        ? new Destination.Board(subject.caseId())
        : new Destination.Investigation(subject.caseId());
  }

  private static boolean holds(PracticeStanding standing, String check) {
    return standing.checks().stream().anyMatch(t -> t.word().equals(check) && t.done());
  }

  private String number(PracticeSubject subject) {
    return office
        .desk()
        .show(office.session().actor(), subject.caseId())
        .subject()
        .number()
        .toString();
  }
}
