package org.yihu.usecases.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.Store;

/**
 * 练习镇: the tries at the ten exercises of a practice store. An exercise is solved once all its
 * checks hold; a reset begins another try on fresh households and leaves the other exercises alone.
 */
public final class PracticeTown {
  /** Name of the setting that marks a practice store. */
  public static final String MARK = "practice.town";

  private static final String ATTEMPT = "practice.attempt/";
  private static final String LAYING = "practice.stage.laying";

  private final Store store;
  private final PracticeScenes scenes;
  private final Clock clock;

  public PracticeTown(Store store, PracticeScenes scenes, Clock clock) {
    this.store = store;
    this.scenes = scenes;
    this.clock = clock;
  }

  /** Whether a store is one to practise in. */
  public static boolean isIn(Settings settings) {
    return settings.get(MARK).isPresent();
  }

  /**
   * 开镇: marks a new store and lays every exercise that has not been laid yet, so that founding
   * which was cancelled goes on where it stopped.
   *
   * @return false if it was cancelled
   * @throws Refusal if the person may not do casework
   */
  public boolean found(Actor actor, Progress progress) {
    actor.require(Permission.CASEWORK);
    if (!store.read(registers -> isIn(registers.settings()))) {
      store.write(
          registers -> {
            registers.settings().put(MARK, clock.instant().toString());
            registers.audit().append(actor, "PRACTICE_FOUNDED", "setting/" + MARK, "", "");
            return null;
          });
    }
    return forEach(
        progress,
        exercise -> {
          if (store.read(registers -> attempt(registers, exercise)).isEmpty()) {
            lay(actor, PracticeAttempt.fresh(exercise, 1));
          }
        });
  }

  private static boolean forEach(Progress progress, Consumer<PracticeExercise> work) {
    PracticeExercise[] all = PracticeExercise.values();
    for (PracticeExercise exercise : all) {
      if (progress.isCancelled()) {
        return false;
      }
      progress.at(LAYING, exercise.ordinal(), all.length);
      work.accept(exercise);
    }
    progress.at(LAYING, all.length, all.length);
    return true;
  }

  /**
   * How far every exercise is, in the order of the script; a try found solved is noted as solved.
   */
  public List<PracticeStanding> standings(Actor actor) {
    actor.require(Permission.READ);
    List<PracticeStanding> now = store.read(PracticeTown::evaluated);
    List<PracticeStanding> fresh =
        now.stream().filter(s -> s.lacking() == 0 && s.attempt().solved().isEmpty()).toList();
    if (fresh.isEmpty()) {
      return now;
    }
    Instant moment = clock.instant();
    return store.write(
        registers -> {
          fresh.forEach(
              s -> put(registers, actor, s.attempt().solvedAt(moment), "PRACTICE_SOLVED"));
          return evaluated(registers);
        });
  }

  private static List<PracticeStanding> evaluated(Registers registers) {
    return Arrays.stream(PracticeExercise.values())
        .flatMap(exercise -> attempt(registers, exercise).stream())
        .map(attempt -> evaluated(registers, attempt))
        .toList();
  }

  private static PracticeStanding evaluated(Registers registers, PracticeAttempt attempt) {
    return new PracticeStanding(
        attempt,
        PracticeChecks.of(attempt.exercise()).stream()
            .map(c -> new PracticeStanding.Tick(c.word(), c.holds(registers, attempt)))
            .toList());
  }

  /** 去做: notes when the person began. */
  public void begin(Actor actor, PracticeExercise exercise) {
    Instant moment = clock.instant();
    change(actor, exercise, attempt -> attempt.begunAt(moment), "PRACTICE_BEGUN");
  }

  /**
   * 再看一条提示.
   *
   * @param most how many hints there are
   */
  public void hint(Actor actor, PracticeExercise exercise, int most) {
    change(
        actor,
        exercise,
        attempt -> attempt.hinted(Math.min(attempt.hints() + 1, most)),
        "PRACTICE_HINT");
  }

  private void change(
      Actor actor,
      PracticeExercise exercise,
      UnaryOperator<PracticeAttempt> change,
      String action) {
    actor.require(Permission.CASEWORK);
    store.write(
        registers -> {
          put(registers, actor, change.apply(found(registers, exercise)), action);
          return null;
        });
  }

  /**
   * 重置: begins another try and puts away what the last one was about.
   *
   * @throws Refusal {@code PRACTICE_ONLY} in a store that is not for practice
   */
  public void reset(Actor actor, PracticeExercise exercise) {
    actor.require(Permission.CASEWORK);
    PracticeAttempt last = store.read(registers -> found(registers, exercise));
    scenes.putAway(actor, last);
    lay(actor, fresh(last));
  }

  /**
   * 全部重置: begins another try at every exercise. What was solved stays solved, with its time.
   *
   * @return false if it was cancelled; the exercises before are reset then
   * @throws Refusal {@code PRACTICE_ONLY} in a store that is not for practice
   */
  public boolean resetAll(Actor actor, Progress progress) {
    actor.require(Permission.CASEWORK);
    return forEach(
        progress,
        exercise -> {
          PracticeAttempt last = store.read(registers -> found(registers, exercise));
          scenes.putAway(actor, last);
          lay(actor, last.solved().isPresent() ? last.another() : fresh(last));
        });
  }

  private static PracticeAttempt fresh(PracticeAttempt last) {
    return PracticeAttempt.fresh(last.exercise(), last.number() + 1);
  }

  private void lay(Actor actor, PracticeAttempt empty) {
    PracticeAttempt attempt = empty.about(scenes.lay(actor, empty.exercise(), empty.number()));
    store.write(
        registers -> {
          put(registers, actor, attempt, "PRACTICE_LAID");
          return null;
        });
  }

  private static Optional<PracticeAttempt> attempt(Registers registers, PracticeExercise exercise) {
    return registers
        .settings()
        .get(ATTEMPT + exercise.word())
        .map(written -> PracticeAttempt.read(exercise, written));
  }

  private static PracticeAttempt found(Registers registers, PracticeExercise exercise) {
    return attempt(registers, exercise).orElseThrow(() -> Refusal.because("PRACTICE_ONLY"));
  }

  private static void put(
      Registers registers, Actor actor, PracticeAttempt attempt, String action) {
    String name = ATTEMPT + attempt.exercise().word();
    registers.settings().put(name, attempt.written());
    registers
        .audit()
        .append(actor, action, "setting/" + name, "", String.valueOf(attempt.number()));
  }
}
