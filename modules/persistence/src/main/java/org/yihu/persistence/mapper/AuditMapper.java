package org.yihu.persistence.mapper;

import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;

public interface AuditMapper {
  @Select(
      """
      <script>
      SELECT seq, at, user_id, user_name, action, subject, old_value, new_value
      FROM audit_record
      <where>
        <if test="userName != ''">AND user_name = #{userName}</if>
        <if test="action != ''">AND action = #{action}</if>
        <if test="subject != ''">
          AND subject &gt;= #{subject} AND subject &lt; CONCAT(#{subject}, U&amp;'\\FFFF')
        </if>
        <if test="from != null">AND at &gt;= #{from}</if>
        <if test="to != null">AND at &lt; #{to}</if>
        <if test="beforeSeq > 0">AND seq &lt; #{beforeSeq}</if>
      </where>
      ORDER BY seq DESC
      FETCH FIRST #{limit} ROWS ONLY
      </script>
      """)
  List<AuditRecord> find(AuditQuery query);
}
