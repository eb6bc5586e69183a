package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;

/** 案卷列表: cases by state and village, those with the fewest days left first. */
public final class ListCases {
  private final Store store;
  private final OfficeRules rules;

  public ListCases(Store store, OfficeRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * 列表行.
   *
   * @param id identity
   * @param number 案号
   * @param applicant 申请人
   * @param village 嘎查村（社区）
   * @param state 办理状态
   * @param category 类别; empty before the first determination
   * @param applied 申请日期
   * @param due the nearest open time limit; empty if none runs
   * @param workingDaysLeft working days left until then, negative when overdue; empty if none runs
   */
  public record Row(
      UUID id,
      CaseNumber number,
      String applicant,
      DivisionCode village,
      CaseState state,
      Optional<Category> category,
      LocalDate applied,
      Optional<LocalDate> due,
      Optional<Integer> workingDaysLeft) {}

  /** The cases that a query asks for, overdue ones first. */
  public List<Row> list(Actor actor, CaseQuery query, LocalDate today) {
    actor.require(Permission.READ);
    return store.read(
        registers -> {
          WorkingCalendar calendar = rules.calendar(registers.settings());
          return registers.cases().list(query).stream()
              .map(c -> row(c, today, calendar))
              .sorted(
                  Comparator.comparing((Row r) -> r.due().orElse(LocalDate.MAX))
                      .thenComparing(Row::number))
              .toList();
        });
  }

  private static Row row(CaseSummary c, LocalDate today, WorkingCalendar calendar) {
    return new Row(
        c.id(),
        c.number(),
        c.heading().applicantName(),
        c.heading().division(),
        c.heading().state(),
        c.heading().category(),
        c.applicationDate(),
        c.heading().due(),
        c.heading().due().map(due -> calendar.between(today, due).count()));
  }
}
