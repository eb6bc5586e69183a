package org.yihu.desktop.imports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.imports.FindingLevel;
import org.yihu.usecases.imports.ImportPreview;
import org.yihu.usecases.imports.PlacedFinding;
import org.yihu.usecases.imports.PreviewImport;
import org.yihu.usecases.text.Texts;

/** The findings of the preview and the repair of the one that is selected. */
public final class FindingsViewModel {
  /** One repair, worked out from the preview in view. */
  private interface Repair {
    ImportPreview of(PreviewImport previews, ImportPreview preview);
  }

  private final ImportWork work;
  private final TaskRunner tasks;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final ObservableList<PlacedFinding> all = FXCollections.observableArrayList();
  private final FilteredList<PlacedFinding> shown = new FilteredList<>(all);
  private final ObjectProperty<LevelFilter> level = new SimpleObjectProperty<>(LevelFilter.ALL);
  private final ObjectProperty<PlacedFinding> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<RepairSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
  private Consumer<ImportPreview> previewed = p -> {};
  private ImportPreview preview;
  private boolean attending;

  FindingsViewModel(ImportWork work, TaskRunner tasks, Texts texts, Consumer<Throwable> failed) {
    this.work = work;
    this.tasks = tasks;
    this.texts = texts;
    this.failed = failed;
    level.addListener((o, was, is) -> sift());
    selected.addListener((o, was, is) -> lookAt(is));
  }

  void previewed(Consumer<ImportPreview> told) {
    previewed = told;
  }

  void show(ImportPreview of) {
    selected.set(null);
    preview = of;
    all.setAll(of.findings());
    sift();
    previewed.accept(of);
    selected.set(shown.isEmpty() ? null : shown.getFirst());
  }

  void clear() {
    preview = null;
    all.clear();
    selected.set(null);
    sheet.set(null);
  }

  private void sift() {
    LevelFilter by = level.get();
    shown.setPredicate(p -> by.shows(p.finding().level()));
  }

  public ObservableList<PlacedFinding> shown() {
    return shown;
  }

  public ObjectProperty<LevelFilter> levelProperty() {
    return level;
  }

  public ObjectProperty<PlacedFinding> selectedProperty() {
    return selected;
  }

  /** What is offered for the selected finding; null if none is. */
  public ReadOnlyObjectProperty<RepairSheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** Why the last repair was refused; empty if it was not. */
  public ReadOnlyStringProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  public long count(LevelFilter of) {
    return all.stream().filter(p -> of.shows(p.finding().level())).count();
  }

  /** The place of the selected finding among the errors, from 1; 0 if it is none. */
  public int errorNumber() {
    List<PlacedFinding> errors =
        all.stream().filter(p -> p.finding().level() == FindingLevel.ERROR).toList();
    return errors.indexOf(selected.get()) + 1;
  }

  /**
   * F8: the next error, around the end to the first; the next finding where no error is left.
   *
   * @param way 1 forwards, -1 backwards
   */
  public void next(int way) {
    int size = shown.size();
    int from = shown.indexOf(selected.get());
    boolean errors = shown.stream().anyMatch(p -> p.finding().isError());
    for (int n = 1; n <= size; n++) {
      PlacedFinding candidate = shown.get(Math.floorMod(from + n * way, size));
      if (!errors || candidate.finding().isError()) {
        attending = true;
        selected.set(candidate);
        return;
      }
    }
  }

  /** Selects a finding while a person looks through the table. */
  public void look(PlacedFinding placed) {
    attending = false;
    selected.set(placed);
  }

  /** Whether the person goes from repair to repair, so that a field to key wants the focus. */
  public boolean isAttending() {
    return attending;
  }

  private void lookAt(PlacedFinding placed) {
    refused.set("");
    if (placed == null) {
      sheet.set(null);
      return;
    }
    ImportPreview of = preview;
    tasks.run(
        () -> new RepairChoices(work, texts).of(of, placed),
        found -> {
          if (placed.equals(selected.get())) {
            sheet.set(found);
          }
        },
        failed);
  }

  /** Chooses the n-th of the repairs in view, from 0. */
  public void choose(int n) {
    RepairSheet now = sheet.get();
    if (now != null && n >= 0 && n < now.shown().size()) {
      sheet.set(now.choosing(n));
    }
  }

  /** 都不是: keys the value instead. */
  public void type() {
    if (sheet.get() != null && sheet.get().canType()) {
      attending = true;
      sheet.set(sheet.get().typing());
    }
  }

  /** The next nine candidates. */
  public void turnPage() {
    if (sheet.get() != null && sheet.get().choices().size() > RepairSheet.AT_ONCE) {
      sheet.set(sheet.get().turned());
    }
  }

  /** 采用: takes the chosen repair. */
  public void take() {
    RepairSheet now = sheet.get();
    if (now == null || !now.kind().isOffered()) {
      return;
    }
    now.choice()
        .filter(c -> c.household().isPresent() || !c.value().isEmpty())
        .ifPresent(
            c -> {
              if (c.household().isPresent()) {
                repair(
                    (previews, of) ->
                        previews.keptIn(work.actor(), of, now.placed(), c.household().get()));
              } else {
                put(now, c.row(), c.value());
              }
            });
  }

  /** Takes a keyed value. */
  public void takeTyped(String value) {
    RepairSheet now = sheet.get();
    if (now != null && now.canType() && !value.isBlank()) {
      put(now, now.choice().map(RepairChoice::row).orElse(0), value);
    }
  }

  private void put(RepairSheet now, int row, String value) {
    int at = row > 0 ? row : rowOf(now.placed()).orElse(0);
    repair((previews, of) -> previews.repaired(work.actor(), of, now.placed(), at, value));
  }

  private static OptionalInt rowOf(PlacedFinding placed) {
    String digits = placed.finding().cell().replaceAll("\\D", "");
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** 以来表为准, for a doubtful household. */
  public void takeFile(int household) {
    repair((previews, of) -> previews.takenFromFile(work.actor(), of, household));
  }

  private void repair(Repair made) {
    ImportPreview of = preview;
    int place = Math.max(0, shown.indexOf(selected.get()));
    tasks.run(() -> made.of(work.previews().get(), of), after -> repaired(after, place), this::no);
  }

  private void repaired(ImportPreview after, int place) {
    refused.set("");
    attending = true;
    preview = after;
    all.setAll(after.findings());
    previewed.accept(after);
    Optional<PlacedFinding> next =
        shown.stream().skip(place).filter(p -> p.finding().isError()).findFirst();
    Optional<PlacedFinding> first = shown.stream().filter(p -> p.finding().isError()).findFirst();
    selected.set(next.or(() -> first).orElse(shown.isEmpty() ? null : shown.getFirst()));
  }

  private void no(Throwable error) {
    if (error instanceof Refusal refusal && refusal.kind() == Refusal.Kind.FINDINGS) {
      refused.set(String.join("\n", texts.of(refusal.reasons())));
    } else {
      failed.accept(error);
    }
  }
}
