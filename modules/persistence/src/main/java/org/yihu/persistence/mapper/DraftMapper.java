package org.yihu.persistence.mapper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

public interface DraftMapper {
  record DraftRow(UUID owner, String kind, String draftKey, String content, Instant changedAt) {}

  record SerialRow(String kind, int serialYear, int lastSerial, Instant givenAt) {}

  String DRAFT = "SELECT owner, kind, draft_key, content, changed_at FROM draft ";

  @Select(DRAFT + "WHERE owner = #{owner} AND kind = #{kind} AND draft_key = #{key}")
  DraftRow draft(@Param("owner") UUID owner, @Param("kind") String kind, @Param("key") String key);

  @Select(
      DRAFT + "WHERE owner = #{owner} AND kind = #{kind} ORDER BY changed_at DESC, draft_key DESC")
  List<DraftRow> drafts(@Param("owner") UUID owner, @Param("kind") String kind);

  @Update(
      """
      UPDATE draft SET content = #{content}, changed_at = #{changedAt}
      WHERE owner = #{owner} AND kind = #{kind} AND draft_key = #{draftKey}
      """)
  int update(DraftRow row);

  @Insert(
      """
      INSERT INTO draft (owner, kind, draft_key, content, changed_at)
      VALUES (#{owner}, #{kind}, #{draftKey}, #{content}, #{changedAt})
      """)
  void insert(DraftRow row);

  @Delete("DELETE FROM draft WHERE owner = #{owner} AND kind = #{kind} AND draft_key = #{key}")
  int delete(@Param("owner") UUID owner, @Param("kind") String kind, @Param("key") String key);

  @Select(
      """
      SELECT COALESCE(MAX(last_serial), 0) FROM draft_serial
      WHERE kind = #{kind} AND serial_year = #{year}
      """)
  int lastSerial(@Param("kind") String kind, @Param("year") int year);

  @Update(
      """
      UPDATE draft_serial SET last_serial = #{lastSerial}, given_at = #{givenAt}
      WHERE kind = #{kind} AND serial_year = #{serialYear}
      """)
  int updateSerial(SerialRow row);

  @Insert(
      """
      INSERT INTO draft_serial (kind, serial_year, last_serial, given_at)
      VALUES (#{kind}, #{serialYear}, #{lastSerial}, #{givenAt})
      """)
  void insertSerial(SerialRow row);
}
