package org.yihu.desktop.workbench;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.usecases.statistics.MonthStatistics;
import org.yihu.usecases.statistics.OfficeStatistics;
import org.yihu.usecases.workbench.MonthRhythm;
import org.yihu.usecases.workbench.Today;
import org.yihu.usecases.workbench.TodayList;
import org.yihu.usecases.workbench.WorkArea;
import org.yihu.usecases.workbench.WorkFilter;
import org.yihu.usecases.workbench.WorkFilter.Scope;
import org.yihu.usecases.workbench.WorkFilter.Span;
import org.yihu.usecases.workbench.WorkItem;
import org.yihu.usecases.workbench.WorkKind;

/** What the workbench shows; lives as long as the sign-in, so filter and selection stay. */
public final class WorkbenchViewModel {
  /** The use cases it needs. */
  public record UseCases(TodayList today, MonthRhythm rhythm, OfficeStatistics statistics) {}

  private final UseCases cases;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final Clock clock;
  private final ObservableList<WorkItem> items = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Today> today = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MonthRhythm.Month> month = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MonthStatistics> statistics = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<WorkFilter> filter = new SimpleObjectProperty<>();
  private final ObjectProperty<WorkItem> selected = new SimpleObjectProperty<>();
  private Consumer<Map<WorkArea, Integer>> badges = counts -> {};

  public WorkbenchViewModel(
      UseCases cases, Actor actor, TaskRunner tasks, Consumer<Throwable> failed, Clock clock) {
    this.cases = cases;
    this.actor = actor;
    this.tasks = tasks;
    this.failed = failed;
    this.clock = clock;
    boolean leads = actor.roles().contains(Role.LEADER) && !actor.roles().contains(Role.CLERK);
    filter.set(leads ? WorkFilter.EVERYTHING.with(Scope.LEADER) : WorkFilter.EVERYTHING);
    filter.addListener((o, was, is) -> narrow());
  }

  /** Is told how much waits in each area after every reading. */
  public void onBadges(Consumer<Map<WorkArea, Integer>> told) {
    badges = told;
  }

  /** Reads everything afresh; what is shown stays until the new comes. */
  public void refresh() {
    tasks.run(() -> cases.today().of(actor), this::took, failed);
    YearMonth now = YearMonth.now(clock);
    tasks.run(() -> cases.rhythm().of(actor, now), month::set, failed);
    tasks.run(() -> cases.statistics().of(actor, now), statistics::set, failed);
  }

  private void took(Today read) {
    today.set(read);
    narrow();
    badges.accept(read.badges());
  }

  private void narrow() {
    if (today.get() == null) {
      return;
    }
    WorkItem before = selected.get();
    items.setAll(filter.get().of(today.get().items(), actor));
    selected.set(again(before).orElse(items.isEmpty() ? null : items.getFirst()));
  }

  private Optional<WorkItem> again(WorkItem before) {
    return items.stream()
        .filter(i -> before != null && i.kind() == before.kind() && i.key().equals(before.key()))
        .findFirst();
  }

  /** The list as filtered, in its order. */
  public ObservableList<WorkItem> items() {
    return items;
  }

  public ReadOnlyObjectProperty<Today> todayProperty() {
    return today.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<MonthRhythm.Month> monthProperty() {
    return month.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<MonthStatistics> statisticsProperty() {
    return statistics.getReadOnlyProperty();
  }

  public ObjectProperty<WorkFilter> filterProperty() {
    return filter;
  }

  public ObjectProperty<WorkItem> selectedProperty() {
    return selected;
  }

  /** How many items a scope has, whatever else is narrowed. */
  public int count(Scope scope) {
    return today.get() == null
        ? 0
        : WorkFilter.EVERYTHING.with(scope).of(today.get().items(), actor).size();
  }

  /** How many items there are at all. */
  public int all() {
    return today.get() == null ? 0 : today.get().items().size();
  }

  public void show(Scope scope) {
    filter.set(filter.get().with(scope));
  }

  /** A tile's list; pressed again it shows everything. */
  public void tile(Span span, Set<WorkKind> kinds) {
    WorkFilter wanted = WorkFilter.EVERYTHING.with(span).ofKinds(kinds);
    filter.set(wanted.equals(filter.get()) ? WorkFilter.EVERYTHING : wanted);
  }

  public void clear() {
    filter.set(WorkFilter.EVERYTHING.with(filter.get().scope()));
  }
}
