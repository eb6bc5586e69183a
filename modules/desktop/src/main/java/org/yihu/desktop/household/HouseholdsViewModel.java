package org.yihu.desktop.household;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.DirectoryQuery.Order;
import org.yihu.usecases.household.HouseholdList;
import org.yihu.usecases.household.HouseholdList.Counts;
import org.yihu.usecases.household.HouseholdList.Filter;
import org.yihu.usecases.household.HouseholdList.Row;
import org.yihu.usecases.household.HouseholdList.VillageCount;

/** The list of households: filter, order, counts, and rows that come when they are looked at. */
public final class HouseholdsViewModel {
  private final HouseholdList list;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;

  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Optional<VillageCount>> village =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Category>> category =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty overdue = new SimpleBooleanProperty();
  private final ObservableList<Optional<VillageCount>> villages =
      FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<PagedRows<UUID, Row>> rows =
      new ReadOnlyObjectWrapper<>(new PagedRows<>(List.of(), (keys, done) -> {}));
  private final ReadOnlyObjectWrapper<Map<Category, Long>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
  private Order order = Order.VILLAGE;
  private boolean descending;
  private long latest;

  public HouseholdsViewModel(
      HouseholdList list, Actor actor, TaskRunner tasks, Consumer<Throwable> failed) {
    this.list = list;
    this.actor = actor;
    this.tasks = tasks;
    this.failed = failed;
    villages.add(Optional.empty());
    text.addListener((o, was, is) -> find());
    category.addListener((o, was, is) -> find());
    overdue.addListener((o, was, is) -> find());
    village.addListener(
        (o, was, is) -> {
          find();
          count();
        });
  }

  public StringProperty textProperty() {
    return text;
  }

  public ObjectProperty<Optional<VillageCount>> villageProperty() {
    return village;
  }

  public ObjectProperty<Optional<Category>> categoryProperty() {
    return category;
  }

  /** Only households with a review that is overdue or a status that has run out. */
  public BooleanProperty overdueProperty() {
    return overdue;
  }

  /** Shows the statuses of a village that have run out: those of rigid expenditure. */
  public void showExpired(DivisionCode where) {
    village.set(Optional.of(new VillageCount(where, "", 0)));
    category.set(Optional.of(Category.RIGID_EXPENDITURE));
    overdue.set(true);
  }

  /** All villages first, then those that have households. */
  public ObservableList<Optional<VillageCount>> villages() {
    return villages;
  }

  public ReadOnlyObjectProperty<PagedRows<UUID, Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Households of the chosen village by category; {@link Category#NONE} for those without. */
  public ReadOnlyObjectProperty<Map<Category, Long>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** Households of the chosen village. */
  public ReadOnlyLongProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  public void sort(Order by, boolean turned) {
    order = by;
    descending = turned;
    find();
  }

  /** Reads afresh; filter and order stay. */
  public void load() {
    tasks.run(() -> list.villages(actor), this::took, failed);
    find();
    count();
  }

  private void took(List<VillageCount> found) {
    Optional<VillageCount> chosen = village.get();
    villages.remove(1, villages.size());
    found.forEach(v -> villages.add(Optional.of(v)));
    chosen
        .flatMap(c -> found.stream().filter(v -> v.village().equals(c.village())).findFirst())
        .ifPresent(v -> village.set(Optional.of(v)));
  }

  private Optional<DivisionCode> within() {
    return village.get().map(VillageCount::village);
  }

  private void find() {
    long asked = ++latest;
    Filter filter =
        new Filter(text.get(), within(), category.get(), overdue.get(), order, descending);
    tasks.run(
        () -> list.identities(actor, filter),
        ids -> {
          // an answer to what was typed before must not replace a newer one
          if (asked == latest) {
            rows.set(new PagedRows<>(ids, this::fetch));
          }
        },
        failed);
  }

  private void fetch(List<UUID> keys, Consumer<List<Row>> arrived) {
    tasks.run(() -> list.rows(actor, keys), arrived, failed);
  }

  private void count() {
    Optional<DivisionCode> within = within();
    tasks.run(() -> list.counts(actor, within), this::counted, failed);
  }

  private void counted(Counts found) {
    Map<Category, Long> byCategory = new EnumMap<>(Category.class);
    byCategory.putAll(found.byCategory());
    total.set(found.households());
    counts.set(byCategory);
  }
}
