package org.yihu.usecases.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 办理台: the one way a step is taken: load case and household, check right, state and conditions,
 * record, store with the audit trail, all in one transaction.
 */
public final class CaseDesk {
  private final Store store;
  private final OfficeRules rules;
  private final Ids ids;
  private final Clock clock;

  public CaseDesk(Store store, OfficeRules rules, Ids ids, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /** The day on which steps are recorded. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }

  ChangeStamp stamp(Actor actor) {
    return new ChangeStamp(actor.name(), now());
  }

  Ids ids() {
    return ids;
  }

  OfficeRules rules() {
    return rules;
  }

  /** Takes a step that happened on a day. */
  CaseFile step(Actor actor, UUID caseId, LocalDate on, Consumer<OpenFile> step) {
    return store.write(registers -> stepIn(registers, actor, caseId, on, step));
  }

  /** As {@link #step}, inside a transaction that does more. */
  CaseFile stepIn(
      Registers registers, Actor actor, UUID caseId, LocalDate on, Consumer<OpenFile> step) {
    OpenFile file = open(registers, actor, on, load(registers, caseId));
    step.accept(file);
    registers.cases().append(file.subject(), file.heading());
    return file.view();
  }

  /** Opens a new case out of what the step makes of the registers. */
  CaseFile begin(Actor actor, LocalDate on, Function<Registers, Case> opening) {
    return writing(
        actor, registers -> beginIn(registers, actor, on, opening.apply(registers)).view());
  }

  /** Work of a caseworker that writes. */
  <T> T writing(Actor actor, Store.Work<T> work) {
    actor.require(Permission.CASEWORK);
    return store.write(work);
  }

  /** Stores a new case inside a transaction that does more. */
  OpenFile beginIn(Registers registers, Actor actor, LocalDate on, Case opened) {
    OpenFile file = open(registers, actor, on, opened);
    registers.cases().add(opened, file.heading());
    String step = opened.events().getFirst().step().toString();
    registers
        .audit()
        .append(actor, "CASE_" + step, file.subjectKey(), "", opened.number().toString());
    return file;
  }

  /**
   * A case with all that follows from it today.
   *
   * @param key identity, or number such as {@code 2026-186}
   * @throws Refusal {@code CASE_NOT_FOUND}
   */
  public CaseFile show(Actor actor, String key) {
    actor.require(Permission.READ);
    return store.read(
        registers -> open(registers, actor, today(), load(registers, idOf(registers, key))).view());
  }

  /**
   * The identity behind what a person typed.
   *
   * @param key identity, or number such as {@code 2026-186}
   * @throws Refusal {@code CASE_NOT_FOUND}
   */
  public UUID find(Actor actor, String key) {
    actor.require(Permission.READ);
    return store.read(registers -> idOf(registers, key));
  }

  /** Looks at a case without a step; nothing done to the file is kept. */
  <T> T looking(Actor actor, UUID caseId, Function<OpenFile, T> look) {
    actor.require(Permission.READ);
    return store.read(
        registers -> look.apply(open(registers, actor, today(), load(registers, caseId))));
  }

  /** Writes what is no step of a case, such as a draft. */
  <T> T writing(Store.Work<T> work) {
    return store.write(work);
  }

  private static UUID idOf(Registers registers, String key) {
    return CaseNumber.read(key)
        .flatMap(number -> registers.cases().find(number))
        .map(Case::id)
        .or(() -> uuid(key))
        .orElseThrow(() -> Refusal.because("CASE_NOT_FOUND", key));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Case load(Registers registers, UUID caseId) {
    return registers
        .cases()
        .find(caseId)
        .orElseThrow(() -> Refusal.because("CASE_NOT_FOUND", caseId));
  }

  private OpenFile open(Registers registers, Actor actor, LocalDate on, Case subject) {
    return new OpenFile(
        registers, rules, actor, new OpenFile.Moment(clock.instant(), today(), on), subject);
  }

  <T> T reading(Store.Work<T> work) {
    return store.read(work);
  }
}
