package org.yihu.persistence.mapper;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

public interface PrintLogMapper {
  record PrintRow(
      String paper,
      String subject,
      int printing,
      int copies,
      String reason,
      String printedBy,
      Instant printedAt) {}

  String COLUMNS = "paper, subject, printing, copies, reason, printed_by, printed_at";

  @Select(
      """
      SELECT COALESCE(MAX(printing), 0) FROM print_log
      WHERE paper = #{paper} AND subject = #{subject}
      """)
  int printings(@Param("paper") String paper, @Param("subject") String subject);

  @Insert(
      "INSERT INTO print_log ("
          + COLUMNS
          + ") VALUES (#{paper}, #{subject}, #{printing}, #{copies}, #{reason}, #{printedBy},"
          + " #{printedAt})")
  void insert(PrintRow row);

  @Delete(
      """
      DELETE FROM print_log
      WHERE paper = #{paper} AND subject = #{subject} AND printing = #{printing}
      """)
  void delete(
      @Param("paper") String paper,
      @Param("subject") String subject,
      @Param("printing") int printing);

  @Select(
      "SELECT "
          + COLUMNS
          + " FROM print_log WHERE paper = #{paper} AND subject = #{subject}"
          + " ORDER BY printing DESC")
  List<PrintRow> of(@Param("paper") String paper, @Param("subject") String subject);

  @Select(
      "SELECT "
          + COLUMNS
          + " FROM print_log WHERE subject = #{subject}"
          + " ORDER BY printed_at DESC, paper, printing DESC")
  List<PrintRow> about(String subject);
}
