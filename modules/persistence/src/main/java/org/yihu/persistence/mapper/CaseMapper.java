package org.yihu.persistence.mapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

public interface CaseMapper {
  /** One row of case_file; category and due may be null. */
  record CaseRow(
      UUID id,
      int numberYear,
      int numberSerial,
      UUID householdId,
      LocalDate applicationDate,
      boolean delegated,
      String village,
      String applicantName,
      String state,
      String category,
      LocalDate due,
      int events) {}

  /** One row of case_event. */
  record EventRow(
      UUID caseId,
      int seq,
      String kind,
      LocalDate happenedOn,
      Instant recordedAt,
      String actor,
      String content) {}

  /** One row of determination. */
  record DeterminationRow(
      UUID id,
      UUID caseId,
      LocalDate determinedOn,
      String category,
      String parameterPack,
      String parameterDigest,
      String facts,
      String result) {}

  String CASE_COLUMNS =
      "id, number_year, number_serial, household_id, application_date, delegated, village,"
          + " applicant_name, state, category, due, events";
  String EVENT_COLUMNS = "case_id, seq, kind, happened_on, recorded_at, actor, content";
  String DETERMINATION_COLUMNS =
      "id, case_id, determined_on, category, parameter_pack, parameter_digest, facts, result";

  @Select("SELECT " + CASE_COLUMNS + " FROM case_file WHERE id = #{id}")
  CaseRow byId(UUID id);

  @Select(
      "SELECT "
          + CASE_COLUMNS
          + " FROM case_file WHERE number_year = #{year} AND number_serial = #{serial}")
  CaseRow byNumber(@Param("year") int year, @Param("serial") int serial);

  @Select("SELECT " + CASE_COLUMNS + " FROM case_file WHERE household_id = #{id} ORDER BY id DESC")
  List<CaseRow> ofHousehold(UUID id);

  @Select(
      "<script>SELECT "
          + CASE_COLUMNS
          + " FROM case_file WHERE village LIKE #{village}"
          + "<if test='!states.isEmpty()'> AND state IN"
          + " <foreach item='s' collection='states' open='(' separator=',' close=')'>#{s}</foreach>"
          + "</if> ORDER BY due NULLS LAST, number_year, number_serial"
          + " FETCH FIRST #{limit} ROWS ONLY</script>")
  List<CaseRow> list(
      @Param("states") List<String> states,
      @Param("village") String village,
      @Param("limit") int limit);

  @Select("SELECT COALESCE(MAX(number_serial), 0) FROM case_file WHERE number_year = #{year}")
  int lastSerial(int year);

  @Insert(
      "INSERT INTO case_file ("
          + CASE_COLUMNS
          + ") VALUES (#{id}, #{numberYear}, #{numberSerial}, #{householdId}, #{applicationDate},"
          + " #{delegated}, #{village}, #{applicantName}, #{state}, #{category,jdbcType=VARCHAR},"
          + " #{due,jdbcType=DATE}, #{events})")
  void insert(CaseRow row);

  /** Writes the heading if nobody added events since {@code before} of them were read. */
  @Update(
      """
      UPDATE case_file SET village = #{row.village}, applicant_name = #{row.applicantName},
        state = #{row.state}, category = #{row.category,jdbcType=VARCHAR},
        due = #{row.due,jdbcType=DATE}, events = #{row.events}
      WHERE id = #{row.id} AND events = #{before}
      """)
  int update(@Param("row") CaseRow row, @Param("before") int before);

  @Select("SELECT " + EVENT_COLUMNS + " FROM case_event WHERE case_id = #{id} ORDER BY seq")
  List<EventRow> events(UUID id);

  @Select("SELECT COUNT(*) FROM case_event WHERE case_id = #{id}")
  int countEvents(UUID id);

  @Insert(
      "INSERT INTO case_event ("
          + EVENT_COLUMNS
          + ") VALUES (#{caseId}, #{seq}, #{kind}, #{happenedOn}, #{recordedAt}, #{actor},"
          + " #{content})")
  void insertEvent(EventRow row);

  @Insert(
      "INSERT INTO determination ("
          + DETERMINATION_COLUMNS
          + ") VALUES (#{id}, #{caseId}, #{determinedOn}, #{category}, #{parameterPack},"
          + " #{parameterDigest}, #{facts}, #{result})")
  void insertDetermination(DeterminationRow row);

  @Select("SELECT " + DETERMINATION_COLUMNS + " FROM determination WHERE id = #{id}")
  DeterminationRow determination(UUID id);
}
