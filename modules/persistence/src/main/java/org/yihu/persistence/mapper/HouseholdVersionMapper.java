package org.yihu.persistence.mapper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What household files were before their changes; rows are only ever added. */
public interface HouseholdVersionMapper {
  record VersionRow(
      UUID householdId,
      int version,
      String sinceBy,
      Instant sinceAt,
      String replacedBy,
      Instant replacedAt,
      String basis,
      String content) {}

  @Insert(
      """
      INSERT INTO household_version (household_id, version, since_by, since_at, replaced_by,
        replaced_at, basis, content)
      VALUES (#{householdId}, #{version}, #{sinceBy}, #{sinceAt}, #{replacedBy}, #{replacedAt},
        #{basis}, #{content})
      """)
  void insert(VersionRow row);

  @Select(
      """
      SELECT household_id, version, since_by, since_at, replaced_by, replaced_at, basis, content
      FROM household_version WHERE household_id = #{household} ORDER BY version
      """)
  List<VersionRow> of(UUID household);

  @Delete(
      "<script>DELETE FROM household_version WHERE household_id"
          + HouseholdMapper.AMONG
          + "</script>")
  void deleteOf(@Param("ids") Collection<UUID> households);
}
