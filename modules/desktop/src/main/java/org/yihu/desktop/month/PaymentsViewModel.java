package org.yihu.desktop.month;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Role;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.payment.MonthComparison;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.payment.DueReview;
import org.yihu.usecases.payment.ExportPaymentList;
import org.yihu.usecases.payment.PrintMonth;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.printing.PaperToPrint;

/** The month's list: what is shown of it, and what can be done with it. */
public final class PaymentsViewModel {
  private final PaymentWork work;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableList<MonthLine> all = FXCollections.observableArrayList();
  private final FilteredList<MonthLine> shown = new FilteredList<>(all);
  private final ObservableList<String> villages = FXCollections.observableArrayList();
  private final ObjectProperty<MonthFilter> filter =
      new SimpleObjectProperty<>(MonthFilter.CHANGED);
  private final ObjectProperty<String> village = new SimpleObjectProperty<>("");
  private final ReadOnlyObjectWrapper<YearMonth> month = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MonthComparison> comparison = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MonthSums> sums =
      new ReadOnlyObjectWrapper<>(MonthSums.of(List.of()));
  private List<DueReview> reviews = List.of();

  public PaymentsViewModel(PaymentWork work, TaskRunner tasks, Consumer<Throwable> failed) {
    this.work = work;
    this.tasks = tasks;
    this.failed = failed;
    filter.addListener((o, was, is) -> sift());
    village.addListener((o, was, is) -> sift());
  }

  private record Loaded(
      YearMonth month,
      MonthComparison comparison,
      List<MonthLine> lines,
      List<DueReview> reviews) {}

  /** Loads the month in view; the first time the one that is next. */
  public void load() {
    YearMonth wanted = month.get();
    tasks.run(() -> loaded(wanted), this::show, failed);
  }

  /** Another month. */
  public void move(int months) {
    if (month.get() != null) {
      YearMonth wanted = month.get().plusMonths(months);
      tasks.run(() -> loaded(wanted), this::show, failed);
    }
  }

  private Loaded loaded(YearMonth wanted) {
    YearMonth of = wanted == null ? work.ledger().nextMonth() : wanted;
    MonthComparison compared = work.ledger().compare(work.actor(), of, Progress.NONE);
    PlaceNames places = work.places().get();
    List<MonthLine> lines =
        compared.rows().stream().map(r -> new MonthLine(r, places.village(r.village()))).toList();
    return new Loaded(of, compared, lines, work.reviews().apply(of));
  }

  private void show(Loaded loaded) {
    reviews = loaded.reviews();
    month.set(loaded.month());
    String kept = village.get();
    villages.setAll(loaded.lines().stream().map(MonthLine::village).distinct().sorted().toList());
    village.set(villages.contains(kept) ? kept : "");
    all.setAll(loaded.lines());
    comparison.set(loaded.comparison());
    sift();
  }

  private void sift() {
    String only = village.get();
    MonthFilter by = filter.get();
    shown.setPredicate(l -> by.shows(l) && (only.isEmpty() || l.village().equals(only)));
    sums.set(MonthSums.of(shown));
  }

  public ReadOnlyObjectProperty<YearMonth> monthProperty() {
    return month.getReadOnlyProperty();
  }

  /** Null until it is loaded. */
  public ReadOnlyObjectProperty<MonthComparison> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  public ObjectProperty<MonthFilter> filterProperty() {
    return filter;
  }

  /** The one village that is shown; empty for all. */
  public ObjectProperty<String> villageProperty() {
    return village;
  }

  public ObservableList<String> villages() {
    return villages;
  }

  public ObservableList<MonthLine> shown() {
    return shown;
  }

  public ReadOnlyObjectProperty<MonthSums> sumsProperty() {
    return sums.getReadOnlyProperty();
  }

  /** How many lines a filter shows in the village in view. */
  public long count(MonthFilter of) {
    String only = village.get();
    return all.stream()
        .filter(l -> of.shows(l) && (only.isEmpty() || l.village().equals(only)))
        .count();
  }

  public Optional<MonthEquation> equation() {
    return list().map(l -> MonthEquation.of(l.balance()));
  }

  public Optional<PaymentList> list() {
    return Optional.ofNullable(comparison.get()).map(MonthComparison::list);
  }

  public boolean isFrozen() {
    return list().filter(PaymentList::isFrozen).isPresent();
  }

  /** Whether the person may thaw a frozen list. */
  public boolean mayThaw() {
    return work.actor().roles().contains(Role.LEADER);
  }

  public boolean canFreeze() {
    return list()
        .filter(l -> !l.isFrozen() && !l.lines().isEmpty() && l.balance().isClosed())
        .isPresent();
  }

  /** What is to be reviewed, or to be applied for again, by the end of the month. */
  public List<DueReview> reviews() {
    return reviews;
  }

  /** Lines whose taper pays this month for the last time. */
  public List<MonthLine> tapersEnding() {
    return all.stream().filter(l -> l.row().isTaperEnding(month.get())).toList();
  }

  /**
   * Confirms or corrects the account of a line's household.
   *
   * @param refused is told what is wrong, field by field
   */
  public void confirm(
      MonthLine line,
      BankAccount keyed,
      String basis,
      Runnable done,
      Consumer<List<Reason>> refused) {
    tasks.run(
        () -> work.accounts().confirm(work.actor(), line.row().household(), keyed, basis),
        account -> {
          done.run();
          load();
        },
        error -> {
          if (error instanceof Refusal refusal && refusal.kind() == Refusal.Kind.FINDINGS) {
            refused.accept(refusal.reasons());
          } else {
            failed.accept(error);
          }
        });
  }

  /** Freezes the month in view for good. */
  public void freeze(Consumer<PaymentList> done) {
    YearMonth of = month.get();
    tasks.run(
        () -> {
          work.backUp().routine(work.actor());
          return work.ledger().freeze(work.actor(), of);
        },
        frozen -> {
          done.accept(frozen);
          load();
        },
        failed);
  }

  /** Opens the frozen month in view again. */
  public void thaw(String note, Runnable done) {
    YearMonth of = month.get();
    tasks.run(
        () -> {
          work.ledger().thaw(work.actor(), of, note);
          return of;
        },
        thawed -> {
          done.run();
          load();
        },
        failed);
  }

  /** Writes the list in view into a file. */
  public void export(ExportPaymentList.Kind kind, Path file, Runnable done) {
    PaymentList of = list().orElseThrow();
    tasks.run(
        () -> {
          work.writer().accept(file, work.exports().get().export(work.actor(), of, kind));
          return file;
        },
        written -> done.run(),
        failed);
  }

  /** The name of a paper of the month. */
  public String title(PrintMonth.Kind kind) {
    return work.printing().title(kind);
  }

  /** A paper of the list in view, for the print preview. */
  public Callable<PaperToPrint> paper(PrintMonth.Kind kind) {
    PaymentList of = list().orElseThrow();
    return () -> work.printing().toPrint(work.actor(), of, kind);
  }
}
