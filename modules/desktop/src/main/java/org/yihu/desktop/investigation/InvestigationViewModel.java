package org.yihu.desktop.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.print.CasePapers;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.casework.FinancialVerification;
import org.yihu.domain.casework.NeighbourVisit;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.investigation.StaffMember;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.InvestigationTasks;
import org.yihu.usecases.casework.StaffRelatives;
import org.yihu.usecases.text.Texts;

/** The investigation screen: which case is open, its form, its neighbours, report and relatives. */
public final class InvestigationViewModel {
  private final InvestigationDesk desk;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final SheetViewModel sheet;
  private final BookletsViewModel booklets;
  private final ObservableList<InvestigationTasks.Village> villages =
      FXCollections.observableArrayList();
  private final ObservableList<StaffRelatives.Match> matches = FXCollections.observableArrayList();
  private final ObservableList<String> names = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<UUID> chosen = new ReadOnlyObjectWrapper<>();

  public InvestigationViewModel(
      InvestigationDesk desk, TaskRunner tasks, Texts texts, Consumer<Throwable> failed) {
    this.desk = desk;
    this.tasks = tasks;
    this.failed = failed;
    this.sheet = new SheetViewModel(desk, tasks, texts, failed);
    this.booklets = new BookletsViewModel(desk, tasks, failed);
  }

  /**
   * Reads the tasks and opens a case.
   *
   * @param wanted number or identity; empty for the one that is open, else the most urgent
   */
  public void load(Optional<String> wanted) {
    tasks.run(() -> desk.relatives().names(desk.actor()), names::setAll, failed);
    tasks.run(
        () -> desk.tasks().list(desk.actor(), desk.today()),
        found -> {
          villages.setAll(found);
          wanted.flatMap(this::idOf).or(this::present).ifPresent(this::open);
        },
        failed);
  }

  private Optional<UUID> present() {
    return Optional.ofNullable(chosen.get())
        .or(
            () ->
                villages.stream()
                    .flatMap(v -> v.tasks().stream())
                    .map(InvestigationTasks.Task::caseId)
                    .findFirst());
  }

  private Optional<UUID> idOf(String key) {
    return villages.stream()
        .flatMap(v -> v.tasks().stream())
        .filter(t -> t.number().toString().equals(key) || t.caseId().toString().equals(key))
        .map(InvestigationTasks.Task::caseId)
        .findFirst();
  }

  /** Opens another case of the list. */
  public void open(UUID caseId) {
    chosen.set(caseId);
    sheet.open(caseId);
    tasks.run(() -> desk.relatives().of(desk.actor(), caseId), matches::setAll, failed);
  }

  /** Records a neighbour visit. */
  public void askNeighbour(LocalDate on, NeighbourVisit visit, Runnable done) {
    step(() -> desk.steps().askNeighbour(desk.actor(), chosen.get(), on, visit), done);
  }

  /** Records the report with the values that it gives. */
  public void report(
      LocalDate on, FinancialVerification report, List<SheetLine> reported, Runnable done) {
    step(() -> desk.sheets().report(desk.actor(), chosen.get(), on, report, reported), done);
  }

  /** Files a close relative of staff. */
  public void file(StaffRelatives.Match match, Runnable done) {
    step(() -> desk.relatives().file(desk.actor(), chosen.get(), match, desk.today()), done);
  }

  /** Adds a person to the register of staff, and compares again. */
  public void register(
      String name, String unit, String position, List<StaffMember.Kin> kin, Runnable done) {
    tasks.run(
        () -> {
          desk.relatives().add(desk.actor(), name, unit, position, kin);
          return name;
        },
        saved -> {
          done.run();
          load(Optional.empty());
        },
        failed);
  }

  /** Records the visit of the form that is open. */
  public void complete(Consumer<CaseFile> done) {
    sheet.complete(
        file -> {
          done.accept(file);
          load(Optional.empty());
        });
  }

  private void step(java.util.concurrent.Callable<CaseFile> work, Runnable done) {
    tasks.run(
        work,
        file -> {
          done.run();
          load(Optional.empty());
        },
        failed);
  }

  public LocalDate today() {
    return desk.today();
  }

  public SheetViewModel sheet() {
    return sheet;
  }

  /** The booklets of the villages. */
  public BookletsViewModel booklets() {
    return booklets;
  }

  /** What every paper of a case is printed with. */
  public CasePapers papers() {
    return desk.papers();
  }

  public ObservableList<InvestigationTasks.Village> villages() {
    return villages;
  }

  public ObservableList<StaffRelatives.Match> matches() {
    return matches;
  }

  /** Names to complete investigators by. */
  public ObservableList<String> names() {
    return names;
  }

  public ReadOnlyObjectProperty<UUID> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }
}
