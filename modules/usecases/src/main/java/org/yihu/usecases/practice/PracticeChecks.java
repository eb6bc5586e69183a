package org.yihu.usecases.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.casework.Authorisation;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.payment.Benefit;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.imports.ImportBatch;
import org.yihu.usecases.port.Registers;

/** The checks of each exercise, in the order in which they usually come to hold. */
final class PracticeChecks {
  private static final int ADULT = 18;
  private static final int LOOKED_AT = 50;
  private static final String REFUSAL_LETTER = CasePaper.REFUSAL.word();

  private PracticeChecks() {}

  static List<PracticeCheck> of(PracticeExercise exercise) {
    return switch (exercise) {
      case AUTHORISATION ->
          List.of(
              ofCase("accepted", c -> has(c, StepRecord.Accepted.class)),
              check("signed", PracticeChecks::allAdultsSigned));
      case DAMAGED_NUMBERS ->
          List.of(
              check("stored", (r, a) -> households(r, a).size() == a.subject().households().size()),
              check("numbers", PracticeChecks::allNumbered),
              check("nothing-waits", PracticeChecks::nothingWaits));
      case VISIT_BASIS ->
          List.of(
              ofCase("visited", c -> has(c, StepRecord.Visited.class)),
              check("differs", (r, a) -> lines(r, a).stream().anyMatch(PracticeChecks::differs)),
              check("basis", PracticeChecks::allDifferencesGrounded));
      case OBJECTION ->
          List.of(
              ofCase("objected", c -> has(c, StepRecord.Objected.class)),
              ofCase("looked-into", PracticeChecks::lookedIntoAgain),
              ofCase("opinion", c -> after(c, StepRecord.OpinionGiven.class)));
      case REFUSAL ->
          List.of(
              ofCase("opinion", c -> has(c, StepRecord.OpinionGiven.class)),
              ofCase("refused", c -> c.state() == CaseState.REFUSED),
              check("letter", (r, a) -> r.printLog().printings(REFUSAL_LETTER, letters(a)) > 0));
      case TAPER ->
          List.of(
              ofCase("heard", c -> has(c, StepRecord.Heard.class)),
              ofCase("tapering", c -> c.state() == CaseState.TAPERING),
              check("benefit", (r, a) -> benefits(r, a).stream().anyMatch(PracticeChecks::tapers)));
      case ACCOUNT ->
          List.of(
              check("confirmed", (r, a) -> accounts(r, a).anyMatch(BankAccount::confirmed)),
              check(
                  "basis", (r, a) -> looked(r, "ACCOUNT_CONFIRMED", subject(a) + "#account") > 0));
      case HOUSEHOLD_UNDO ->
          List.of(
              check("phone", (r, a) -> households(r, a).stream().anyMatch(h -> asTold(h, a))),
              check("taken-back", PracticeChecks::takenBack));
      case REVEAL ->
          List.of(
              check("revealed", (r, a) -> looked(r, "REVEALED", subject(a) + "#") > 0),
              check("account", (r, a) -> looked(r, "REVEALED", subject(a) + "#account") > 0));
      case UNDO_IMPORT ->
          List.of(
              check("undone", PracticeChecks::isUndone),
              check("gone", (r, a) -> households(r, a).isEmpty()));
    };
  }

  private static PracticeCheck check(String word, BiPredicate<Registers, PracticeAttempt> test) {
    return new PracticeCheck(word, test);
  }

  private static PracticeCheck ofCase(String word, Predicate<Case> test) {
    return check(word, (r, a) -> subjectCase(r, a).filter(test).isPresent());
  }

  private static Optional<Case> subjectCase(Registers registers, PracticeAttempt attempt) {
    return registers.cases().find(UUID.fromString(attempt.subject().caseId()));
  }

  private static Collection<Household> households(Registers registers, PracticeAttempt attempt) {
    return attempt.subject().households().stream()
        .flatMap(code -> registers.households().byCode(code).stream())
        .toList();
  }

  private static String subject(PracticeAttempt attempt) {
    return "household/" + attempt.subject().households().getFirst();
  }

  private static String letters(PracticeAttempt attempt) {
    return "case/" + attempt.subject().caseId();
  }

  private static boolean has(Case subject, Class<? extends StepRecord> kind) {
    return subject.all(kind).findAny().isPresent();
  }

  private static boolean after(Case subject, Class<? extends StepRecord> kind) {
    int objected = subject.lastIndexOf(StepRecord.Objected.class);
    return objected >= 0 && subject.lastIndexOf(kind) > objected;
  }

  private static boolean lookedIntoAgain(Case subject) {
    return after(subject, StepRecord.Visited.class) || after(subject, StepRecord.Appraised.class);
  }

  private static boolean allAdultsSigned(Registers registers, PracticeAttempt attempt) {
    return subjectCase(registers, attempt)
        .filter(
            subject -> {
              List<UUID> signed =
                  subject
                      .all(StepRecord.Authorised.class)
                      .map(StepRecord.Authorised::authorisation)
                      .map(Authorisation::personId)
                      .toList();
              LocalDate day = subject.applicationDate();
              return households(registers, attempt).stream()
                  .flatMap(h -> h.membersOn(day).stream())
                  .filter(m -> !m.person().birthDate().plusYears(ADULT).isAfter(day))
                  .allMatch(m -> signed.contains(m.person().id()));
            })
        .isPresent();
  }

  private static boolean allNumbered(Registers registers, PracticeAttempt attempt) {
    List<Member> members =
        households(registers, attempt).stream().flatMap(h -> h.members().stream()).toList();
    return !members.isEmpty() && members.stream().allMatch(m -> m.person().idNumber().isPresent());
  }

  /** What was sent away instead of repaired does not wait either, but is not stored. */
  private static boolean nothingWaits(Registers registers, PracticeAttempt attempt) {
    List<String> codes = attempt.subject().households();
    return registers.imports().parkedUnder(codes).isEmpty()
        && households(registers, attempt).size() == codes.size();
  }

  private static List<SheetLine> lines(Registers registers, PracticeAttempt attempt) {
    return registers.caseSheets().visits(UUID.fromString(attempt.subject().caseId())).stream()
        .flatMap(sheet -> sheet.lines().stream())
        .toList();
  }

  private static boolean differs(SheetLine line) {
    return line.found().isPresent()
        && line.found().get().compareTo(line.declared().orElse(java.math.BigDecimal.ZERO)) != 0;
  }

  private static boolean allDifferencesGrounded(Registers registers, PracticeAttempt attempt) {
    List<SheetLine> different =
        lines(registers, attempt).stream().filter(PracticeChecks::differs).toList();
    return !different.isEmpty() && different.stream().noneMatch(l -> l.basis().isBlank());
  }

  private static List<Benefit> benefits(Registers registers, PracticeAttempt attempt) {
    return registers
        .benefits()
        .ofHouseholds(households(registers, attempt).stream().map(Household::id).toList());
  }

  private static boolean tapers(Benefit benefit) {
    return benefit.steps().stream().anyMatch(step -> step.taperMonths() > 0);
  }

  private static java.util.stream.Stream<BankAccount> accounts(
      Registers registers, PracticeAttempt attempt) {
    return households(registers, attempt).stream().flatMap(h -> h.account().stream());
  }

  private static long looked(Registers registers, String action, String subject) {
    return registers
        .auditRecords()
        .find(new AuditQuery("", action, subject, null, null, 0, LOOKED_AT))
        .size();
  }

  private static boolean asTold(Household household, PracticeAttempt attempt) {
    return household.phone().equals(attempt.subject().told());
  }

  /** The wrong value stays in the history, and was taken back rather than typed over. */
  private static boolean takenBack(Registers registers, PracticeAttempt attempt) {
    return households(registers, attempt).stream()
        .flatMap(h -> registers.households().versions(h.id()).stream())
        .anyMatch(v -> v.replaced().basis().startsWith("UNDO/"));
  }

  private static boolean isUndone(Registers registers, PracticeAttempt attempt) {
    return registers
        .imports()
        .find(attempt.subject().batch())
        .filter(b -> b.state() == ImportBatch.State.UNDONE)
        .isPresent();
  }
}
