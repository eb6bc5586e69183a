package org.yihu.app.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.app.Office;
import org.yihu.documents.files.FactsFile;
import org.yihu.documents.files.StepFile;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.Case;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.household.Revision;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.practice.PracticeAttempt;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeScenes;
import org.yihu.usecases.practice.PracticeSubject;
import org.yihu.usecases.text.Texts;

/** Lays exercises out of shipped samples: cases by their steps, households by imports. */
public final class ShippedScenes implements PracticeScenes {
  private static final String SAMPLES = "/samples/practice/";
  private static final LocalDate POSTED = LocalDate.of(2026, 11, 27);
  private static final String WRONG_PHONE = "0472-9999999";
  private static final String PHONE = "13900000021";
  private static final String ACCOUNT = "6217999000000005675";

  private final Office office;
  private final Path folder;
  private final Texts texts;

  /**
   * @param folder where the workbooks of the exercises are put
   */
  public ShippedScenes(Office office, Path folder, Texts texts) {
    this.office = office;
    this.folder = folder;
    this.texts = texts;
  }

  @Override
  public PracticeSubject lay(Actor actor, PracticeExercise exercise, int number) {
    return switch (exercise) {
      case VISIT_BASIS, REFUSAL, TAPER -> caseOf(actor, exercise, number);
      case AUTHORISATION -> reachable(actor, caseOf(actor, exercise, number));
      case OBJECTION -> posted(actor, caseOf(actor, exercise, number));
      case DAMAGED_NUMBERS -> file(exercise, number);
      case ACCOUNT, REVEAL, UNDO_IMPORT -> imported(actor, file(exercise, number));
      case HOUSEHOLD_UNDO -> mistaken(actor, imported(actor, file(exercise, number)));
    };
  }

  private PracticeSubject caseOf(Actor actor, PracticeExercise exercise, int number) {
    Path facts = sample(exercise.word() + ".yaml", number);
    FactsFile reader = new FactsFile(texts);
    CaseFile file =
        office
            .openCase()
            .openFromFacts(
                actor, reader.read(facts), reader.numbers(facts), texts.get("practice.cause"));
    String key = file.subject().id().toString();
    for (Map<String, Object> step : steps(exercise)) {
      Map<String, Object> fields = new LinkedHashMap<>(step);
      String word = String.valueOf(fields.remove("step"));
      office.applyStep().apply(actor, key, word, fields);
    }
    return new PracticeSubject(List.of(file.household().code()), key, "", "", "");
  }

  /** With telephone and account, so that the form lacks nothing but papers. */
  private PracticeSubject reachable(Actor actor, PracticeSubject subject) {
    Household of = household(subject);
    String holder = of.members().getFirst().person().name();
    Revision both =
        new Revision.Together(
            List.of(
                new Revision.SetPhone(PHONE),
                new Revision.SetAccount(
                    Optional.of(
                        new BankAccount(texts.get("practice.bank"), holder, ACCOUNT, false)))));
    office.households().revise().revise(actor, of.code(), of.version(), both, "");
    return subject;
  }

  @SuppressWarnings("unchecked") // the step file gives nothing but texts, lists and maps
  private List<Map<String, Object>> steps(PracticeExercise exercise) {
    Path script = sample(exercise.word() + "-steps.yaml", 0);
    return (List<Map<String, Object>>) (Object) new StepFile().read(script).get("before");
  }

  private PracticeSubject posted(Actor actor, PracticeSubject subject) {
    var village = household(subject).division();
    var notice = office.noticeDesk().prepare(actor, NoticeKind.REVIEW, village, POSTED).notice();
    office.noticeDesk().post(actor, notice.id(), POSTED, texts.get("practice.notice-place"), "");
    return subject;
  }

  private Household household(PracticeSubject subject) {
    String code = subject.households().getFirst();
    return office.store().read(r -> r.households().byCode(code).orElseThrow());
  }

  /** The workbook of a try, its household codes numbered with it. */
  private PracticeSubject file(PracticeExercise exercise, int number) {
    Path file = sample(exercise.word() + ".csv", number);
    try {
      List<String> codes =
          Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")[0]).toList();
      return new PracticeSubject(codes, "", "", file.getFileName().toString(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PracticeSubject imported(Actor actor, PracticeSubject of) {
    Path file = folder.resolve(of.file());
    String batch =
        office
            .imports()
            .importHouseholds()
            .commit(actor, file, ReadOptions.NONE, Progress.NONE)
            .batch()
            .orElseThrow();
    return new PracticeSubject(of.households(), "", batch, of.file(), "");
  }

  private PracticeSubject mistaken(Actor actor, PracticeSubject subject) {
    Household right = household(subject);
    Revision wrong = new Revision.SetPhone(WRONG_PHONE);
    office.households().revise().revise(actor, right.code(), right.version(), wrong, "");
    return new PracticeSubject(
        subject.households(), "", subject.batch(), subject.file(), right.phone());
  }

  private Path sample(String name, int number) {
    String target = number == 0 ? name : name.replace(".", "-" + number + ".");
    Path file = folder.resolve(target);
    try (InputStream in = ShippedScenes.class.getResourceAsStream(SAMPLES + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.createDirectories(folder);
      Files.writeString(file, new TryNumbers(number).in(text));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void putAway(Actor actor, PracticeAttempt attempt) {
    PracticeSubject subject = attempt.subject();
    if (!subject.caseId().isEmpty()) {
      end(actor, subject.caseId());
      return;
    }
    office
        .store()
        .write(
            registers -> {
              registers.imports().unpark(subject.households());
              List<UUID> free = free(registers, subject);
              registers
                  .benefits()
                  .removeAll(
                      registers.benefits().ofHouseholds(free).stream().map(b -> b.id()).toList());
              registers.households().removeAll(free);
              registers
                  .audit()
                  .append(actor, "PRACTICE_PUT_AWAY", subject.file(), "", free.size() + "");
              return null;
            });
  }

  /** The households that no case and no frozen payment hangs on. */
  private static List<UUID> free(Registers registers, PracticeSubject subject) {
    return subject.households().stream()
        .flatMap(code -> registers.households().byCode(code).stream())
        .map(Household::id)
        .filter(id -> registers.cases().ofHousehold(id).isEmpty())
        .filter(
            id ->
                registers
                    .benefits()
                    .paidAmong(
                        registers.benefits().ofHousehold(id).stream().map(b -> b.id()).toList())
                    .isEmpty())
        .toList();
  }

  private void end(Actor actor, String key) {
    Case subject = office.desk().show(actor, key).subject();
    String note = texts.get("practice.put-away");
    if (subject.state().isPending()) {
      office
          .applyStep()
          .apply(
              actor,
              key,
              "terminate",
              new LinkedHashMap<>(Map.of("reason", "withdrawn", "note", note)));
    } else if (subject.state() == org.yihu.domain.casework.CaseState.GRANTED) {
      office.applyStep().apply(actor, key, "hear", new LinkedHashMap<>(Map.of("opinion", note)));
      office
          .applyStep()
          .apply(
              actor,
              key,
              "terminate",
              new LinkedHashMap<>(Map.of("reason", "voluntary", "note", note)));
    }
    // a taper runs out by itself
  }
}
