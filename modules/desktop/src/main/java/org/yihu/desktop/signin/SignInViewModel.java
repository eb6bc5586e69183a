package org.yihu.desktop.signin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.RecoverPassword;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.StoreGate;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.upkeep.RestoreStore;

/** 登录: names of the store, the password, and each way on when it does not open. */
public final class SignInViewModel {
  private static final String BACKUP_REASON = "STORE_NEWEST_BACKUP";

  /**
   * The use cases behind it.
   *
   * @param pause waits a moment before a store in use is tried again
   */
  public record Doors(
      StoreGate gate, SignIn signIn, RecoverPassword recover, RestoreStore restore, Pause pause) {}

  /** Waits a moment away from the window's thread. */
  @FunctionalInterface
  public interface Pause {
    void pause() throws InterruptedException;
  }

  /** How the door stands. */
  public sealed interface State {
    /** Nothing tried yet. */
    record Ready() implements State {}

    /** Password wrong, user locked or shut out; in words. */
    record Refused(String words) implements State {}

    /** Another program has the store. */
    record InUse(String words) implements State {}

    /** It is waited until the other program leaves the store; in words. */
    record Waiting(String words) implements State {}

    /** The store cannot be trusted; the newest good backup if there is one. */
    record Damaged(String words, Optional<Path> backup) implements State {}

    /** There is no store in the folder any more. */
    record Missing(String words) implements State {}
  }

  private final Doors doors;
  private final TaskRunner tasks;
  private final Texts texts;
  private final Consumer<Throwable> unexpected;
  private final Consumer<Session> entered;
  private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
  private final ObservableList<StoreGate.SignInName> names = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Ready());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  // looked at by the work that waits
  private volatile State.Waiting waiting;

  /**
   * @param unexpected where what is no refusal goes
   * @param entered receives the session
   */
  public SignInViewModel(
      Doors doors,
      TaskRunner tasks,
      Texts texts,
      Consumer<Throwable> unexpected,
      Consumer<Session> entered) {
    this.doors = doors;
    this.tasks = tasks;
    this.texts = texts;
    this.unexpected = unexpected;
    this.entered = entered;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ObservableList<StoreGate.SignInName> names() {
    return names;
  }

  public Path folder() {
    return folder.get();
  }

  /** Turns to a store: reads its sign-in names. */
  public void choose(Path store) {
    stopWaiting();
    folder.set(store);
    state.set(new State.Ready());
    tasks.run(() -> doors.gate().names(store), names::setAll, this::failed);
  }

  /**
   * Signs in; the password is wiped afterwards.
   *
   * @param readOnly to look and to change nothing
   */
  public void signIn(String name, char[] password, boolean readOnly) {
    SignIn door = doors.signIn();
    enter(
        () ->
            readOnly
                ? door.readOnly(folder.get(), name, password)
                : door.signIn(folder.get(), name, password),
        password);
  }

  /**
   * Waits until the other program has left the store.
   *
   * @param title what the work is called
   * @param freed is told once it has; not after {@link #stopWaiting}
   */
  public void waitUntilFree(String title, Runnable freed) {
    if (!(state.get() instanceof State.InUse used)) {
      return;
    }
    Path store = folder.get();
    State.Waiting wait = new State.Waiting(used.words());
    state.set(wait);
    waiting = wait;
    tasks.start(
        title,
        progress -> {
          boolean free = doors.gate().isFree(store);
          while (!free && waiting == wait && !progress.isCancelled()) {
            doors.pause().pause();
            free = doors.gate().isFree(store);
          }
          return free;
        },
        free -> {
          if (state.get() == wait) {
            state.set(free ? new State.Ready() : used);
            if (free) {
              freed.run();
            }
          }
        },
        this::failed);
  }

  /** Gives up waiting; the store can be tried again by hand. */
  public void stopWaiting() {
    waiting = null;
    if (state.get() instanceof State.Waiting now) {
      state.set(new State.InUse(now.words()));
    }
  }

  /** Sets a new password with the printed recovery code and signs in. */
  public void recover(String code, String name, char[] newPassword) {
    enter(() -> doors.recover().recover(folder.get(), code, name, newPassword), newPassword);
  }

  private void enter(java.util.concurrent.Callable<Session> entering, char[] password) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    tasks.run(
        () -> {
          try {
            return entering.call();
          } finally {
            java.util.Arrays.fill(password, '\0');
          }
        },
        session -> {
          busy.set(false);
          state.set(new State.Ready());
          entered.accept(session);
        },
        error -> {
          busy.set(false);
          failed(error);
        });
  }

  /**
   * Unpacks a backup beside the damaged store, which stays as it is, and turns to it.
   *
   * @param backup the file
   * @param place the empty folder to unpack into
   */
  public void useBackup(Path backup, Path place) {
    busy.set(true);
    tasks.run(
        () -> doors.restore().restore(backup, place),
        receipt -> {
          busy.set(false);
          choose(place);
        },
        error -> {
          busy.set(false);
          failed(error);
        });
  }

  private void failed(Throwable error) {
    if (!(error instanceof Refusal refusal)) {
      unexpected.accept(error);
      return;
    }
    String words = String.join("\n", texts.of(refusal.reasons()));
    boolean missing = refusal.reasons().stream().anyMatch(r -> r.code().equals("STORE_NOT_FOUND"));
    state.set(
        switch (refusal.kind()) {
          case STORE_IN_USE -> new State.InUse(words);
          case STORE_DAMAGED -> new State.Damaged(words, backup(refusal));
          default -> missing ? new State.Missing(words) : new State.Refused(words);
        });
  }

  private static Optional<Path> backup(Refusal refusal) {
    return refusal.reasons().stream()
        .filter(r -> r.code().equals(BACKUP_REASON))
        .map(Reason::arguments)
        .map(arguments -> Path.of(arguments.getFirst()))
        .findFirst();
  }
}
