package org.yihu.desktop.practice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeScript;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.practice.PracticeStanding.State;

/** 练习镇: the exercises, how far each is, what they are begun, checked and reset with. */
public final class PracticeViewModel {
  private static final int SECONDS = 60;

  private final PracticeDesk desk;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableList<PracticeStanding> all = FXCollections.observableArrayList();
  private final ObservableList<PracticeStanding> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final ReadOnlyObjectWrapper<PracticeStanding> chosen = new ReadOnlyObjectWrapper<>();
  private Consumer<PracticeExercise> solved = exercise -> {};
  private boolean reading;
  private boolean again;

  /** Which exercises are shown. */
  public enum Filter {
    ALL(s -> true),
    OPEN(s -> s.state() != State.SOLVED),
    SOLVED(s -> s.state() == State.SOLVED);

    private final Predicate<PracticeStanding> holds;

    Filter(Predicate<PracticeStanding> holds) {
      this.holds = holds;
    }
  }

  public PracticeViewModel(PracticeDesk desk, TaskRunner tasks, Consumer<Throwable> failed) {
    this.desk = desk;
    this.tasks = tasks;
    this.failed = failed;
    filter.addListener((o, was, is) -> sift());
  }

  /** Is told of each exercise that a reading finds newly solved. */
  public void onSolved(Consumer<PracticeExercise> told) {
    solved = told;
  }

  /** Checks every exercise; asked again while it reads, it reads once more afterwards. */
  public void refresh() {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    tasks.run(
        () -> desk.town().standings(desk.actor()),
        read -> {
          over();
          show(read);
        },
        error -> {
          over();
          failed.accept(error);
        });
  }

  private void over() {
    reading = false;
    if (again) {
      again = false;
      refresh();
    }
  }

  private void show(List<PracticeStanding> read) {
    List<PracticeExercise> before = solvedAmong(all);
    boolean first = all.isEmpty();
    if (!read.equals(all)) {
      all.setAll(read);
      sift();
    }
    if (!first) {
      solvedAmong(read).stream().filter(e -> !before.contains(e)).forEach(solved);
    }
  }

  private static List<PracticeExercise> solvedAmong(List<PracticeStanding> standings) {
    return standings.stream()
        .filter(s -> s.state() == State.SOLVED)
        .map(PracticeStanding::exercise)
        .toList();
  }

  private void sift() {
    List<PracticeStanding> fitting = all.stream().filter(filter.get().holds).toList();
    Optional<PracticeExercise> kept = chosenExercise();
    PracticeStanding now =
        fitting.stream()
            .filter(s -> kept.filter(s.exercise()::equals).isPresent())
            .findFirst()
            .or(() -> fitting.stream().filter(s -> s.state() != State.SOLVED).findFirst())
            .or(() -> fitting.stream().findFirst())
            .orElse(null);
    if (!fitting.equals(rows)) {
      rows.setAll(fitting);
    }
    chosen.set(now);
  }

  private Optional<PracticeExercise> chosenExercise() {
    return Optional.ofNullable(chosen.get()).map(PracticeStanding::exercise);
  }

  /** Chooses a row. */
  public void choose(PracticeStanding row) {
    if (row != null) {
      chosen.set(row);
    }
  }

  /** Checks now and hands over how far the chosen exercise is. */
  public void check(Consumer<PracticeStanding> told) {
    chosenExercise()
        .ifPresent(
            exercise ->
                tasks.run(
                    () -> desk.town().standings(desk.actor()),
                    read -> {
                      show(read);
                      told.accept(read.get(exercise.ordinal()));
                    },
                    failed));
  }

  /** 去做: notes the beginning and hands over where the chosen exercise goes on. */
  public void go(Consumer<Destination> there) {
    chosenExercise()
        .ifPresent(
            exercise ->
                tasks.run(
                    () -> {
                      PracticeStanding now =
                          desk.town().standings(desk.actor()).get(exercise.ordinal());
                      if (now.attempt().begun().isEmpty()) {
                        desk.town().begin(desk.actor(), exercise);
                      }
                      return desk.places().apply(now);
                    },
                    there,
                    failed));
  }

  /** 再看一条提示. */
  public void hint() {
    PracticeStanding now = chosen.get();
    if (now == null || hintsSeen(now) == script().steps(now.exercise()).size()) {
      return;
    }
    int most = script().steps(now.exercise()).size();
    after(
        () -> {
          desk.town().hint(desk.actor(), now.exercise(), most);
          return now.exercise();
        },
        exercise -> {});
  }

  private static int hintsSeen(PracticeStanding of) {
    return of.attempt().hints();
  }

  /** The hints of an exercise that were asked for. */
  public List<String> hints(PracticeStanding of) {
    return script().steps(of.exercise()).subList(0, hintsSeen(of));
  }

  /** Whether a reset would throw work away, and is asked about. */
  public boolean isTouched() {
    PracticeStanding now = chosen.get();
    return now != null
        && (now.attempt().begun().isPresent() || now.done() > 0 || now.state() == State.SOLVED);
  }

  /** 重置 of the chosen exercise. */
  public void reset(Consumer<PracticeExercise> done) {
    chosenExercise()
        .ifPresent(
            exercise ->
                after(
                    () -> {
                      desk.town().reset(desk.actor(), exercise);
                      return exercise;
                    },
                    done));
  }

  private void after(
      java.util.concurrent.Callable<PracticeExercise> change, Consumer<PracticeExercise> done) {
    tasks.run(
        change,
        exercise -> {
          refresh();
          done.accept(exercise);
        },
        failed);
  }

  /**
   * 全部重置, as a job that can be cancelled.
   *
   * @param done is told whether it ran to its end
   */
  public void resetAll(String title, Consumer<Boolean> done) {
    tasks.start(
        title,
        progress -> desk.town().resetAll(desk.actor(), progress),
        complete -> {
          refresh();
          done.accept(complete);
        },
        failed);
  }

  /** All exercises, in order. */
  public ObservableList<PracticeStanding> all() {
    return all;
  }

  /** Those that the filter shows. */
  public ObservableList<PracticeStanding> rows() {
    return rows;
  }

  public ObjectProperty<Filter> filter() {
    return filter;
  }

  public long count(Filter kind) {
    return all.stream().filter(kind.holds).count();
  }

  /** The chosen exercise; null while there is none. */
  public ReadOnlyObjectProperty<PracticeStanding> chosen() {
    return chosen.getReadOnlyProperty();
  }

  public PracticeScript script() {
    return desk.script();
  }

  /** Minutes that what is solved took. */
  public long minutesTaken() {
    return all.stream().flatMap(s -> taken(s).stream()).mapToLong(Long::longValue).sum();
  }

  /** Minutes that a solved exercise took, begun ones counted up; empty before. */
  public static Optional<Long> taken(PracticeStanding of) {
    return of.attempt().taken().map(t -> (t.toSeconds() + SECONDS - 1) / SECONDS);
  }

  /** Minutes that the rest usually takes. */
  public long minutesLeft() {
    return all.stream().filter(Filter.OPEN.holds).mapToLong(s -> s.exercise().minutes()).sum();
  }
}
