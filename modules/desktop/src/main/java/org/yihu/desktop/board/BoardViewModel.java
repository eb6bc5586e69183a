package org.yihu.desktop.board;

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
import org.yihu.desktop.print.CasePapers;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseStep;
import org.yihu.domain.casework.CaseTransitions;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.board.BoardCell;
import org.yihu.usecases.board.BoardRow;
import org.yihu.usecases.board.BoardSheet;
import org.yihu.usecases.board.Trial;
import org.yihu.usecases.board.WhatIf;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casepaper.PrintTrial;
import org.yihu.usecases.printing.PaperToPrint;

/** The board of one case: its sheet, the selected cell, the next step, the letter, the trial. */
public final class BoardViewModel {
  private final BoardWork work;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failures;
  private final String caseKey;
  private final TrialViewModel trial;
  private final ReadOnlyObjectWrapper<BoardSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<PrimaryStep> primary =
      new ReadOnlyObjectWrapper<>(PrimaryStep.free(PrimaryStep.Kind.NONE));
  private final ObjectProperty<BoardCell> selected = new SimpleObjectProperty<>();
  private final ObservableList<Reason> missing = FXCollections.observableArrayList();

  public BoardViewModel(
      BoardWork work, TaskRunner tasks, Consumer<Throwable> failures, String caseKey) {
    this.work = work;
    this.tasks = tasks;
    this.failures = failures;
    this.caseKey = caseKey;
    this.trial = new TrialViewModel(tasks, failures);
  }

  /** Reads the board afresh; what the file lacks is told on the screen, not as a failure. */
  public void load() {
    load(() -> {});
  }

  private void load(Runnable then) {
    tasks.run(
        () -> work.boards().show(work.actor(), caseKey),
        read -> {
          show(read);
          then.run();
        },
        this::unfit);
  }

  private void show(BoardSheet read) {
    missing.clear();
    sheet.set(read);
    primary.set(next(read));
    BoardRow row = selected.get() == null ? BoardRow.INCOME : selected.get().row();
    Category column =
        selected.get() == null
            ? read.columns().stream()
                .filter(c -> c.chosen())
                .map(c -> c.category())
                .findFirst()
                .orElse(Category.SUBSISTENCE_ALLOWANCE)
            : selected.get().category();
    selected.set(read.cell(row, column));
  }

  private void unfit(Throwable error) {
    if (error instanceof Refusal refusal) {
      missing.setAll(refusal.reasons());
    } else {
      failures.accept(error);
    }
  }

  private PrimaryStep next(BoardSheet read) {
    CaseState state = read.file().subject().state();
    boolean outdated = read.basis() != BoardSheet.Basis.RECORDED || read.parametersChanged();
    boolean determinable =
        state.isPending() && CaseTransitions.after(state, CaseStep.DETERMINE).isPresent();
    if (outdated && determinable) {
      PrimaryStep.Kind kind =
          read.basis() == BoardSheet.Basis.NOT_RECORDED
              ? PrimaryStep.Kind.DETERMINE
              : PrimaryStep.Kind.DETERMINE_AGAIN;
      return work.actor().may(Permission.CASEWORK)
          ? PrimaryStep.free(kind)
          : new PrimaryStep(kind, "boards.blocked.casework", 0);
    }
    if (state != CaseState.DETERMINED) {
      return PrimaryStep.free(PrimaryStep.Kind.NONE);
    }
    return opinion(read);
  }

  private PrimaryStep opinion(BoardSheet read) {
    int open = read.openPoints().size();
    if (open > 0) {
      return new PrimaryStep(PrimaryStep.Kind.OPINION, "boards.blocked.open", open);
    }
    return work.actor().may(Permission.TOWNSHIP_OPINION)
        ? PrimaryStep.free(PrimaryStep.Kind.OPINION)
        : new PrimaryStep(PrimaryStep.Kind.OPINION, "boards.blocked.opinion", 0);
  }

  /** 测算: records the result of the file as it stands. */
  public void determine(Runnable done) {
    Case subject = sheet.get().file().subject();
    tasks.run(
        () -> work.determination().determine(work.actor(), subject.id(), work.today()),
        file -> load(done),
        failures);
  }

  /**
   * 出具初审意见 that follows the result.
   *
   * @param reason in words; may be empty
   */
  public void giveOpinion(String reason, Runnable done) {
    Case subject = sheet.get().file().subject();
    tasks.run(
        () -> work.opinions().giveOpinion(work.actor(), subject.id(), work.today(), reason),
        file -> load(done),
        failures);
  }

  /**
   * The paper that the state of the case calls for: the decision's letter, what is missing where
   * nothing is met, else the review sheet; empty before a result is on record.
   */
  public Optional<CasePaper> letter() {
    BoardSheet read = sheet.get();
    if (read == null || read.basis() == BoardSheet.Basis.NOT_RECORDED) {
      return Optional.empty();
    }
    return Optional.of(
        switch (read.file().subject().state()) {
          case GRANTED, TAPERING -> CasePaper.CONFIRMATION;
          case REFUSED -> CasePaper.REFUSAL;
          default ->
              read.result().category() == Category.NONE && read.result().covered().isEmpty()
                  ? CasePaper.WHAT_IS_MISSING
                  : CasePaper.REVIEW_SHEET;
        });
  }

  /** The trial for the print preview. */
  Callable<List<PaperToPrint>> trialToPrint(TrialWords words) {
    BoardSheet of = sheet.get();
    Trial tried = trial.outcome().get().trial();
    PrintTrial.Words told = words.of(trial);
    return () -> List.of(work.trials().toPrint(work.actor(), of, tried, told));
  }

  /** What every paper of the case is printed with. */
  public CasePapers papers() {
    return new CasePapers(work.actor(), work.letters());
  }

  /** The letter for the print preview. */
  public Callable<List<PaperToPrint>> letterToPrint() {
    CasePaper paper = letter().orElseThrow();
    return () -> List.of(work.letters().get().toPrint(work.actor(), paper, caseKey));
  }

  /** Opens the trial on a copy of what the board shows. */
  public void openTrial(Runnable opened) {
    BoardSheet read = sheet.get();
    if (read == null || trial.open().get()) {
      return;
    }
    tasks.run(
        () -> work.boards().whatIf(read),
        (WhatIf whatIf) -> {
          trial.begin(whatIf, read.labels());
          opened.run();
        },
        failures);
  }

  /** Moves the selection; stays inside the board. */
  public void move(int rows, int columns) {
    BoardCell here = selected.get();
    if (here == null) {
      return;
    }
    List<Category> order = BoardRow.COLUMNS;
    int row = Math.clamp(here.row().ordinal() + rows, 0, BoardRow.values().length - 1);
    int column = Math.clamp(order.indexOf(here.category()) + columns, 0, order.size() - 1);
    selected.set(sheet.get().cell(BoardRow.values()[row], order.get(column)));
  }

  public String caseKey() {
    return caseKey;
  }

  public TrialViewModel trial() {
    return trial;
  }

  public ReadOnlyObjectProperty<BoardSheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<PrimaryStep> primary() {
    return primary.getReadOnlyProperty();
  }

  public ObjectProperty<BoardCell> selected() {
    return selected;
  }

  /** What the file lacks for a comparison; empty if there is a sheet. */
  public ObservableList<Reason> missing() {
    return missing;
  }
}
