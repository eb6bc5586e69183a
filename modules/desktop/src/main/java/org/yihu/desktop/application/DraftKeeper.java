package org.yihu.desktop.application;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.draft.Drafts;

/**
 * Saves the form when nobody has typed for half a second. One saving follows the other, so that an
 * older state never overwrites a newer one.
 */
final class DraftKeeper {
  private final Drafts drafts;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final Pause pause;
  private final Supplier<ApplicationDraft> form;
  private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Instant> saved = new ReadOnlyObjectWrapper<>();
  private ApplicationDraft kept;
  private boolean saving;
  private boolean over;

  private record Saved(String key, Instant at) {}

  DraftKeeper(
      ApplicationDesk desk,
      TaskRunner tasks,
      Consumer<Throwable> failed,
      Pause pause,
      Supplier<ApplicationDraft> form) {
    this.drafts = desk.drafts();
    this.actor = desk.actor();
    this.tasks = tasks;
    this.failed = failed;
    this.pause = pause;
    this.form = form;
  }

  /** Begins with a form that is as good as saved: an empty one, or one just read. */
  void begin(String draftKey, ApplicationDraft content) {
    key.set(draftKey);
    kept = content;
    over = false;
  }

  ReadOnlyStringProperty key() {
    return key.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Instant> saved() {
    return saved.getReadOnlyProperty();
  }

  void typed() {
    if (!over) {
      pause.restart(this::save);
    }
  }

  /** Saves at once what is not saved yet. */
  void save() {
    pause.cancel();
    ApplicationDraft now = form.get();
    if (saving || over || now.equals(kept)) {
      return;
    }
    saving = true;
    String known = key.get();
    tasks.run(
        () -> {
          String used = known.isEmpty() ? drafts.newKey(actor, DraftKind.APPLICATION) : known;
          return new Saved(used, drafts.save(actor, DraftKind.APPLICATION, used, now));
        },
        done -> {
          saving = false;
          kept = now;
          key.set(done.key());
          saved.set(done.at());
          save();
        },
        error -> {
          saving = false;
          failed.accept(error);
        });
  }

  /** The form was filed: its draft is gone, nothing is saved any more. */
  void over() {
    over = true;
    pause.cancel();
  }

  /**
   * Removes the draft.
   *
   * @param done gets what takes the removal back; empty if nothing was saved yet
   */
  void remove(Consumer<Optional<Runnable>> done) {
    over();
    if (key.get().isEmpty()) {
      done.accept(Optional.empty());
      return;
    }
    String removed = key.get();
    ApplicationDraft content = form.get();
    tasks.run(
        () -> {
          drafts.remove(actor, DraftKind.APPLICATION, removed);
          return removed;
        },
        k -> done.accept(Optional.of(() -> restore(k, content))),
        failed);
  }

  private void restore(String removed, ApplicationDraft content) {
    tasks.run(
        () -> drafts.save(actor, DraftKind.APPLICATION, removed, content), saved::set, failed);
  }
}
