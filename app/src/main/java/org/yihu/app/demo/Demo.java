package org.yihu.app.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.app.cli.ImportWords;
import org.yihu.domain.access.Actor;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.payment.PaymentList;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.assistance.DeterminationSentences;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.notice.PreparedNotice;
import org.yihu.usecases.office.SetOfficeProfile;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.text.Texts;

/**
 * 演示: the main job end to end on sample data, on simulated days, telling in Chinese what it does.
 */
public final class Demo {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 6);
  private static final LocalDate NOTICE_DAY = LocalDate.of(2026, 11, 13);
  private static final int DESK_CASES = 9;
  private static final LocalDate LIST_DAY = LocalDate.of(2026, 12, 1);

  /** The last day that is played. */
  public static final LocalDate LAST_DAY = LIST_DAY;

  private static final DivisionCode OFFICE = new DivisionCode("150221000000");
  private static final DivisionCode VILLAGE = new DivisionCode("150221104201");

  /** Sign-in name of the one user. */
  public static final String USER = "demo";

  /** Their password; printed too. */
  public static final String PASSWORD = "Yihu-demo-2026";

  private final Texts texts;
  private final DemoFolder folder;
  private final Consumer<String> told;
  private final boolean desk;
  private final SimulatedClock clock = new SimulatedClock(FIRST_DAY, ZONE);

  private Demo(Texts texts, DemoFolder folder, boolean desk, Consumer<String> told) {
    this.texts = texts;
    this.folder = folder;
    this.desk = desk;
    this.told = told;
  }

  /**
   * Plays the demo into a folder.
   *
   * @param told receives each line of what it does
   * @return the papers and workbooks written
   */
  public static List<Path> play(Texts texts, Path out, Consumer<String> told) {
    DemoFolder folder = DemoFolder.at(out);
    new Demo(texts, folder, false, told).run();
    return folder.files();
  }

  /** As {@link #play}, and lays out a desk: cases at every stage, so that there is work to do. */
  public static void layOut(Texts texts, Path out, Consumer<String> told) {
    new Demo(texts, DemoFolder.at(out), true, told).run();
  }

  private void run() {
    Wiring wiring = new Wiring(clock, texts);
    say("demo.simulated", FIRST_DAY, LIST_DAY);
    CreateStore.Founded founded =
        new CreateStore(wiring.gate(), wiring.ids(), clock)
            .create(
                new CreateStore.Command(folder.store(), OFFICE, USER, "", PASSWORD.toCharArray()));
    try (Session session = founded.session()) {
      say("demo.store", folder.store(), USER, PASSWORD, founded.recoveryCode());
      Office office = wiring.office(session, Optional.empty());
      profiles(office);
      importSample(office);
      casework(office);
      if (desk) {
        for (int n = 1; n <= DESK_CASES; n++) {
          play(office, opened(office, "desk-" + n), "before");
        }
      }
      month(office);
    }
  }

  private void profiles(Office office) {
    for (DivisionCode code : List.of(OFFICE, VILLAGE.township())) {
      office
          .setOfficeProfile()
          .set(
              actor(office),
              code,
              new SetOfficeProfile.Profile(
                  texts.get("demo.phone"),
                  texts.get("demo.supervision-phone"),
                  texts.get("demo.address")));
    }
  }

  private void importSample(Office office) {
    Path workbook = folder.sample("tumoteyouqi-2026-10.xlsx");
    say("demo.import", workbook.getFileName());
    ImportOutcome outcome =
        office
            .imports()
            .importHouseholds()
            .commit(actor(office), workbook, ReadOptions.NONE, Progress.NONE);
    new ImportWords(texts).of(outcome).forEach(line -> told.accept("  " + line));
    Path report = folder.file(texts.get("demo.file.report"));
    office.imports().importReport().write(workbook, Optional.empty(), outcome.findings(), report);
    written(folder.noted(report));
  }

  private void casework(Office office) {
    DemoCase granted = opened(office, "family-of-four");
    DemoCase refused = opened(office, "family-of-two");
    play(office, granted, "before");
    play(office, refused, "before");
    notice(office);
    play(office, granted, "after");
    play(office, refused, "after");
  }

  private DemoCase opened(Office office, String name) {
    DemoCase played =
        new DemoCase(
            office,
            clock,
            texts,
            folder.sample("demo/" + name + ".yaml"),
            folder.sample("demo/" + name + "-steps.yaml"));
    CaseFile file = played.open();
    say(
        "demo.opened",
        file.subject().number(),
        file.household().members().getFirst().person().name(),
        String.valueOf(file.household().members().size()));
    return played;
  }

  private void play(Office office, DemoCase played, String part) {
    played.play(
        part,
        (word, file) -> {
          say(
              "demo.step",
              file.subject().events().getLast().on(),
              file.subject().number(),
              texts.get("casework.state." + file.subject().state()));
          if (word.equals("determine")) {
            tellDetermination(file);
          }
        },
        (key, paper) -> print(office, key, paper));
  }

  private void tellDetermination(CaseFile file) {
    DeterminationSentences sentences = new DeterminationSentences(texts);
    var record = file.determination().orElseThrow();
    sentences.conclusion(record.facts(), record.result()).forEach(line -> told.accept("  " + line));
    for (var category : sentences.byCategory(record.facts(), record.result())) {
      told.accept("  " + category.heading());
      category.sentences().forEach(line -> told.accept("    " + line));
    }
  }

  private void print(Office office, String key, String word) {
    CasePaper paper = CasePaper.ofWord(word).orElseThrow();
    byte[] pdf = office.printCasePaper().print(actor(office), paper, key).pdf();
    String name =
        texts.get(
            "demo.file.case",
            texts.get("casepaper.title." + word),
            office
                .desk()
                .show(actor(office), key)
                .household()
                .members()
                .getFirst()
                .person()
                .name());
    written(folder.write(name, pdf));
  }

  private void notice(Office office) {
    clock.moveTo(NOTICE_DAY);
    PreparedNotice prepared =
        office.noticeDesk().prepare(actor(office), NoticeKind.REVIEW, VILLAGE, NOTICE_DAY);
    printNotice(office, prepared.paper(), "demo.file.review-notice");
    NoticePeriod period = prepared.period().orElseThrow();
    office
        .noticeDesk()
        .post(
            actor(office), prepared.notice().id(), NOTICE_DAY, texts.get("demo.notice-place"), "");
    say("demo.posted", period.first(), period.last());
    clock.moveTo(period.last().plusDays(1));
    say("demo.days-pass", LocalDate.now(clock));
    office.noticeDesk().remove(actor(office), prepared.notice().id(), period.last().plusDays(1));
  }

  private void printNotice(Office office, Paper paper, String nameKey) {
    PrintRun run = PrintRun.first(clock.instant());
    written(folder.write(texts.get(nameKey), office.paperPress().print(paper, run).pdf()));
  }

  private void month(Office office) {
    clock.moveTo(LIST_DAY);
    YearMonth month = YearMonth.from(LIST_DAY);
    PaymentList list = office.month().paymentLedger().freeze(actor(office), month);
    say(
        "demo.month",
        month,
        String.valueOf(list.households()),
        String.valueOf(list.persons()),
        list.total(),
        String.valueOf(list.heldBack().size()));
    var at = clock.instant();
    written(
        folder.write(
            texts.get("demo.file.payment-workbook"),
            office.workbookPress().print(office.month().paymentSheet(list), at)));
    written(
        folder.write(
            texts.get("demo.file.balance"),
            office.workbookPress().print(office.month().balanceSheet(list), at)));
    written(
        folder.write(
            texts.get("demo.file.register"),
            office
                .workbookPress()
                .print(
                    office.householdRegister(
                        LIST_DAY, texts.get("demo.register-reason"), Progress.NONE),
                    at)));
    printNotice(office, office.month().paymentForm(list), "demo.file.payment-list");
    PreparedNotice longTerm =
        office.noticeDesk().prepare(actor(office), NoticeKind.LONG_TERM, VILLAGE, LIST_DAY);
    printNotice(office, longTerm.paper(), "demo.file.long-term-notice");
  }

  private static Actor actor(Office office) {
    return office.session().actor();
  }

  private void written(Path file) {
    say("demo.written", file);
  }

  private void say(String key, Object... arguments) {
    told.accept(texts.get(key, arguments));
  }
}
