package org.yihu.persistence.mapper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Draws of the random check. */
public interface SampleMapper {
  record DrawRow(
      UUID id, LocalDate drawnOn, String drawnBy, String checksum, String seed, String present) {}

  record EntryRow(
      UUID drawId,
      UUID caseId,
      int numberYear,
      int numberSerial,
      String ratioKey,
      String ratio,
      String outcome) {}

  @Insert(
      """
      INSERT INTO sample_draw (id, drawn_on, drawn_by, checksum, seed, present)
      VALUES (#{id}, #{drawnOn}, #{drawnBy}, #{checksum}, #{seed}, #{present})
      """)
  void insert(DrawRow draw);

  @Insert(
      """
      INSERT INTO sample_entry
        (draw_id, case_id, number_year, number_serial, ratio_key, ratio, outcome)
      VALUES
        (#{drawId}, #{caseId}, #{numberYear}, #{numberSerial}, #{ratioKey}, #{ratio}, #{outcome})
      """)
  void insertEntry(EntryRow entry);

  @Select(
      """
      SELECT id, drawn_on, drawn_by, checksum, seed, present FROM sample_draw
      ORDER BY id DESC LIMIT #{limit}
      """)
  List<DrawRow> newest(int limit);

  @Select(
      """
      SELECT draw_id, case_id, number_year, number_serial, ratio_key, ratio, outcome
      FROM sample_entry WHERE draw_id = #{draw} ORDER BY number_year, number_serial
      """)
  List<EntryRow> entries(UUID draw);

  @Select(
      "<script>SELECT case_id FROM sample_entry WHERE case_id"
          + HouseholdMapper.AMONG
          + "</script>")
  List<UUID> listed(@Param("ids") Collection<UUID> cases);
}
