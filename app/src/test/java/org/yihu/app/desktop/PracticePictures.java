package org.yihu.app.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.style.Theme;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeTown;

/** The practice town with a morning's work done, as pictures. */
final class PracticePictures {
  private static final Instant MORNING = Instant.parse("2026-11-24T00:40:00Z");
  private static final int HINTS = 3;

  private final Path work;
  private Instant now = MORNING;

  /**
   * @param work where the practice store is made
   */
  PracticePictures(Path work) {
    this.work = work;
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  /** Writes {@code practice.png}, in dark too, and at 150 %. */
  void into(Path folder) {
    PracticeOffice practice = new PracticeOffice(Wiring.allTexts(), work, clock());
    Wiring wiring = practice.wiring();
    Session session = practice.open(wiring, Progress.NONE).orElseThrow();
    practise(wiring.office(session, Optional.empty()));
    try (DesktopStage desktop =
        DesktopStage.show(wiring, session, new FixedFiles(), new Destination.Practice())) {
      for (int i = 0; i < PracticeExercise.TAPER.ordinal() - 1; i++) {
        desktop.robot().type(KeyCode.DOWN);
      }
      desktop.picture(folder.resolve("practice.png"));
      turnTo(desktop, Theme.DARK);
      desktop.picture(folder.resolve("practice-dark.png"));
      turnTo(desktop, Theme.CONTRAST);
      desktop.picture(folder.resolve("practice-contrast.png"));
      turnTo(desktop, Theme.LIGHT);
      desktop.rescale(1.5);
      desktop.open(new Destination.Practice());
      desktop.picture(folder.resolve("practice-150.png"));
    }
  }

  private static void turnTo(DesktopStage desktop, Theme theme) {
    DesktopStage.on(
        () -> {
          desktop.appearance().themeProperty().set(theme);
          return theme;
        });
  }

  private void practise(Office office) {
    var actor = office.session().actor();
    PracticeTown town = PracticeOffice.town(office, Wiring.allTexts(), clock());
    var all = town.standings(actor);
    String batch = all.getLast().attempt().subject().batch();
    town.begin(actor, PracticeExercise.UNDO_IMPORT);
    office.imports().undoImport().undo(actor, batch);
    checked(town, office, 4);
    String code =
        all.get(PracticeExercise.HOUSEHOLD_UNDO.ordinal())
            .attempt()
            .subject()
            .households()
            .getFirst();
    town.begin(actor, PracticeExercise.HOUSEHOLD_UNDO);
    int version = office.store().read(r -> r.households().byCode(code).orElseThrow()).version();
    office.households().revise().takeBack(actor, code, version);
    checked(town, office, 6);
    String caseId = all.getFirst().attempt().subject().caseId();
    town.begin(actor, PracticeExercise.AUTHORISATION);
    office.applyStep().apply(actor, caseId, "accept", new LinkedHashMap<>(Map.of()));
    office.applyStep().apply(actor, caseId, "authorise", new LinkedHashMap<>(Map.of()));
    checked(town, office, 7);
    town.reset(actor, PracticeExercise.REVEAL);
    town.begin(actor, PracticeExercise.TAPER);
    String taper = all.get(PracticeExercise.TAPER.ordinal()).attempt().subject().caseId();
    office.applyStep().apply(actor, taper, "hear", new LinkedHashMap<>(Map.of("opinion", "愿意配合。")));
    town.hint(actor, PracticeExercise.TAPER, HINTS);
  }

  private void checked(PracticeTown town, Office office, int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
    town.standings(office.session().actor());
  }
}
