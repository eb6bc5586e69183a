package org.yihu.persistence.mapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.yihu.persistence.mapper.CaseMapper.CaseRow;
import org.yihu.persistence.mapper.CaseMapper.EventRow;

/** What is open, for the list of work; every query runs along an index or over few rows. */
public interface WorkMapper {
  record SettlementRow(UUID id, String settlement) {}

  record ParkedRow(long batchSeq, String owner, long households, Instant since, String facts) {}

  record FrozenRow(LocalDate frozenOn, YearMonth listMonth) {}

  @Select(
      "<script>SELECT "
          + CaseMapper.CASE_COLUMNS
          + " FROM case_file WHERE village LIKE #{within} AND state IN"
          + " <foreach item='s' collection='states' open='(' separator=',' close=')'>#{s}</foreach>"
          + " ORDER BY number_year, number_serial</script>")
  List<CaseRow> cases(@Param("states") List<String> states, @Param("within") String within);

  @Select(
      "SELECT "
          + CaseMapper.CASE_COLUMNS
          + " FROM case_file c WHERE state = 'REFUSED' AND village LIKE #{within} AND NOT EXISTS"
          + " (SELECT 1 FROM case_event e WHERE e.case_id = c.id AND e.kind = #{served})"
          + " ORDER BY number_year, number_serial")
  List<CaseRow> refusedUnserved(@Param("within") String within, @Param("served") String served);

  @Select(
      "<script>SELECT "
          + CaseMapper.EVENT_COLUMNS
          + " FROM case_event WHERE case_id"
          + HouseholdMapper.AMONG
          + " ORDER BY case_id, seq</script>")
  List<EventRow> events(@Param("ids") Collection<UUID> cases);

  @Select(
      "<script>SELECT id, settlement FROM household WHERE id" + HouseholdMapper.AMONG + "</script>")
  List<SettlementRow> settlements(@Param("ids") Collection<UUID> households);

  /** Begins with the few deaths; the empty text keeps the engine off the villages' index. */
  @Select(
      """
      SELECT h.id FROM household h WHERE h.village || '' LIKE #{within} AND h.id IN
        (SELECT m.household_id FROM membership m JOIN benefit b ON b.household_id = m.household_id
           JOIN benefit_step s ON s.benefit_id = b.id
         WHERE m.departure = 'DEATH'
           AND s.from_month <= #{month} AND s.until_month > #{month}
           AND s.standing IN ('IN_FORCE', 'TAPER')
           AND b.category IN ('EXTREME_POVERTY', 'SUBSISTENCE_ALLOWANCE', 'SUBSISTENCE_SINGLE')
           AND NOT EXISTS
             (SELECT 1 FROM benefit_step a WHERE a.benefit_id = b.id
                AND a.reason IN ('DEATH', 'MEMBERS_CHANGED')
                AND a.from_month > SUBSTRING(CAST(m.to_date AS VARCHAR(10)) FROM 1 FOR 7)))
      ORDER BY h.village, h.code
      """)
  List<UUID> bereaved(@Param("month") YearMonth month, @Param("within") String within);

  @Select(
      """
      SELECT id FROM notice WHERE posted IS NOT NULL AND removed IS NULL
        AND period_last IS NOT NULL AND village LIKE #{within} ORDER BY period_last, village, id
      """)
  List<UUID> hanging(String within);

  @Select(
      """
      SELECT id FROM notice WHERE posted IS NOT NULL AND period_last >= #{first}
        AND period_last <= #{last} AND village LIKE #{within} ORDER BY period_last, village, id
      """)
  List<UUID> ending(
      @Param("first") LocalDate first,
      @Param("last") LocalDate last,
      @Param("within") String within);

  @Select(
      """
      SELECT p.batch_seq, p.owner, p.households, p.since, b.facts
      FROM (SELECT batch_seq, owner, COUNT(*) AS households, MIN(since) AS since
            FROM parked_household GROUP BY batch_seq, owner) p
        JOIN import_batch b ON b.seq = p.batch_seq
      ORDER BY p.since, p.batch_seq
      """)
  List<ParkedRow> parked();

  @Select(
      """
      SELECT frozen_on, list_month FROM payment_list
      WHERE frozen_on >= #{first} AND frozen_on <= #{last}
      """)
  List<FrozenRow> frozenBetween(@Param("first") LocalDate first, @Param("last") LocalDate last);

  @Select(
      """
      SELECT COUNT(DISTINCT b.household_id) FROM benefit_step s
        JOIN benefit b ON b.id = s.benefit_id
      WHERE s.from_month <= #{month} AND s.until_month > #{month}
        AND s.standing IN ('IN_FORCE', 'TAPER')
        AND b.category IN ('EXTREME_POVERTY', 'SUBSISTENCE_ALLOWANCE', 'SUBSISTENCE_SINGLE')
      """)
  long paidIn(YearMonth month);
}
