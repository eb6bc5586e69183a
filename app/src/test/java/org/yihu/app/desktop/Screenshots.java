package org.yihu.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihu.app.Wiring;
import org.yihu.app.demo.Demo;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.style.Theme;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;

/**
 * Writes a picture of every screen with the demo's data: {@code Screenshots FOLDER [name…]};
 * without names all of them.
 */
public final class Screenshots {
  private static final double LARGER = 1.5;
  private static final List<String> MAIN = List.of("workbench", "household", "board", "payments");

  private final DesktopStage desktop;
  private final Path folder;
  private final List<String> wanted;

  private Screenshots(DesktopStage desktop, Path folder, List<String> wanted) {
    this.desktop = desktop;
    this.folder = folder;
    this.wanted = wanted;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path work = Files.createTempDirectory("yihu-screens");
    String ready = System.getProperty("yihu.demo");
    try {
      Path demo = ready == null ? work.resolve("demo") : Path.of(ready);
      if (!Files.isDirectory(demo.resolve("store"))) {
        Demo.layOut(Wiring.allTexts(), demo, line -> {});
      }
      Clock clock =
          Clock.fixed(
              DemoOffice.clock(Clock.systemDefaultZone()).instant(),
              DemoOffice.clock(Clock.systemDefaultZone()).getZone());
      Wiring wiring = new Wiring(clock, Wiring.allTexts());
      Session session =
          new SignIn(wiring.gate())
              .signIn(demo.resolve("store"), Demo.USER, Demo.PASSWORD.toCharArray());
      try (DesktopStage desktop =
          DesktopStage.show(wiring, session, new FixedFiles(), new Destination.Workbench())) {
        new Screenshots(desktop, folder, List.of(args).subList(1, args.length)).all();
      }
      if (args.length == 1 || List.of(args).contains("practice")) {
        new PracticePictures(work.resolve("practice")).into(folder);
      }
    } finally {
      remove(work);
    }
    System.exit(0);
  }

  private void all() {
    Map<String, Destination> screens = screens();
    screens.forEach((name, destination) -> shoot(name, destination));
    turnTo(Theme.DARK);
    MAIN.forEach(name -> shoot(name + "-dark", screens.get(name)));
    turnTo(Theme.CONTRAST);
    MAIN.forEach(name -> shoot(name + "-contrast", screens.get(name)));
    turnTo(Theme.LIGHT);
    desktop.rescale(LARGER);
    MAIN.forEach(name -> shoot(name + "-150", screens.get(name)));
  }

  private void turnTo(Theme theme) {
    DesktopStage.on(
        () -> {
          desktop.appearance().themeProperty().set(theme);
          return theme;
        });
  }

  private void shoot(String name, Destination destination) {
    if (destination != null && (wanted.isEmpty() || wanted.contains(name))) {
      desktop.open(destination);
      desktop.picture(folder.resolve(name + ".png"));
    }
  }

  private Map<String, Destination> screens() {
    Map<String, Destination> screens = new LinkedHashMap<>();
    screens.put("workbench", new Destination.Workbench());
    screens.put("statistics", new Destination.Statistics());
    screens.put("applications", new Destination.Applications());
    screens.put("application", new Destination.Application(Optional.empty()));
    screens.put("investigations", new Destination.Investigations());
    screens.put("boards", new Destination.Boards());
    screens.put("notices", new Destination.VillageNotices());
    screens.put("decisions", new Destination.Decisions());
    screens.put("payments", new Destination.Payments());
    screens.put("households", new Destination.Households());
    screens.put(
        "households-expired", new Destination.ExpiredStatuses(new DivisionCode("150221500221")));
    screens.put("import", new Destination.WorkbookImport(Optional.empty()));
    for (String page :
        List.of(
            "users",
            "policy",
            "calendar",
            "office",
            "synonyms",
            "templates",
            "audit",
            "backup",
            "appearance",
            "password",
            "shortcuts",
            "about")) {
      screens.put("settings-" + page, new Destination.Administration(page));
    }
    granted()
        .ifPresent(
            found -> {
              screens.put("board", new Destination.Board(found.number().toString()));
              screens.put("investigation", new Destination.Investigation(key(found)));
              screens.put("hearing", new Destination.Hearing(key(found)));
            });
    household().ifPresent(code -> screens.put("household", new Destination.HouseholdFile(code)));
    return screens;
  }

  private static String key(CaseSummary found) {
    return found.number().toString();
  }

  private Optional<CaseSummary> granted() {
    return desktop
        .office()
        .store()
        .read(registers -> registers.cases().list(CaseQuery.in(CaseState.GRANTED)))
        .stream()
        .findFirst();
  }

  /** The household of the demo's family of four. */
  private Optional<String> household() {
    return granted()
        .flatMap(
            found ->
                desktop
                    .office()
                    .store()
                    .read(registers -> registers.households().find(found.householdId())))
        .map(h -> h.code());
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
