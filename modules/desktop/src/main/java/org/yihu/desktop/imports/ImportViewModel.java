package org.yihu.desktop.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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
import org.yihu.desktop.task.Job;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.usecases.imports.Field;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.FoundHeader;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ImportPreview;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.imports.RowFate;
import org.yihu.usecases.text.Texts;

/** One file from opening to the committed batch. */
public final class ImportViewModel {
  private final ImportWork work;
  private final TaskRunner tasks;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final FindingsViewModel findings;
  private final ReadOnlyObjectWrapper<ImportStep> step =
      new ReadOnlyObjectWrapper<>(ImportStep.CHOOSE);
  private final ReadOnlyObjectWrapper<ImportPreview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ImportOutcome> outcome = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Job> job = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ObjectProperty<ImportTab> tab = new SimpleObjectProperty<>(ImportTab.FINDINGS);
  private final ObjectProperty<Optional<HouseholdFate.Kind>> fate =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<HouseholdFate> fates = FXCollections.observableArrayList();
  private final FilteredList<HouseholdFate> changes = new FilteredList<>(fates);
  private final ObservableList<RowFate> rows = FXCollections.observableArrayList();
  private ReadOptions options = ReadOptions.NONE;
  private Path file;

  public ImportViewModel(
      ImportWork work, TaskRunner tasks, Texts texts, Consumer<Throwable> failed) {
    this.work = work;
    this.tasks = tasks;
    this.texts = texts;
    this.failed = failed;
    this.findings = new FindingsViewModel(work, tasks, texts, failed);
    findings.previewed(this::show);
    fate.addListener((o, was, is) -> sift());
    tab.addListener(
        (o, was, is) -> {
          if (is == ImportTab.ROWS) {
            loadRows();
          }
        });
  }

  public FindingsViewModel findings() {
    return findings;
  }

  public ReadOnlyObjectProperty<ImportStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Null while no file is open. */
  public ReadOnlyObjectProperty<ImportPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** What the commit did; null before. */
  public ReadOnlyObjectProperty<ImportOutcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** The long work under way or done last; null before any. */
  public ReadOnlyObjectProperty<Job> jobProperty() {
    return job.getReadOnlyProperty();
  }

  /** Why the file was not taken; empty if it was. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  public ObjectProperty<ImportTab> tabProperty() {
    return tab;
  }

  /** The one fate that the households shown have; empty for every one that changes something. */
  public ObjectProperty<Optional<HouseholdFate.Kind>> fateProperty() {
    return fate;
  }

  public ObservableList<HouseholdFate> changes() {
    return changes;
  }

  public ObservableList<RowFate> rows() {
    return rows;
  }

  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Opens a file; what was open and not committed is given up. */
  public void open(Path chosen) {
    open(chosen, ReadOptions.NONE);
  }

  /** Opens the protected file again with its password. */
  public void openWith(char[] password) {
    open(file, new ReadOptions(options.asOf(), Optional.of(password)));
  }

  private void open(Path chosen, ReadOptions how) {
    file = chosen;
    options = how;
    refusal.set("");
    outcome.set(null);
    String title = texts.get("imports.job.read", chosen.getFileName());
    job.set(
        tasks.start(
            title,
            progress -> work.previews().get().open(work.actor(), chosen, how, progress),
            this::opened,
            this::broken));
  }

  private void opened(ImportPreview read) {
    if (!read.outcome().isFileRefused()) {
      fate.set(Optional.empty());
      tab.set(ImportTab.FINDINGS);
      findings.show(read);
      step.set(ImportStep.PREVIEW);
      return;
    }
    preview.set(read);
    refusal.set(
        String.join("\n", read.outcome().findings().stream().map(f -> f.message(texts)).toList()));
    boolean columns =
        read.outcome().findings().stream().anyMatch(f -> f.code() == FindingCode.COLUMN_MISSING);
    step.set(columns ? ImportStep.COLUMNS : ImportStep.CHOOSE);
  }

  /** Whether the file asks for its password. */
  public boolean needsPassword() {
    ImportPreview read = preview.get();
    return read != null
        && read.outcome().isFileRefused()
        && read.outcome().findings().stream().anyMatch(f -> f.code() == FindingCode.FILE_PROTECTED);
  }

  private void broken(Throwable error) {
    if (!(error instanceof CancellationException)) {
      failed.accept(error);
    }
  }

  private void show(ImportPreview read) {
    fates.setAll(read.outcome().fates());
    sift();
    preview.set(read);
    if (tab.get() == ImportTab.ROWS) {
      loadRows();
    }
  }

  private void sift() {
    Optional<HouseholdFate.Kind> only = fate.get();
    changes.setPredicate(
        f -> only.map(k -> f.kind() == k).orElse(f.kind() != HouseholdFate.Kind.SAME));
  }

  private void loadRows() {
    ImportPreview of = preview.get();
    tasks.run(of::rows, rows::setAll, failed);
  }

  /** Goes to the columns of the file, or back to its preview. */
  public void showColumns(boolean shown) {
    if (preview.get() != null && preview.get().header().isPresent()) {
      step.set(shown ? ImportStep.COLUMNS : ImportStep.PREVIEW);
    }
  }

  /** Remembers which column holds what for this sender and reads the file again. */
  public void correctColumns(Map<Field, Integer> corrections) {
    FoundHeader header = preview.get().header().orElseThrow();
    tasks.run(
        () -> {
          work.columns().remember(work.actor(), header.sender(), header.fingerprint(), corrections);
          return file;
        },
        same -> open(same, options),
        failed);
  }

  /** How many households would be in order after the commit; 0 if nothing is open. */
  public int writable() {
    return preview.get() == null ? 0 : preview.get().outcome().accepted();
  }

  public boolean canCommit() {
    ImportPreview of = preview.get();
    return step.get() == ImportStep.PREVIEW
        && of != null
        && !isBusy()
        && of.sum().addsUp()
        && (!of.outcome().isNothingNew() || of.outcome().rejected() > 0);
  }

  public boolean isBusy() {
    return job.get() != null && !job.get().isOver();
  }

  /** Commits what is in view. */
  public void commit(Consumer<ImportOutcome> done) {
    if (!canCommit()) {
      return;
    }
    ImportPreview of = preview.get();
    job.set(
        tasks.start(
            texts.get("imports.job.commit", of.file().getFileName()),
            progress -> {
              work.backUp().routine(work.actor());
              return work.previews().get().commit(work.actor(), of, progress);
            },
            (ImportOutcome result) -> {
              outcome.set(result);
              step.set(ImportStep.DONE);
              done.accept(result);
            },
            this::broken));
  }

  /** Asks the work under way to stop; it leaves nothing behind. */
  public void cancel() {
    if (isBusy()) {
      job.get().cancel();
    }
  }

  /** Writes the sender's own file with the findings in it. */
  public void saveReport(Path target, Runnable done) {
    ImportPreview of = preview.get();
    tasks.run(
        () -> {
          work.report().write(of.file(), options.password(), of.outcome().findings(), target);
          return target;
        },
        written -> done.run(),
        failed);
  }

  /** Back to the choice of a file. */
  public void leave() {
    preview.set(null);
    outcome.set(null);
    refusal.set("");
    file = null;
    options = ReadOptions.NONE;
    findings.clear();
    fates.clear();
    rows.clear();
    step.set(ImportStep.CHOOSE);
  }

  /** Words of the known columns that the remembered correction stands for; empty if none. */
  public boolean isRemembered() {
    ImportPreview of = preview.get();
    return of != null && of.header().filter(FoundHeader::corrected).isPresent();
  }
}
