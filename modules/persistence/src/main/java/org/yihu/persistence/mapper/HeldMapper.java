package org.yihu.persistence.mapper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.Money;
import org.yihu.persistence.mapper.PaymentMapper.LineRow;

/**
 * Benefits beside the household's file: one query for a whole month, however many households there
 * are.
 */
public interface HeldMapper {
  record HeldRow(
      UUID benefitId,
      UUID householdId,
      String householdCode,
      DivisionCode village,
      String headName,
      LocalDate headBirthDate,
      Category category,
      int persons,
      MonthlyAmount.Form amountForm,
      Money base,
      Money addOn,
      Money care,
      Money total,
      LocalDate reviewDue) {}

  /** The step that begins in a month beside the one that held in the month before. */
  record StepPairRow(
      UUID benefitId,
      String householdCode,
      DivisionCode village,
      String headName,
      Category category,
      Standing standingBefore,
      int personsBefore,
      Money totalBefore,
      Standing standingAfter,
      int personsAfter,
      Money totalAfter,
      ChangeReason reason) {}

  String LINE =
      """
      <script>SELECT b.id AS benefit_id, b.household_id, h.code AS household_code, h.village,
        h.settlement, h.head_name, b.category, b.wording, s.persons, s.amount_form, s.base,
        s.add_on, s.care, s.total, CAST(0 AS BIGINT) AS adjustment,
        CAST(NULL AS VARCHAR(16)) AS movement,
        CASE WHEN s.standing = 'TAPER' THEN s.from_month END AS taper_first, s.taper_months,
        h.bank, h.account_holder AS holder, h.account_number,
        COALESCE(h.account_confirmed, FALSE) AS account_confirmed, TRUE AS in_force
      """;
  String CLOSED_LINE =
      """
      <script>SELECT b.id AS benefit_id, b.household_id, h.code AS household_code, h.village,
        h.settlement, h.head_name, b.category, b.wording, 0 AS persons,
        'DIVIDED' AS amount_form, CAST(0 AS BIGINT) AS base, CAST(0 AS BIGINT) AS add_on,
        CAST(0 AS BIGINT) AS care, CAST(0 AS BIGINT) AS total, CAST(0 AS BIGINT) AS adjustment,
        CAST(NULL AS VARCHAR(16)) AS movement, CAST(NULL AS CHAR(7)) AS taper_first,
        0 AS taper_months, h.bank, h.account_holder AS holder, h.account_number,
        COALESCE(h.account_confirmed, FALSE) AS account_confirmed, FALSE AS in_force
      FROM benefit b JOIN household h ON h.id = b.household_id WHERE b.id
      """;
  String IN_FORCE =
      """
       FROM benefit_step s JOIN benefit b ON b.id = s.benefit_id
         JOIN household h ON h.id = b.household_id
       WHERE s.from_month &lt;= #{month} AND s.until_month > #{month}
         AND s.standing IN ('IN_FORCE', 'TAPER')
      """;
  String PAID =
      " AND b.category IN ('EXTREME_POVERTY', 'SUBSISTENCE_ALLOWANCE', 'SUBSISTENCE_SINGLE')";
  String HELD =
      """
      <script>SELECT b.id AS benefit_id, b.household_id, h.code AS household_code, h.village,
        h.head_name, h.head_birth_date, b.category, s.persons, s.amount_form, s.base, s.add_on,
        s.care, s.total, b.review_due
      """;

  @Select(LINE + IN_FORCE + PAID + "</script>")
  List<LineRow> linesOf(@Param("month") YearMonth month);

  @Select(CLOSED_LINE + BenefitMapper.AMONG + "</script>")
  List<LineRow> closedLinesOf(@Param("ids") Collection<UUID> benefits);

  @Select(
      """
      SELECT b.id AS benefit_id, h.code AS household_code, h.village, h.head_name, b.category,
        p.standing AS standing_before, COALESCE(p.persons, 0) AS persons_before,
        COALESCE(p.total, 0) AS total_before, s.standing AS standing_after,
        s.persons AS persons_after, s.total AS total_after, s.reason
      FROM benefit_step s JOIN benefit b ON b.id = s.benefit_id
        JOIN household h ON h.id = b.household_id
        LEFT JOIN benefit_step p ON p.benefit_id = s.benefit_id AND p.until_month = s.from_month
      WHERE s.from_month = #{month}
      """
          + PAID
          + " ORDER BY h.village, h.code, b.id")
  List<StepPairRow> movementsOf(@Param("month") YearMonth month);

  /** How many households hold a category. */
  record CategoryCount(Category category, long households) {}

  @Select(
      "<script>SELECT b.category, COUNT(DISTINCT b.household_id) AS households"
          + IN_FORCE
          + " GROUP BY b.category</script>")
  List<CategoryCount> countsByCategory(@Param("month") YearMonth month);

  @Select("<script>SELECT COUNT(DISTINCT b.household_id)" + IN_FORCE + "</script>")
  long holders(@Param("month") YearMonth month);

  @Select(
      HELD + IN_FORCE + " AND h.village LIKE #{within} ORDER BY h.village, h.code, b.id</script>")
  List<HeldRow> heldIn(@Param("month") YearMonth month, @Param("within") String within);

  @Select(
      HELD
          + IN_FORCE
          + " AND b.review_due &lt;= #{day} AND h.village LIKE #{within}"
          + " ORDER BY b.review_due, h.village, h.code, b.id</script>")
  List<HeldRow> reviewsDueBy(
      @Param("month") YearMonth month, @Param("day") LocalDate day, @Param("within") String within);
}
