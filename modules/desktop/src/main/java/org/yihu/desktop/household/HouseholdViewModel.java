package org.yihu.desktop.household;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.household.ChangeEffects;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdHistory;
import org.yihu.usecases.household.RevealFields.Kind;
import org.yihu.usecases.household.RevealFields.Masked;
import org.yihu.usecases.household.ReviseHousehold;
import org.yihu.usecases.household.Revision;

/** One household's file on the screen: what it shows, what is changed in it and taken back. */
public final class HouseholdViewModel {
  /** How long a revealed field stays. */
  public static final int REVEALED_SECONDS = 60;

  private final HouseholdUseCases cases;
  private final String code;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final EditHistory edits = new EditHistory();

  private final ReadOnlyObjectWrapper<HouseholdFile> file = new ReadOnlyObjectWrapper<>();
  private final ObservableList<HouseholdHistory.Entry> history =
      FXCollections.observableArrayList();
  private final ObservableMap<Masked, String> revealed = FXCollections.observableHashMap();
  private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> day =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public HouseholdViewModel(
      HouseholdUseCases cases, String code, TaskRunner tasks, Consumer<Throwable> failed) {
    this.cases = cases;
    this.code = code;
    this.tasks = tasks;
    this.failed = failed;
  }

  public String code() {
    return code;
  }

  public HouseholdUseCases cases() {
    return cases;
  }

  /** The file as it is shown; null until it has been read. */
  public ReadOnlyObjectProperty<HouseholdFile> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What changed in it, the newest first. */
  public ObservableList<HouseholdHistory.Entry> history() {
    return history;
  }

  /** Plain texts that are shown for a short while. */
  public ObservableMap<Masked, String> revealed() {
    return revealed;
  }

  /** Seconds until revealed fields are masked again; 0 while none is revealed. */
  public ReadOnlyIntegerProperty secondsLeftProperty() {
    return secondsLeft.getReadOnlyProperty();
  }

  /** The day that is looked back at; empty for now. A file of the past is not changed. */
  public ReadOnlyObjectProperty<Optional<LocalDate>> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** Reads the file and its history afresh. */
  public void load() {
    Optional<LocalDate> at = day.get();
    Callable<HouseholdFile> reading =
        () ->
            at.isPresent()
                ? cases.read().asOf(cases.actor(), code, at.get())
                : cases.read().open(cases.actor(), code);
    tasks.run(reading, file::set, failed);
    tasks.run(() -> cases.history().of(cases.actor(), code), history::setAll, failed);
  }

  /** 当时的样子: shows the file as it was at the end of a day, or as it is now. */
  public void lookAt(Optional<LocalDate> then) {
    mask();
    Optional<LocalDate> before = day.get();
    day.set(then);
    tasks.run(
        () ->
            then.isPresent()
                ? cases.read().asOf(cases.actor(), code, then.get())
                : cases.read().open(cases.actor(), code),
        file::set,
        error -> {
          day.set(before);
          failed.accept(error);
        });
  }

  /** Whether the file on the screen may be changed. */
  public boolean isOfToday() {
    return day.get().isEmpty() && file.get() != null;
  }

  /**
   * Changes the file.
   *
   * @param basis 依据; may be empty
   * @param stored runs when it is on the disk
   */
  public void revise(Revision revision, String basis, Runnable stored) {
    if (!isOfToday()) {
      return;
    }
    int version = file.get().head().version();
    write(
        () -> cases.revise().revise(cases.actor(), code, version, revision, basis),
        now -> {
          if (now != version) {
            edits.changed(now);
          }
          stored.run();
        });
  }

  /** Takes back what was last changed here; does nothing if nothing was. */
  public void undo(Runnable stored) {
    edits
        .nextUndo()
        .ifPresent(
            version ->
                write(
                    () -> cases.revise().takeBack(cases.actor(), code, version),
                    now -> {
                      edits.tookBack(now);
                      stored.run();
                    }));
  }

  /** Does again what was last taken back here; does nothing if nothing was. */
  public void redo(Runnable stored) {
    edits
        .nextRedo()
        .ifPresent(
            version ->
                write(
                    () -> cases.revise().takeBack(cases.actor(), code, version),
                    now -> {
                      edits.didAgain(now);
                      stored.run();
                    }));
  }

  /** 撤销这一处. */
  public void takeBack(ReviseHousehold.Place place, Runnable stored) {
    write(
        () -> cases.revise().takeBack(cases.actor(), code, place),
        now -> {
          edits.changed(now);
          stored.run();
        });
  }

  /** 带来的变化 of a change that the store keeps. */
  public void effects(ReviseHousehold.Place place, Consumer<ChangeEffects.Effects> done) {
    tasks.run(() -> cases.effects().of(cases.actor(), code, place.version()), done, failed);
  }

  /**
   * Writes the history as a workbook.
   *
   * @param written is told the file
   */
  public void exportHistory(Path file, Consumer<Path> written) {
    tasks.run(
        () -> Files.write(file, cases.exportHistory().workbook(cases.actor(), code)),
        written,
        failed);
  }

  /** A refused change leaves the file as somebody else made it; that is shown at once. */
  private void write(Callable<Integer> change, IntConsumer stored) {
    tasks.run(
        change,
        version -> {
          stored.accept(version);
          load();
        },
        error -> {
          load();
          failed.accept(error);
        });
  }

  /**
   * Looks for somebody else who has a number.
   *
   * @param person for whom it is keyed; empty for a new member
   */
  public void whoHas(
      ResidentIdNumber number, Optional<UUID> person, Consumer<Optional<PersonOnFile>> found) {
    tasks.run(() -> cases.numbers().other(cases.actor(), number, person), found, failed);
  }

  /** Everything masked in the file as it is shown. */
  public List<Masked> maskedFields() {
    List<Masked> fields = new ArrayList<>();
    HouseholdFile shown = file.get();
    for (var member : shown.members()) {
      Optional<UUID> person = Optional.of(member.person());
      if (member.hasNumber()) {
        fields.add(new Masked(Kind.ID_NUMBER, person));
      }
      if (member.hasHealthNote()) {
        fields.add(new Masked(Kind.HEALTH, person));
      }
      if (member.hasDisability()) {
        fields.add(new Masked(Kind.DISABILITY, person));
      }
    }
    if (!shown.head().phone().isEmpty()) {
      fields.add(new Masked(Kind.PHONE, Optional.empty()));
    }
    if (!shown.head().account().isEmpty()) {
      fields.add(new Masked(Kind.ACCOUNT, Optional.empty()));
    }
    return fields;
  }

  /** 查看遮盖项: shows fields for a minute against a reason. */
  public void reveal(List<Masked> fields, String reason) {
    tasks.run(
        () -> cases.reveal().reveal(cases.actor(), code, fields, reason),
        plain -> {
          revealed.putAll(plain);
          secondsLeft.set(REVEALED_SECONDS);
        },
        failed);
  }

  /** One second has passed. */
  public void tick() {
    if (secondsLeft.get() > 0) {
      secondsLeft.set(secondsLeft.get() - 1);
      if (secondsLeft.get() == 0) {
        revealed.clear();
      }
    }
  }

  /** Masks everything again, as leaving the screen does. */
  public void mask() {
    secondsLeft.set(0);
    revealed.clear();
  }
}
