package org.yihu.domain.investigation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yihu.domain.shared.Reason;

/**
 * 入户核实表: a visit form as keyed back from paper, with what was declared, found, reported and adopted
 * of every item (民发〔2021〕57号第十六条).
 *
 * @param id time-ordered identity
 * @param caseId the case
 * @param visit when, who, whom they met and what they conclude
 * @param lines items in the order of the form
 */
public record VisitSheet(UUID id, UUID caseId, Visit visit, List<SheetLine> lines) {
  /**
   * 入户情况.
   *
   * @param on day of the visit
   * @param hours from when to when, as written on the form; may be empty
   * @param investigators 调查人, names
   * @param present 在场成员, names
   * @param living 住房和实际生活状况 in words; may be empty
   * @param agreement 调查结论; empty until ticked
   * @param conclusion the conclusion in words
   */
  public record Visit(
      LocalDate on,
      String hours,
      List<String> investigators,
      List<String> present,
      String living,
      Optional<Agreement> agreement,
      String conclusion) {
    public Visit {
      Objects.requireNonNull(on, "on");
      investigators = List.copyOf(investigators);
      present = List.copyOf(present);
    }
  }

  /** 与申报是否一致. */
  public enum Agreement {
    /** 一致. */
    CONSISTENT,
    /** 基本一致. */
    MOSTLY,
    /** 不一致. */
    INCONSISTENT
  }

  public VisitSheet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(caseId, "caseId");
    lines = List.copyOf(lines);
  }

  /** What its lines and its conclusion still lack; the visit itself is checked as a step. */
  public List<Reason> unmet() {
    List<Reason> unmet = new ArrayList<>();
    if (visit.agreement().isEmpty()) {
      unmet.add(Reason.at("SHEET_AGREEMENT_MISSING", "agreement"));
    }
    for (int i = 0; i < lines.size(); i++) {
      unmet.addAll(unmet(lines.get(i), "lines[" + i + "]."));
    }
    return unmet;
  }

  private static List<Reason> unmet(SheetLine line, String place) {
    List<Reason> unmet = new ArrayList<>();
    String words = line.item().label();
    if (line.lacksBasis()) {
      unmet.add(Reason.at("SHEET_BASIS_MISSING", place + "basis", line.item().kind(), words));
    }
    if (line.found().filter(f -> f.signum() < 0).isPresent()) {
      unmet.add(Reason.at("SHEET_VALUE_NEGATIVE", place + "found", line.item().kind(), words));
    }
    if (line.isChoiceEmpty()) {
      unmet.add(Reason.at("SHEET_CHOICE_EMPTY", place + "choice", line.item().kind(), words));
    }
    return unmet;
  }

  /** 申报的计入收入, yuan: income less employment cost, kinds that are not counted left out. */
  public BigDecimal declaredIncome() {
    return income(l -> l.declared().orElse(BigDecimal.ZERO));
  }

  /** 采用的计入收入, as {@link #declaredIncome}. */
  public BigDecimal adoptedIncome() {
    return income(SheetLine::adopted);
  }

  private BigDecimal income(Function<SheetLine, BigDecimal> value) {
    return lines.stream()
        .filter(l -> l.item().kind().section() == SheetItem.Section.INCOME)
        .filter(l -> l.item().exclusion().isEmpty())
        .map(
            l ->
                l.item().kind() == SheetItem.Kind.EMPLOYMENT_COST
                    ? value.apply(l).negate()
                    : value.apply(l))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public VisitSheet withLines(List<SheetLine> other) {
    return new VisitSheet(id, caseId, visit, other);
  }
}
