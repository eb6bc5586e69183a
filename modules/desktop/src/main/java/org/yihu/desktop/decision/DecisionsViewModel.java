package org.yihu.desktop.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.print.CasePapers;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Permission;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.usecases.casework.BatchFate;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.WaitingDecisions;
import org.yihu.usecases.casework.WaitingDecisions.Matter;
import org.yihu.usecases.casework.WaitingDecisions.Row;
import org.yihu.usecases.printing.PaperToPrint;

/**
 * What waits for an opinion or a decision: filter, ticks, drafts, and the batch that is written.
 */
public final class DecisionsViewModel {
  /** 筛选. */
  public enum Filter {
    /** 全部. */
    ALL(r -> true),
    /** 初审意见. */
    OPINIONS(r -> r.matter() == Matter.OPINION),
    /** 审核确认. */
    DECISIONS(r -> r.matter() == Matter.DECISION),
    /** 调整、停发. */
    IN_FORCE(r -> r.matter().isOfAssistanceInForce()),
    /** 送达. */
    SERVICE(r -> r.matter() == Matter.SERVICE);

    private final Predicate<Row> takes;

    Filter(Predicate<Row> takes) {
      this.takes = takes;
    }
  }

  private final DecisionUses uses;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final List<Row> all = new ArrayList<>();
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<String> names = FXCollections.observableArrayList();
  private final Set<UUID> ticked = new HashSet<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
  private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
  private final List<CaseFile> decided = new ArrayList<>();

  public DecisionsViewModel(DecisionUses uses, TaskRunner tasks, Consumer<Throwable> failed) {
    this.uses = uses;
    this.tasks = tasks;
    this.failed = failed;
    filter.addListener(o -> show());
  }

  /** Reads what waits. */
  public void load(Runnable then) {
    tasks.run(() -> uses.staff().names(uses.actor()), names::setAll, failed);
    tasks.run(
        () -> uses.waiting().list(uses.actor()),
        found -> {
          all.clear();
          all.addAll(found);
          show();
          then.run();
        },
        failed);
  }

  private void show() {
    rows.setAll(all.stream().filter(filter.get().takes).toList());
    ready.set(drafts().size());
  }

  /** How many of a filter wait. */
  public long count(Filter one) {
    return all.stream().filter(one.takes).count();
  }

  /** How many must first be heard. */
  public long toHear() {
    return all.stream()
        .filter(
            r ->
                r.heard() == WaitingDecisions.Heard.MISSING
                    || r.heard() == WaitingDecisions.Heard.DRAFTED)
        .count();
  }

  public boolean isTicked(Row row) {
    return ticked.contains(row.caseId());
  }

  public void tick(Row row, boolean on) {
    if (on) {
      ticked.add(row.caseId());
    } else {
      ticked.remove(row.caseId());
    }
    ready.set(drafts().size());
  }

  /** Ticks everything shown, or nothing if everything was. */
  public void tickAll() {
    boolean every = rows.stream().allMatch(this::isTicked);
    rows.forEach(r -> tick(r, !every));
    show();
  }

  public int tickedCount() {
    return (int) all.stream().filter(this::isTicked).count();
  }

  /** Means a row to be settled in a way; nothing is decided. */
  public void draft(Row row, DecisionDraft.Intent intent, String reason) {
    drafted(List.of(new DecisionDraft(row.caseId(), intent, reason)));
  }

  /** Takes the draft of a row away. */
  public void undraft(Row row) {
    tasks.run(
        () -> {
          uses.opinions().discardDraft(uses.actor(), row.caseId());
          return row;
        },
        done -> load(() -> {}),
        failed);
  }

  /** Means every ticked row that could be settled now to follow its result. */
  public void draftTicked() {
    drafted(
        all.stream()
            .filter(this::isTicked)
            .filter(r -> r.isReady() && r.draft().isEmpty() && isMine(r))
            .map(r -> new DecisionDraft(r.caseId(), DecisionDraft.Intent.FOLLOW, ""))
            .toList());
  }

  private void drafted(List<DecisionDraft> drafts) {
    tasks.run(
        () -> {
          drafts.forEach(d -> uses.opinions().draft(uses.actor(), d));
          return drafts;
        },
        done -> {
          done.forEach(d -> ticked.add(d.caseId()));
          load(() -> {});
        },
        failed);
  }

  private boolean isMine(Row row) {
    boolean township = row.matter() == Matter.OPINION || row.delegated();
    return uses.actor().may(township ? Permission.TOWNSHIP_OPINION : Permission.COUNTY_DECISION);
  }

  /**
   * The drafts that may be written now: ticked, nothing in their way, and the person's to write.
   */
  private List<Row> drafts() {
    return all.stream()
        .filter(r -> r.draft().isPresent() && isTicked(r) && r.isReady() && isMine(r))
        .toList();
  }

  /**
   * What a batch came to.
   *
   * @param opinions cases that got an opinion
   * @param decided cases that were decided
   * @param refused what was refused, by case number
   */
  public record Written(
      List<UUID> opinions, List<CaseFile> decided, Map<String, BatchFate> refused) {}

  /** Writes the drafts, each on its own. */
  public void write(Consumer<Written> done) {
    List<Row> batch = drafts();
    tasks.run(
        () -> {
          List<BatchFate> fates = new ArrayList<>();
          List<DecisionDraft> opinions = of(batch, true);
          List<DecisionDraft> decisions = of(batch, false);
          List<BatchFate> given = uses.opinions().give(uses.actor(), opinions, uses.today());
          List<BatchFate> taken = uses.decisions().decide(uses.actor(), decisions, uses.today());
          fates.addAll(given);
          fates.addAll(taken);
          return new Written(
              given.stream().filter(f -> f.done().isPresent()).map(BatchFate::caseId).toList(),
              taken.stream().flatMap(f -> f.done().stream()).toList(),
              refused(fates, batch));
        },
        written -> {
          decided.addAll(written.decided());
          load(() -> {});
          done.accept(written);
        },
        failed);
  }

  private static List<DecisionDraft> of(List<Row> batch, boolean opinions) {
    return batch.stream()
        .filter(r -> (r.matter() == Matter.OPINION) == opinions)
        .map(r -> r.draft().orElseThrow())
        .toList();
  }

  private static Map<String, BatchFate> refused(List<BatchFate> fates, List<Row> batch) {
    Map<UUID, String> numbers = new HashMap<>();
    batch.forEach(r -> numbers.put(r.caseId(), r.number() + " " + r.applicant()));
    Map<String, BatchFate> refused = new HashMap<>();
    fates.stream()
        .filter(f -> f.done().isEmpty())
        .forEach(f -> refused.put(numbers.get(f.caseId()), f));
    return refused;
  }

  /** Takes opinions back whose notice was not posted. */
  public void takeBack(List<UUID> cases, String reason, Consumer<List<BatchFate>> done) {
    tasks.run(
        () -> uses.opinions().takeBack(uses.actor(), cases, reason, uses.today()),
        fates -> {
          load(() -> {});
          done.accept(fates);
        },
        failed);
  }

  /** What every paper of a case is printed with. */
  public CasePapers papers() {
    return uses.papers();
  }

  /** The letters of what was decided here, for the print preview. */
  public Callable<List<PaperToPrint>> letters() {
    List<CaseFile> cases = List.copyOf(decided);
    return () -> uses.letters().of(uses.actor(), cases);
  }

  /** The letters were printed and wait no more. */
  public void lettersPrinted() {
    decided.clear();
  }

  /** How many letters wait to be printed. */
  public int lettersWaiting() {
    return decided.size();
  }

  /** The row of a case by number or identity. */
  public Optional<Row> rowOf(String key) {
    return all.stream()
        .filter(r -> r.number().toString().equals(key) || r.caseId().toString().equals(key))
        .findFirst();
  }

  public boolean mayDraw() {
    return uses.actor().may(Permission.COUNTY_DECISION);
  }

  public ObservableList<Row> rows() {
    return rows;
  }

  public ObservableList<String> names() {
    return names;
  }

  public ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  /** How many drafts may be written now. */
  public ReadOnlyIntegerProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }
}
