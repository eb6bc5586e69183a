package org.yihu.desktop.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.casework.ServeLetter.Letter;
import org.yihu.usecases.casework.ServeLetter.Service;

/** The service of a letter while it is typed; every change says what it still lacks. */
public final class ServiceViewModel {
  private final DecisionUses uses;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  private final StringProperty recipient = new SimpleStringProperty("");
  private final StringProperty means = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Reason>> unmet = new ReadOnlyObjectWrapper<>(List.of());
  private Letter letter;
  private boolean recording;

  public ServiceViewModel(DecisionUses uses, TaskRunner tasks, Consumer<Throwable> failed) {
    this.uses = uses;
    this.tasks = tasks;
    this.failed = failed;
    InvalidationListener changed = o -> check();
    List.<Observable>of(day, recipient, means).forEach(p -> p.addListener(changed));
  }

  /**
   * Opens the letter of a case: today, to the applicant.
   *
   * @param usual the usual way
   */
  public void open(String caseKey, String usual, Consumer<Letter> then) {
    tasks.run(
        () -> uses.service().open(uses.actor(), caseKey),
        opened -> {
          letter = opened;
          day.set(uses.today());
          recipient.set(opened.applicant());
          means.set(usual);
          check();
          then.accept(opened);
        },
        failed);
  }

  private void check() {
    if (letter != null) {
      unmet.set(uses.service().unmet(letter, typed()));
    }
  }

  private Service typed() {
    return new Service(day.get(), words(recipient), words(means));
  }

  private static String words(StringProperty property) {
    return property.get() == null ? "" : property.get();
  }

  /** Records the service; once, however often it is asked for. */
  public void record(Consumer<Letter> done) {
    if (recording || letter == null || !unmet.get().isEmpty()) {
      return;
    }
    recording = true;
    Letter served = letter;
    Service typed = typed();
    tasks.run(
        () -> uses.service().record(uses.actor(), served, typed),
        file -> {
          recording = false;
          letter = null;
          done.accept(served);
        },
        error -> {
          recording = false;
          failed.accept(error);
        });
  }

  public ObjectProperty<LocalDate> dayProperty() {
    return day;
  }

  public StringProperty recipientProperty() {
    return recipient;
  }

  public StringProperty meansProperty() {
    return means;
  }

  /** What would refuse the service as it stands, each with its field. */
  public ReadOnlyObjectProperty<List<Reason>> unmetProperty() {
    return unmet.getReadOnlyProperty();
  }
}
