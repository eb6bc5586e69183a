package org.yihu.desktop.board;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.usecases.board.BoardCases;

/** The cases to determine, filtered by what is to be done with them. */
public final class BoardsViewModel {
  /** What the list shows. */
  public enum Filter {
    ALL,
    READY,
    OPEN,
    DETERMINED;

    boolean takes(BoardCases.Readiness readiness) {
      return switch (this) {
        case ALL -> true;
        case READY ->
            readiness == BoardCases.Readiness.READY || readiness == BoardCases.Readiness.STALE;
        case OPEN ->
            readiness == BoardCases.Readiness.PROVISIONAL
                || readiness == BoardCases.Readiness.INVESTIGATING;
        case DETERMINED -> readiness == BoardCases.Readiness.DETERMINED;
      };
    }
  }

  private final BoardWork work;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failures;
  private final ObservableList<BoardCases.Item> all = FXCollections.observableArrayList();
  private final FilteredList<BoardCases.Item> shown = new FilteredList<>(all);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  public BoardsViewModel(BoardWork work, TaskRunner tasks, Consumer<Throwable> failures) {
    this.work = work;
    this.tasks = tasks;
    this.failures = failures;
    filter.addListener((o, was, is) -> shown.setPredicate(item -> is.takes(item.readiness())));
  }

  /** Reads the list afresh. */
  public void load() {
    tasks.run(() -> work.cases().list(work.actor(), work.today()), this::show, failures);
  }

  private void show(List<BoardCases.Item> items) {
    all.setAll(items);
    loaded.set(true);
  }

  public ObservableList<BoardCases.Item> items() {
    return shown;
  }

  public ObjectProperty<Filter> filter() {
    return filter;
  }

  /** How many a filter would show. */
  public long count(Filter of) {
    return all.stream().filter(item -> of.takes(item.readiness())).count();
  }

  /** All items, to follow their counts. */
  public ObservableList<BoardCases.Item> all() {
    return all;
  }

  /** Whether the list has been read once; before, nothing says that it is empty. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }
}
