package org.yihu.usecases.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.CoveredPerson;

/**
 * 确认的待遇: what a decision grants a household. Persons in extreme poverty (特困) have left the
 * household before its own category was tested (determination.md 4.2), so they make a benefit of
 * their own.
 *
 * @param household the household
 * @param decided day of the decision
 * @param caseId the case
 * @param parts one benefit each, at least one
 */
public record GrantedBenefit(UUID household, LocalDate decided, String caseId, List<Part> parts) {

  /**
   * 一项待遇 of the decision.
   *
   * @param category 类别
   * @param covered the persons with their shares, zero for a status
   * @param reviewDue 下次复核日, or last day of validity
   */
  public record Part(
      Category category, List<CoveredPerson> covered, Optional<LocalDate> reviewDue) {
    public Part {
      covered = List.copyOf(covered);
    }
  }

  public GrantedBenefit {
    Objects.requireNonNull(household, "household");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a decision grants something");
    }
  }

  /**
   * The parts of what a determination found: the persons in extreme poverty apart, the others under
   * the household's category.
   *
   * @param extremePoverty covered persons of kind 特困; may cover nobody
   * @param others the household's category with the other covered persons, or, for a status, the
   *     counted members with nothing
   */
  public static List<Part> parts(Part extremePoverty, Part others) {
    List<Part> parts = new ArrayList<>();
    if (!extremePoverty.covered().isEmpty()) {
      parts.add(extremePoverty);
    }
    boolean ownCategory =
        others.category() != Category.NONE && others.category() != Category.EXTREME_POVERTY;
    if (ownCategory && !others.covered().isEmpty()) {
      parts.add(others);
    }
    return parts;
  }

  /** 起发月: the month after the decision (民发〔2021〕57号第二十一条). */
  public YearMonth start() {
    return YearMonth.from(decided).plusMonths(1);
  }
}
