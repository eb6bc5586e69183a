package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 调查任务: the cases whose investigation is not finished, village by village, fewest days left first.
 */
public final class InvestigationTasks {
  private static final Set<CaseState> INVESTIGATED =
      EnumSet.of(
          CaseState.ACCEPTED, CaseState.INVESTIGATING, CaseState.DETERMINED, CaseState.OBJECTED);
  private static final int REVIEW_AHEAD_DAYS = 30;

  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code office}
   */
  public InvestigationTasks(Store store, OfficeRules rules, Texts texts) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
  }

  /** 调查进展. */
  public enum Stage {
    /** 待启动调查. */
    NOT_STARTED,
    /** 正在录入. */
    KEYING,
    /** 缺入户调查. */
    VISIT_MISSING,
    /** 核对报告未回. */
    REPORT_MISSING,
    /** 缺邻里访问. */
    NEIGHBOUR_MISSING,
    /** 有待定项. */
    OPEN_POINTS,
    /** 可测算. */
    READY,
    /** 定期复核. */
    REVIEW
  }

  /**
   * 一项任务.
   *
   * @param caseId the case
   * @param number 案号
   * @param applicant 申请人
   * @param category determined or held; empty before the first determination
   * @param stage what it waits for
   * @param openPoints number of points left open by the determination
   * @param daysLeft working days, negative when overdue; empty if no time limit runs
   */
  public record Task(
      UUID caseId,
      CaseNumber number,
      String applicant,
      Optional<Category> category,
      Stage stage,
      int openPoints,
      Optional<Integer> daysLeft) {}

  /**
   * 一村的任务.
   *
   * @param code the village
   * @param name its name
   * @param tasks fewest days left first
   */
  public record Village(DivisionCode code, String name, List<Task> tasks) {}

  /** The tasks of a day, the village with the most urgent one first. */
  public List<Village> list(Actor actor, LocalDate today) {
    actor.require(Permission.READ);
    return store.read(registers -> villages(registers, today));
  }

  private List<Village> villages(Registers registers, LocalDate today) {
    WorkingCalendar calendar = rules.calendar(registers.settings());
    PlaceNames places = new PlaceNames(rules.divisions(registers.settings()), texts);
    Set<UUID> keying = new HashSet<>(registers.caseSheets().casesBeingKeyed());
    Map<DivisionCode, List<Task>> byVillage =
        new TreeMap<>(Comparator.comparing(DivisionCode::value));
    for (CaseSummary summary : waiting(registers, today)) {
      Case subject = registers.cases().find(summary.id()).orElseThrow();
      task(summary, subject, keying.contains(summary.id()), today, calendar)
          .ifPresent(
              t ->
                  byVillage
                      .computeIfAbsent(summary.heading().division(), v -> new ArrayList<>())
                      .add(t));
    }
    Comparator<Task> urgent = Comparator.comparing(t -> t.daysLeft().orElse(Integer.MAX_VALUE));
    return byVillage.entrySet().stream()
        .map(
            e ->
                new Village(
                    e.getKey(),
                    places.village(e.getKey()),
                    e.getValue().stream().sorted(urgent.thenComparing(Task::number)).toList()))
        .sorted(Comparator.comparing((Village v) -> v.tasks().getFirst(), urgent))
        .toList();
  }

  private static List<CaseSummary> waiting(Registers registers, LocalDate today) {
    List<CaseSummary> waiting =
        new ArrayList<>(
            registers.cases().list(CaseQuery.in(INVESTIGATED.toArray(CaseState[]::new))));
    registers.cases().list(CaseQuery.in(CaseState.GRANTED)).stream()
        .filter(
            c ->
                c.heading()
                    .due()
                    .filter(d -> !d.isAfter(today.plusDays(REVIEW_AHEAD_DAYS)))
                    .isPresent())
        .forEach(waiting::add);
    return waiting;
  }

  private static Optional<Task> task(
      CaseSummary summary,
      Case subject,
      boolean keying,
      LocalDate today,
      WorkingCalendar calendar) {
    int open =
        subject
            .latest(StepRecord.Determined.class)
            .map(StepRecord.Determined::openPoints)
            .map(List::size)
            .orElse(0);
    return stage(subject, keying, open)
        .map(
            stage ->
                new Task(
                    subject.id(),
                    subject.number(),
                    summary.heading().applicantName(),
                    subject.category(),
                    stage,
                    open,
                    summary.heading().due().map(due -> calendar.between(today, due).count())));
  }

  private static Optional<Stage> stage(Case subject, boolean keying, int open) {
    if (keying) {
      return Optional.of(Stage.KEYING);
    }
    return switch (subject.state()) {
      case GRANTED -> Optional.of(Stage.REVIEW);
      case DETERMINED -> open > 0 ? Optional.of(Stage.OPEN_POINTS) : Optional.empty();
      case ACCEPTED -> Optional.of(Stage.NOT_STARTED);
      default -> Optional.of(missing(subject));
    };
  }

  private static Stage missing(Case subject) {
    int since = subject.lastIndexOf(StepRecord.Objected.class);
    if (subject.lastIndexOf(StepRecord.Visited.class) <= since) {
      return Stage.VISIT_MISSING;
    }
    if (subject.lastIndexOf(StepRecord.VerificationReported.class) < 0) {
      return Stage.REPORT_MISSING;
    }
    return subject.lastIndexOf(StepRecord.NeighbourAsked.class) < 0
        ? Stage.NEIGHBOUR_MISSING
        : Stage.READY;
  }
}
