package org.yihu.persistence.mapper;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.yihu.domain.payment.Adjustment;
import org.yihu.domain.shared.Money;

public interface AdjustmentMapper {
  @Insert(
      """
      INSERT INTO benefit_adjustment
        (id, benefit_id, pay_in, first_month, last_month, amount, settled, reason, document)
      VALUES (#{id}, #{benefit}, #{payIn}, #{firstMonth}, #{lastMonth}, #{amount}, #{settled},
        #{reason}, #{document})
      """)
  void insert(Adjustment adjustment);

  @Update("UPDATE benefit_adjustment SET settled = #{settled} WHERE id = #{id}")
  void settle(@Param("id") UUID id, @Param("settled") Money settled);

  @Select(
      """
      SELECT id, benefit_id AS benefit, pay_in, first_month, last_month, amount, settled, reason,
        document
      FROM benefit_adjustment WHERE settled <> amount AND pay_in <= #{month} ORDER BY id
      """)
  List<Adjustment> open(YearMonth month);
}
