package org.yihu.desktop.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.yihu.desktop.task.DraftWrites;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.HearPerson;
import org.yihu.usecases.text.Texts;

/** The record of a hearing while it is written; every change is kept and rewrites the letter. */
public final class HearingViewModel {
  private final DecisionUses uses;
  private final TaskRunner tasks;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final DraftWrites<Hearing> writes;
  private final ReadOnlyObjectWrapper<HearPerson.Opened> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper letter = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
  private final StringProperty means = new SimpleStringProperty("");
  private final ObservableList<String> hearers = FXCollections.observableArrayList();
  private final StringProperty speaker = new SimpleStringProperty("");
  private final StringProperty facts = new SimpleStringProperty("");
  private final StringProperty arithmetic = new SimpleStringProperty("");
  private final ObservableSet<Hearing.Point> ticked =
      FXCollections.observableSet(EnumSet.noneOf(Hearing.Point.class));
  private final StringProperty statement = new SimpleStringProperty("");
  private final ObjectProperty<Hearing.Acceptance> acceptance = new SimpleObjectProperty<>();
  private final StringProperty reason = new SimpleStringProperty("");
  private final ObjectProperty<Hearing.Outcome> outcome = new SimpleObjectProperty<>();
  private final ObjectProperty<ChangeReason> cause =
      new SimpleObjectProperty<>(ChangeReason.REVIEWED);
  private final BooleanProperty consented = new SimpleBooleanProperty();
  private final BooleanProperty absent = new SimpleBooleanProperty();
  private final StringProperty servedHow = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> servedOn = new SimpleObjectProperty<>();
  private boolean filling;

  public HearingViewModel(
      DecisionUses uses, TaskRunner tasks, Texts texts, Consumer<Throwable> failed) {
    this.uses = uses;
    this.tasks = tasks;
    this.texts = texts;
    this.failed = failed;
    writes =
        new DraftWrites<>(tasks, typed -> uses.hearings().saveDraft(uses.actor(), typed), failed);
    InvalidationListener changed = o -> changed();
    List.of(
            day,
            means,
            hearers,
            speaker,
            facts,
            arithmetic,
            ticked,
            statement,
            acceptance,
            reason,
            outcome,
            cause,
            consented,
            absent,
            servedHow,
            servedOn)
        .forEach(p -> p.addListener(changed));
  }

  /** Opens the record of a case, the draft if there is one. */
  public void open(UUID caseId) {
    tasks.run(() -> uses.hearings().open(uses.actor(), caseId), this::fill, failed);
  }

  /** Shows no record. */
  public void close() {
    opened.set(null);
  }

  private void fill(HearPerson.Opened now) {
    filling = true;
    Hearing h = now.hearing();
    day.set(h.meeting().on());
    means.set(h.meeting().means());
    hearers.setAll(h.meeting().hearers());
    speaker.set(h.meeting().speaker());
    facts.set(h.told().facts());
    arithmetic.set(h.told().arithmetic());
    ticked.clear();
    ticked.addAll(h.told().ticked());
    statement.set(h.answer().statement());
    acceptance.set(h.answer().acceptance().orElse(null));
    reason.set(h.answer().reason());
    outcome.set(h.answer().outcome().orElse(null));
    cause.set(h.answer().cause());
    consented.set(h.answer().consented());
    absent.set(h.meeting().absence().isPresent());
    servedHow.set(h.meeting().absence().map(Hearing.NotAttending::means).orElse(""));
    servedOn.set(h.meeting().absence().flatMap(Hearing.NotAttending::servedOn).orElse(null));
    opened.set(now);
    filling = false;
    rewrite();
  }

  private void changed() {
    if (filling || opened.get() == null) {
      return;
    }
    rewrite();
    writes.keep(hearing());
  }

  private void rewrite() {
    Hearing h = hearing();
    letter.set(new HearingLetter(texts, opened.get(), h).words());
    List<String> lacks = texts.of(h.unmet());
    missing.set(lacks.isEmpty() ? "" : lacks.getFirst());
  }

  /** The record as it stands. */
  public Hearing hearing() {
    Hearing before = opened.get().hearing();
    return new Hearing(
        before.id(),
        before.caseId(),
        new Hearing.Meeting(
            day.get() == null ? uses.today() : day.get(),
            before.meeting().time(),
            means.get(),
            List.copyOf(hearers),
            speaker.get(),
            absent.get()
                ? Optional.of(
                    new Hearing.NotAttending(servedHow.get(), Optional.ofNullable(servedOn.get())))
                : Optional.empty()),
        new Hearing.Told(
            facts.get(),
            arithmetic.get(),
            before.told().law(),
            before.told().rights(),
            java.util.Set.copyOf(ticked)),
        new Hearing.Answer(
            statement.get(),
            Optional.ofNullable(acceptance.get()),
            reason.get(),
            Optional.ofNullable(outcome.get()),
            cause.get(),
            consented.get()));
  }

  /** Records the hearing; what it still lacks is told by the refusal. */
  public void record(Consumer<CaseFile> done) {
    writes.whenWritten(
        () -> {
          if (opened.get() == null) {
            return;
          }
          Hearing typed = hearing();
          writes.finish(
              () -> uses.hearings().record(uses.actor(), typed),
              file -> {
                close();
                done.accept(file);
              });
        });
  }

  public ReadOnlyObjectProperty<HearPerson.Opened> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** What the letter will say. */
  public ReadOnlyStringProperty letterProperty() {
    return letter.getReadOnlyProperty();
  }

  /** What the record lacks first; empty if it can be recorded. */
  public ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  public ObjectProperty<LocalDate> dayProperty() {
    return day;
  }

  public StringProperty meansProperty() {
    return means;
  }

  public ObservableList<String> hearers() {
    return hearers;
  }

  public StringProperty speakerProperty() {
    return speaker;
  }

  public StringProperty factsProperty() {
    return facts;
  }

  public StringProperty arithmeticProperty() {
    return arithmetic;
  }

  public ObservableSet<Hearing.Point> ticked() {
    return ticked;
  }

  public StringProperty statementProperty() {
    return statement;
  }

  public ObjectProperty<Hearing.Acceptance> acceptanceProperty() {
    return acceptance;
  }

  public StringProperty reasonProperty() {
    return reason;
  }

  public ObjectProperty<Hearing.Outcome> outcomeProperty() {
    return outcome;
  }

  public ObjectProperty<ChangeReason> causeProperty() {
    return cause;
  }

  public BooleanProperty consentedProperty() {
    return consented;
  }

  public BooleanProperty absentProperty() {
    return absent;
  }

  public StringProperty servedHowProperty() {
    return servedHow;
  }

  public ObjectProperty<LocalDate> servedOnProperty() {
    return servedOn;
  }
}
