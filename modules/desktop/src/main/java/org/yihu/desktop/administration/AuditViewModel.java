package org.yihu.desktop.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.usecases.access.ReadAudit;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.StoreInspection;
import org.yihu.usecases.upkeep.CheckStore;

/** 审计: records by who, what, subject and period, a page at a time; the chain checked on request. */
public final class AuditViewModel {
  private static final int PAGE = 200;

  /** The two use cases. */
  public record UseCases(ReadAudit read, CheckStore check) {}

  private final UseCases useCases;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Clock clock;
  private final Consumer<Throwable> failed;
  private final ObservableList<AuditRecord> records = FXCollections.observableArrayList();
  private final StringProperty who = new SimpleStringProperty("");
  private final StringProperty action = new SimpleStringProperty("");
  private final StringProperty subject = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<StoreInspection.Findings> checked =
      new ReadOnlyObjectWrapper<>();
  private boolean complete;

  public AuditViewModel(
      UseCases useCases, Actor actor, TaskRunner tasks, Clock clock, Consumer<Throwable> failed) {
    this.useCases = useCases;
    this.actor = actor;
    this.tasks = tasks;
    this.clock = clock;
    this.failed = failed;
    for (Observable filter : List.<Observable>of(who, action, subject, from, to)) {
      filter.addListener(o -> load());
    }
  }

  public ObservableList<AuditRecord> records() {
    return records;
  }

  /** Sign-in name; empty for everybody. */
  public StringProperty whoProperty() {
    return who;
  }

  /** Code of the action; empty for all. */
  public StringProperty actionProperty() {
    return action;
  }

  /** Beginning of the subject; empty for all. */
  public StringProperty subjectProperty() {
    return subject;
  }

  public ObjectProperty<LocalDate> fromProperty() {
    return from;
  }

  public ObjectProperty<LocalDate> toProperty() {
    return to;
  }

  /** What the last check of this view found; null before. */
  public ReadOnlyObjectProperty<StoreInspection.Findings> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /** Reads the newest records that fit. */
  public void load() {
    complete = false;
    AuditQuery query = query(0);
    tasks.run(
        () -> useCases.read().find(actor, query),
        found -> {
          complete = found.size() < PAGE;
          records.setAll(found);
        },
        failed);
  }

  /** Reads the next, older page; does nothing when all are here. */
  public void more() {
    if (complete || records.isEmpty()) {
      return;
    }
    complete = true;
    AuditQuery query = query(records.getLast().seq());
    tasks.run(
        () -> useCases.read().find(actor, query),
        found -> {
          complete = found.size() < PAGE;
          records.addAll(found);
        },
        failed);
  }

  private AuditQuery query(long before) {
    return new AuditQuery(
        who.get(),
        action.get(),
        subject.get().strip(),
        from.get() == null ? null : from.get().atStartOfDay(clock.getZone()).toInstant(),
        to.get() == null ? null : to.get().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
        before,
        PAGE);
  }

  /** Looks through the whole store; reported by {@link #checkedProperty}. */
  public void check(String title) {
    tasks.start(
        title,
        (Progress progress) -> useCases.check().check(actor, progress),
        checked::set,
        failed);
  }
}
