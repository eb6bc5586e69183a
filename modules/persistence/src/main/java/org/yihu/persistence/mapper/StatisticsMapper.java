package org.yihu.persistence.mapper;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.Money;

/** Counts of benefits in force and the steps of a month; both kinds of subsistence are one. */
public interface StatisticsMapper {
  record CountRow(
      DivisionCode village, Category category, long households, long persons, Money money) {}

  record TurnRow(
      UUID household,
      Category category,
      boolean firstStep,
      YearMonth startMonth,
      Standing standing,
      ChangeReason reason) {}

  record HoldingRow(
      UUID household,
      String code,
      String headName,
      DivisionCode village,
      Category category,
      int persons,
      Money total) {}

  record LabelledRow(
      UUID household,
      String code,
      String headName,
      DivisionCode village,
      int members,
      YearMonth since) {}

  record DueRow(long households, long persons, Money money) {}

  String KIND =
      "CASE WHEN b.category = 'SUBSISTENCE_SINGLE' THEN 'SUBSISTENCE_ALLOWANCE' ELSE b.category"
          + " END AS category";
  String HELD =
      """
       FROM benefit_step s JOIN benefit b ON b.id = s.benefit_id
         JOIN household h ON h.id = b.household_id
       WHERE s.from_month &lt;= #{month} AND s.until_month > #{month}
         AND s.standing IN ('IN_FORCE', 'TAPER') AND h.village LIKE #{within}
      """;
  String HOLDING =
      "<script>SELECT b.household_id AS household, h.code, h.head_name, h.village, "
          + KIND
          + ", s.persons, s.total"
          + HELD;

  @Select(
      "<script>SELECT village, category, COUNT(*) AS households, SUM(persons) AS persons,"
          + " SUM(money) AS money FROM (SELECT h.village, b.household_id, "
          + KIND
          + ", SUM(CAST(s.persons AS BIGINT)) AS persons, SUM(s.total) AS money"
          + HELD
          + " GROUP BY h.village, b.household_id, CASE WHEN b.category = 'SUBSISTENCE_SINGLE'"
          + " THEN 'SUBSISTENCE_ALLOWANCE' ELSE b.category END) one"
          + " GROUP BY village, category ORDER BY village, category</script>")
  List<CountRow> counts(@Param("month") YearMonth month, @Param("within") String within);

  @Select(
      """
      <script>SELECT b.household_id AS household, b.category,
        p.benefit_id IS NULL AS first_step, b.start_month, s.standing, s.reason
      FROM benefit_step s JOIN benefit b ON b.id = s.benefit_id
        JOIN household h ON h.id = b.household_id
        LEFT JOIN benefit_step p ON p.benefit_id = s.benefit_id AND p.until_month = s.from_month
      WHERE s.from_month = #{month} AND h.village LIKE #{within} ORDER BY h.code, b.id</script>
      """)
  List<TurnRow> turns(@Param("month") YearMonth month, @Param("within") String within);

  @Select(
      HOLDING
          + """
           AND b.household_id IN (SELECT c.household_id FROM benefit_step t
             JOIN benefit c ON c.id = t.benefit_id WHERE t.from_month = #{steps})
           ORDER BY h.code, b.id</script>
          """)
  List<HoldingRow> ofTurned(
      @Param("steps") YearMonth stepsIn,
      @Param("month") YearMonth heldIn,
      @Param("within") String within);

  @Select(
      HOLDING
          + """
          <if test="!categories.isEmpty()"> AND b.category IN
            <foreach item='c' collection='categories' open='(' separator=',' close=')'>#{c}</foreach>
          </if> ORDER BY h.village, h.code, b.id</script>
          """)
  List<HoldingRow> holdings(
      @Param("month") YearMonth month,
      @Param("categories") List<Category> categories,
      @Param("within") String within);

  /** The empty text keeps the engine to the few labels, and away from the villages' own index. */
  @Select(
      """
      SELECT id AS household, code, head_name, village, open_members AS members,
        relapse_since AS since
      FROM household WHERE relapse_wording >= '' AND village || '' LIKE #{within} ORDER BY code
      """)
  List<LabelledRow> labelled(String within);

  @Select(
      "<script>SELECT DISTINCT b.household_id"
          + HELD
          + " AND h.relapse_wording IS NOT NULL</script>")
  List<UUID> labelledHolding(@Param("month") YearMonth month, @Param("within") String within);

  @Select(
      "<script>SELECT COUNT(DISTINCT b.household_id) AS households,"
          + " COALESCE(SUM(CAST(s.persons AS BIGINT)), 0) AS persons,"
          + " COALESCE(SUM(s.total), 0) AS money"
          + HELD
          + HeldMapper.PAID
          + "</script>")
  DueRow due(@Param("month") YearMonth month, @Param("within") String within);
}
