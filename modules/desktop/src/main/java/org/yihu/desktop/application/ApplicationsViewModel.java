package org.yihu.desktop.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionTable;
import org.yihu.usecases.application.ApplicationDraft;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.casework.ListCases;
import org.yihu.usecases.draft.Draft;
import org.yihu.usecases.draft.DraftKind;

/** 申请登记列表: own drafts, applications that wait for papers, those accepted. */
public final class ApplicationsViewModel {
  private final ApplicationDesk desk;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final Clock clock;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private List<Row> all = List.of();
  private Filter filter = Filter.ALL;

  /** Which applications are shown. */
  public enum Filter {
    ALL,
    DRAFT,
    WAITING,
    ACCEPTED
  }

  /**
   * One line of the list.
   *
   * @param kind draft, waiting or accepted
   * @param key key of the draft or number of the case
   * @param day application, or last change of a draft
   * @param daysLeft working days left; empty if no time limit runs
   */
  public record Row(
      Filter kind,
      String key,
      String applicant,
      String village,
      LocalDate day,
      Optional<Integer> daysLeft) {}

  public ApplicationsViewModel(
      ApplicationDesk desk, TaskRunner tasks, Consumer<Throwable> failed, Clock clock) {
    this.desk = desk;
    this.tasks = tasks;
    this.failed = failed;
    this.clock = clock;
  }

  /** Reads the list afresh; {@code done} is called when it stands. */
  public void load(Runnable done) {
    tasks.run(
        this::read,
        read -> {
          all = read;
          show(filter);
          done.run();
        },
        failed);
  }

  private List<Row> read() {
    List<Row> read = new ArrayList<>();
    for (Draft<ApplicationDraft> d :
        desk.drafts().list(desk.actor(), DraftKind.APPLICATION, ApplicationDraft.class)) {
      read.add(
          new Row(
              Filter.DRAFT,
              d.key(),
              d.content().applicant().get(FormField.NAME),
              d.content().household().get(FormField.VILLAGE),
              LocalDate.ofInstant(d.changedAt(), clock.getZone()),
              Optional.empty()));
    }
    DivisionTable divisions = desk.contexts().of(desk.actor(), desk.start().empty()).divisions();
    CaseQuery query =
        CaseQuery.in(CaseState.APPLIED, CaseState.SUPPLEMENT_ASKED, CaseState.ACCEPTED);
    for (ListCases.Row c : desk.cases().list(desk.actor(), query, LocalDate.now(clock))) {
      read.add(
          new Row(
              c.state() == CaseState.ACCEPTED ? Filter.ACCEPTED : Filter.WAITING,
              c.number().toString(),
              c.applicant(),
              divisions.find(c.village()).map(Division::name).orElse(c.village().value()),
              c.applied(),
              c.workingDaysLeft()));
    }
    return read;
  }

  public void show(Filter wanted) {
    filter = wanted;
    rows.setAll(all.stream().filter(r -> wanted == Filter.ALL || r.kind() == wanted).toList());
  }

  public ObservableList<Row> rows() {
    return rows;
  }

  public long count(Filter kind) {
    return all.stream().filter(r -> kind == Filter.ALL || r.kind() == kind).count();
  }

  /** Removes a draft; {@code done} gets what takes that back. */
  public void delete(Row row, Consumer<Runnable> done) {
    if (row.kind() != Filter.DRAFT) {
      return;
    }
    tasks.run(
        () -> {
          var kept =
              desk.drafts()
                  .find(desk.actor(), DraftKind.APPLICATION, row.key(), ApplicationDraft.class);
          desk.drafts().remove(desk.actor(), DraftKind.APPLICATION, row.key());
          return kept;
        },
        kept -> {
          load(() -> {});
          kept.ifPresent(k -> done.accept(() -> restore(k)));
        },
        failed);
  }

  private void restore(Draft<ApplicationDraft> kept) {
    tasks.run(
        () -> desk.drafts().save(desk.actor(), DraftKind.APPLICATION, kept.key(), kept.content()),
        at -> load(() -> {}),
        failed);
  }
}
