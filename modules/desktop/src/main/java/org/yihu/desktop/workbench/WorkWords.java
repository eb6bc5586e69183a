package org.yihu.desktop.workbench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.Milestone;
import org.yihu.usecases.workbench.WorkItem;
import org.yihu.usecases.workbench.WorkKind;

/** The words of a piece of work: what is to be done, for whom, on what ground, by whom. */
public final class WorkWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

  /** Working days after which a day without its year would be mistaken. */
  private static final int LONG = 200;

  private final Texts texts;

  public WorkWords(Texts texts) {
    this.texts = texts;
  }

  public String step(WorkItem item) {
    return item.kind() == WorkKind.FREEZE_LIST
        ? texts.get("workbench.freeze", month(item))
        : texts.get("workbench.kind." + item.kind());
  }

  private static int month(WorkItem item) {
    return YearMonth.parse(item.key()).getMonthValue();
  }

  public String who(WorkItem item) {
    return switch (item.kind()) {
      case FREEZE_LIST -> texts.get("workbench.who.all", item.households());
      case REPAIR_PARKED -> texts.get("workbench.who.parked", item.households());
      case IMPORT_AGAIN -> item.who();
      default ->
          item.households() > 1
              ? texts.get("workbench.who.several", item.who(), item.households())
              : item.who();
    };
  }

  public String place(WorkItem item) {
    return item.place().isEmpty() ? texts.get("workbench.none") : item.place();
  }

  /** On what the limit or the work rests; for an overdue one the day it should have been done. */
  public String basis(WorkItem item) {
    if (item.isOverdue()) {
      boolean lastYear = item.daysLeft().filter(d -> d < -LONG).isPresent();
      return lastYear
          ? texts.get("workbench.overdue-since", item.due().map(MONTH::format).orElse(""))
          : texts.get("workbench.overdue-since", day(item.due()));
    }
    return switch (item.kind()) {
      case END_NOTICE ->
          item.number() == 0
              ? texts.get("workbench.no-objection")
              : texts.get("workbench.objections", item.number());
      case RECEIVE_PAPERS -> texts.get("workbench.missing", item.number());
      case GIVE_OPINION ->
          item.number() == 0
              ? texts.get("workbench.basis.GIVE_OPINION", day(item.since()))
              : texts.get("workbench.open-points", item.number());
      case FREEZE_LIST -> texts.get("workbench.basis.FREEZE_LIST", item.number());
      case REPAIR_PARKED -> item.who();
      case REVIEW, APPLY_AGAIN, REVIEW_TAPER ->
          texts.get("workbench.basis." + item.kind(), day(item.due()));
      default -> texts.get("workbench.basis." + item.kind(), day(item.since()));
    };
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(DAY::format).orElse("");
  }

  public String inCharge(WorkItem item) {
    return item.inCharge()
        .map(WorkItem.Person::fullName)
        .orElseGet(() -> texts.get("workbench.anyone." + item.permission()));
  }

  /** A date of the month with what stands on it: 24日 今天. */
  public String dateOf(Milestone milestone, LocalDate today) {
    LocalDate day = milestone.date();
    String when =
        day.equals(today)
            ? texts.get("workbench.today")
            : texts.get("workbench.weekday." + day.getDayOfWeek());
    return texts.get("workbench.date", day.getDayOfMonth(), when);
  }

  public String milestone(Milestone m) {
    String places = String.join(texts.get("workbench.and"), m.places());
    return switch (m.kind()) {
      case NOTICES_END -> texts.get("workbench.milestone.NOTICES_END", places, m.number());
      case LIST_FROZEN ->
          texts.get(
              m.done() ? "workbench.milestone.list-was-frozen" : "workbench.milestone.LIST_FROZEN",
              m.number());
      case TAPERS_END -> texts.get("workbench.milestone.TAPERS_END", m.number());
    };
  }
}
