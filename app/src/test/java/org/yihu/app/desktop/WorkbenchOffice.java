package org.yihu.app.desktop;

import static org.yihu.app.FoundedStore.CLOCK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.documents.files.FactsFile;
import org.yihu.domain.access.Actor;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.testsupport.SampleNumbers;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.port.Progress;

/**
 * An office on 24 November 2026 with the sample workbook and cases at several steps: the list of
 * work of a real day.
 */
final class WorkbenchOffice {

  private final Path folder;
  private final FoundedStore founded;
  private final Office office;
  private int people;

  private WorkbenchOffice(Path folder) {
    this.folder = folder;
    this.founded = FoundedStore.of("150221000000", folder, CLOCK);
    this.office = founded.office();
  }

  /** An office as it is founded: nobody on file. */
  static WorkbenchOffice founded(Path folder) {
    return new WorkbenchOffice(folder);
  }

  /** Only a few cases, quickly made. */
  static WorkbenchOffice small(Path folder) {
    WorkbenchOffice made = new WorkbenchOffice(folder);
    made.cases();
    return made;
  }

  /** With the sample workbook too. */
  static WorkbenchOffice full(Path folder) {
    WorkbenchOffice made = new WorkbenchOffice(folder);
    made.importSample();
    made.cases();
    return made;
  }

  Wiring wiring() {
    return founded.wiring();
  }

  Session session() {
    return founded.session();
  }

  private Actor actor() {
    return founded.actor();
  }

  private void importSample() {
    office
        .imports()
        .importHouseholds()
        .commit(actor(), resource("tumoteyouqi-2026-10.xlsx"), ReadOptions.NONE, Progress.NONE);
  }

  private Path resource(String name) {
    try (var in = WorkbenchOffice.class.getResourceAsStream("/samples/" + name)) {
      Path file = folder.resolve(name);
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cases() {
    determined("任秀莲", "150221104201", "2026-10-08");
    posted("郭海明", "150221104202", "2026-11-16");
    String asked = applied("侯玉柱", "150221104203", "2026-11-18");
    step(
        asked,
        "supplement",
        Map.of("date", "2026-11-19", "missing", List.of("diagnosis"), "due", "2026-11-30"));
    String accepted = applied("白玉梅", "150221104204", "2026-11-20");
    step(accepted, "accept", Map.of("date", "2026-11-20"));
    String visited = applied("赵根才", "150221104205", "2026-11-10");
    step(visited, "accept", Map.of("date", "2026-11-10"));
    step(visited, "authorise", Map.of("date", "2026-11-10"));
    step(visited, "visit", visit("2026-11-12"));
    String refused = determined("王海平", "150221104206", "2026-11-02", 900_000);
    step(refused, "opinion", Map.of("date", "2026-11-20"));
    step(refused, "decide", Map.of("date", "2026-11-23"));
    applied("乌云其木格", "150221104201", "2026-11-23");
  }

  private String applied(String name, String village, String day) {
    return applied(name, village, day, 3000);
  }

  private String applied(String name, String village, String day, int wage) {
    FactsFile reader = new FactsFile(founded.wiring().texts());
    String number = SampleNumbers.of("150221", LocalDate.of(1970, 3, 2), 900 + people++);
    String yaml =
        """
        case: %s
        applicationDate: %s
        division: "%s"
        settlement: rural
        verificationComplete: true
        members:
          - id: m1
            name: %s
            relation: head
            idNumber: "%s"
            workAbility: weak
            income: {wage: %d, business: 0, property: 0, transfer: 0}
        assets: {financial: 800, houses: 1, businesses: 0, vehicles: []}
        obligors: []
        spending: {medical: 0, education: 0, rehabilitation: 0, other: 0, living: 5000}
        """
            .formatted(name, day, village, name, number, wage);
    Path file = folder.resolve("facts-" + people + ".yaml");
    try {
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return office
        .openCase()
        .openFromFacts(actor(), reader.read(file), reader.numbers(file), "")
        .subject()
        .id()
        .toString();
  }

  private String determined(String name, String village, String day) {
    return determined(name, village, day, 3000);
  }

  private String determined(String name, String village, String day, int wage) {
    String key = applied(name, village, day, wage);
    for (String word : List.of("accept", "authorise")) {
      step(key, word, Map.of("date", day));
    }
    LocalDate later = LocalDate.parse(day).plusDays(2);
    step(key, "visit", visit(later.toString()));
    step(key, "verification", Map.of("date", later.toString()));
    step(key, "determine", Map.of("date", later.toString()));
    return key;
  }

  private void posted(String name, String village, String day) {
    String key = determined(name, village, "2026-11-03");
    step(key, "opinion", Map.of("date", "2026-11-12"));
    PublicNotice notice =
        office
            .noticeDesk()
            .prepare(actor(), NoticeKind.REVIEW, new DivisionCode(village), LocalDate.parse(day))
            .notice();
    office.noticeDesk().post(actor(), notice.id(), LocalDate.parse(day), "公开栏", "");
  }

  private static Map<String, Object> visit(String day) {
    return Map.of("date", day, "investigators", List.of("巴图", "李文秀"), "conclusion", "情况属实");
  }

  private void step(String key, String word, Map<String, Object> fields) {
    office.applyStep().apply(actor(), key, word, new HashMap<>(fields));
  }
}
