package org.yihu.persistence.mapper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.DirectoryQuery;

/** Lists of households by identity, and their counts. */
public interface HouseholdDirectoryMapper {
  record VillageCount(String village, long households) {}

  record CategoryCount(Category category, long households) {}

  String HELD =
      """
      benefit b JOIN benefit_step s ON s.benefit_id = b.id
        AND s.from_month &lt;= #{month} AND s.until_month > #{month}
        AND s.standing IN ('IN_FORCE', 'TAPER')
      """;

  @Select(
      """
      <script>SELECT h.id FROM
      <choose>
        <when test="category != null and category.name() != 'NONE'">\
      """
          + HELD
          + """
              JOIN household h ON h.id = b.household_id
            </when>
            <otherwise>household h</otherwise>
          </choose>
          <where>
            <if test="within != null">h.village LIKE #{within}</if>
            <if test="category != null and category.name() != 'NONE'">
              AND b.category = #{category}
              <if test="dueBefore != null">AND b.review_due &lt; #{dueBefore}</if>
            </if>
            <if test="category != null and category.name() == 'NONE'">
              AND NOT EXISTS (SELECT 1 FROM\
          """
          + " "
          + HELD
          + """
                WHERE b.household_id = h.id)
            </if>
            <if test="category == null and dueBefore != null">
              AND EXISTS (SELECT 1 FROM\
          """
          + " "
          + HELD
          + """
                WHERE b.household_id = h.id AND b.review_due &lt; #{dueBefore})
            </if>
          </where>
          ORDER BY
          <choose>
            <when test="order.name() == 'HEAD'">h.head_name ${way}, </when>
            <when test="order.name() == 'MEMBERS'">h.open_members ${way}, </when>
            <when test="order.name() == 'CHANGED'">h.changed_at ${way}, </when>
          </choose>
          h.village ${way}, h.code ${way}</script>
          """)
  List<UUID> identities(
      @Param("within") String within,
      @Param("category") Category category,
      @Param("dueBefore") LocalDate dueBefore,
      @Param("month") YearMonth month,
      @Param("order") DirectoryQuery.Order order,
      @Param("way") String way);

  @Select("SELECT village, COUNT(*) AS households FROM household GROUP BY village")
  List<VillageCount> byVillage();

  @Select(
      "<script>SELECT b.category, COUNT(DISTINCT b.household_id) AS households FROM "
          + HELD
          + " JOIN household h ON h.id = b.household_id"
          + " WHERE h.village LIKE #{within} GROUP BY b.category</script>")
  List<CategoryCount> byCategory(@Param("within") String within, @Param("month") YearMonth month);
}
