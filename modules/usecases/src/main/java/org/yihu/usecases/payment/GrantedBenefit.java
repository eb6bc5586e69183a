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
 * 确认的待遇: what a decision grants a household. Persons in extreme poverty (特困) have left the household before its own
 * category was tested (determination.md 4.2), so they make a benefit of their own.
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
   * What a determination found: the persons in extreme poverty apart, the others under the household's category.
   *
   * @param category the household's category; NONE if only persons in extreme poverty are covered
   * @param extremePoverty covered persons of kind 特困
   * @param others the other covered persons; for a status the counted members with nothing
   */
  public static GrantedBenefit of(
      UUID household,
      LocalDate decided,
      String caseId,
      Category category,
      List<CoveredPerson> extremePoverty,
      List<CoveredPerson> others,
      Optional<LocalDate> extremePovertyReview,
      Optional<LocalDate> othersReview) {
    List<Part> parts = new ArrayList<>();
    if (!extremePoverty.isEmpty()) {
      parts.add(new Part(Category.EXTREME_POVERTY, extremePoverty, extremePovertyReview));
    }
    if (!others.isEmpty() && category != Category.NONE && category != Category.EXTREME_POVERTY) {
      parts.add(new Part(category, others, othersReview));
    }
    return new GrantedBenefit(household, decided, caseId, parts);
  }

  /** 起发月: the month after the decision (民发〔2021〕57号第二十一条). */
  public YearMonth start() {
    return YearMonth.from(decided).plusMonths(1);
  }
}
