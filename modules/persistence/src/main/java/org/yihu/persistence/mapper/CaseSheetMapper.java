package org.yihu.persistence.mapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of the tables of V11. */
public interface CaseSheetMapper {
  /** One row of case_sheet; completedOn is null for a draft. */
  record SheetRow(
      UUID id,
      UUID caseId,
      String kind,
      LocalDate completedOn,
      Instant changedAt,
      String actor,
      String content) {}

  /** One row of staff_member. */
  record StaffRow(UUID id, String content) {}

  @Select(
      "SELECT content FROM case_sheet WHERE case_id = #{caseId} AND kind = #{kind}"
          + " AND completed_on IS NULL")
  String draft(@Param("caseId") UUID caseId, @Param("kind") String kind);

  @Select(
      "SELECT content FROM case_sheet WHERE kind = #{kind} AND completed_on IS NULL ORDER BY id")
  List<String> drafts(String kind);

  @Select(
      "SELECT content FROM case_sheet WHERE case_id = #{caseId} AND kind = #{kind}"
          + " AND completed_on IS NOT NULL ORDER BY completed_on DESC, id DESC")
  List<String> completed(@Param("caseId") UUID caseId, @Param("kind") String kind);

  @Select(
      "SELECT case_id FROM case_sheet WHERE kind = #{kind} AND completed_on IS NULL"
          + " ORDER BY case_id")
  List<UUID> casesWithDraft(String kind);

  @Select(
      """
      SELECT c.id FROM case_file c
      WHERE c.state IN ('GRANTED', 'TERMINATION_POSTED')
        AND (EXISTS (SELECT 1 FROM case_sheet s WHERE s.case_id = c.id AND s.kind = #{hearing}
              AND s.completed_on IS NULL)
          OR EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = c.id
              AND e.kind IN ('determined', 'heard')
              AND e.seq > (SELECT MAX(b.seq) FROM case_event b WHERE b.case_id = c.id
                AND b.kind IN ('granted', 'taken-over', 'changed', 'reviewed'))))
      ORDER BY c.id
      """)
  List<UUID> casesToSettle(@Param("hearing") String hearing);

  @Select(
      """
      SELECT c.id FROM case_file c
      WHERE c.state = 'REFUSED' AND NOT EXISTS
        (SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.kind = #{served})
      ORDER BY c.id
      """)
  List<UUID> casesToServe(@Param("served") String served);

  @Update(
      """
      UPDATE case_sheet SET completed_on = #{completedOn,jdbcType=DATE}, changed_at = #{changedAt},
        actor = #{actor}, content = #{content}
      WHERE id = #{id} AND completed_on IS NULL
      """)
  int update(SheetRow row);

  @Insert(
      "INSERT INTO case_sheet (id, case_id, kind, completed_on, changed_at, actor, content) VALUES"
          + " (#{id}, #{caseId}, #{kind}, #{completedOn,jdbcType=DATE}, #{changedAt}, #{actor},"
          + " #{content})")
  void insert(SheetRow row);

  @Delete(
      "DELETE FROM case_sheet WHERE case_id = #{caseId} AND kind = #{kind}"
          + " AND completed_on IS NULL")
  void discard(@Param("caseId") UUID caseId, @Param("kind") String kind);

  @Select("SELECT id, content FROM staff_member ORDER BY id")
  List<StaffRow> staff();

  @Update("UPDATE staff_member SET content = #{content} WHERE id = #{id}")
  int updateStaff(StaffRow row);

  @Insert("INSERT INTO staff_member (id, content) VALUES (#{id}, #{content})")
  void insertStaff(StaffRow row);
}
