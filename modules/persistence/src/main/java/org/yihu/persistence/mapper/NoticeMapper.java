package org.yihu.persistence.mapper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.shared.Money;

public interface NoticeMapper {
  record NoticeRow(
      UUID id,
      NoticeKind kind,
      DivisionCode village,
      int noticeYear,
      int number,
      LocalDate prepared,
      LocalDate periodFirst,
      LocalDate periodLast,
      String periodTerm,
      boolean periodRolled,
      String unknownYears,
      LocalDate posted,
      String place,
      String photo,
      LocalDate removed) {}

  record EntryRow(
      UUID noticeId,
      int serial,
      String applicant,
      int persons,
      Category category,
      Money amount,
      NoticeEntry.Note note,
      String remark,
      String subject) {}

  record ObjectionRow(
      UUID noticeId,
      int seq,
      int serial,
      LocalDate received,
      String objector,
      String content,
      LocalDate answered,
      String answer) {}

  record RemarkRow(String subject, String remark) {}

  String COLUMNS =
      "id, kind, village, notice_year, number, prepared, period_first, period_last, period_term,"
          + " period_rolled, unknown_years, posted, place, photo, removed";

  @Insert(
      "INSERT INTO notice ("
          + COLUMNS
          + ") VALUES (#{id}, #{kind}, #{village}, #{noticeYear}, #{number}, #{prepared},"
          + " #{periodFirst}, #{periodLast}, #{periodTerm}, #{periodRolled}, #{unknownYears},"
          + " #{posted}, #{place}, #{photo}, #{removed})")
  void insert(NoticeRow row);

  @Insert(
      """
      INSERT INTO notice_entry
        (notice_id, serial, applicant, persons, category, amount, note, remark, subject)
      VALUES (#{noticeId}, #{serial}, #{applicant}, #{persons}, #{category}, #{amount}, #{note},
        #{remark}, #{subject})
      """)
  void insertEntry(EntryRow row);

  @Insert(
      """
      INSERT INTO notice_objection
        (notice_id, seq, serial, received, objector, content, answered, answer)
      VALUES (#{noticeId}, #{seq}, #{serial}, #{received}, #{objector}, #{content},
        #{answered,jdbcType=DATE}, #{answer})
      """)
  void insertObjection(ObjectionRow row);

  @Delete("DELETE FROM notice_objection WHERE notice_id = #{notice}")
  void deleteObjections(UUID notice);

  @Delete("DELETE FROM notice_entry WHERE notice_id = #{notice}")
  void deleteEntries(UUID notice);

  @Delete("DELETE FROM notice WHERE id = #{notice} AND posted IS NULL")
  void delete(UUID notice);

  @Update(
      """
      UPDATE notice SET period_first = #{periodFirst}, period_last = #{periodLast},
        period_term = #{periodTerm}, period_rolled = #{periodRolled},
        unknown_years = #{unknownYears}, posted = #{posted}, place = #{place}, photo = #{photo},
        removed = #{removed}
      WHERE id = #{id}
      """)
  int update(NoticeRow row);

  @Select("SELECT " + COLUMNS + " FROM notice WHERE id = #{id}")
  NoticeRow byId(UUID id);

  @Select(
      "SELECT "
          + COLUMNS
          + " FROM notice WHERE village = #{village} ORDER BY prepared DESC, id DESC")
  List<NoticeRow> byVillage(DivisionCode village);

  @Select(
      "SELECT "
          + COLUMNS
          + " FROM notice WHERE removed IS NULL AND village LIKE #{village}"
          + " ORDER BY village, prepared, id")
  List<NoticeRow> open(String village);

  @Select(
      "<script>SELECT subject, remark FROM notice_remark WHERE subject IN <foreach item='s'"
          + " collection='subjects' open='(' separator=',' close=')'>#{s}</foreach></script>")
  List<RemarkRow> remarks(@Param("subjects") Collection<String> subjects);

  @Delete("DELETE FROM notice_remark WHERE subject = #{subject}")
  void deleteRemark(String subject);

  @Insert("INSERT INTO notice_remark (subject, remark) VALUES (#{subject}, #{remark})")
  void insertRemark(RemarkRow row);

  @Select(
      """
      SELECT n.id FROM notice n JOIN notice_entry e ON e.notice_id = n.id
      WHERE e.subject = #{subject} ORDER BY n.prepared DESC, n.id DESC FETCH FIRST 1 ROWS ONLY
      """)
  UUID latestFor(String subject);

  @Select(
      """
      SELECT notice_id, serial, applicant, persons, category, amount, note, remark, subject
      FROM notice_entry WHERE notice_id = #{notice} ORDER BY serial
      """)
  List<EntryRow> entries(UUID notice);

  @Select(
      """
      SELECT notice_id, seq, serial, received, objector, content, answered, answer
      FROM notice_objection WHERE notice_id = #{notice} ORDER BY seq
      """)
  List<ObjectionRow> objections(UUID notice);

  @Select(
      """
      SELECT COALESCE(MAX(number), 0) FROM notice
      WHERE kind = #{kind} AND notice_year = #{year}
      """)
  int lastNumber(@Param("kind") NoticeKind kind, @Param("year") int year);
}
