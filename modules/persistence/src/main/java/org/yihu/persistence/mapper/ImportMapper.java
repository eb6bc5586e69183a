package org.yihu.persistence.mapper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Import batches, what they wrote, and the parking lot. */
public interface ImportMapper {
  record BatchRow(
      long seq,
      String sender,
      String state,
      String userName,
      Instant startedAt,
      Instant finishedAt,
      int accepted,
      int rejected,
      int persons,
      String facts) {}

  record ChangeRow(
      UUID householdId,
      long seq,
      boolean fresh,
      int versionAfter,
      String digest,
      String content,
      String undo) {}

  record ParkedRow(String parkingKey, long batchSeq, String owner, Instant since, String content) {}

  String BATCH =
      """
      SELECT seq, sender, state, user_name, started_at, finished_at, accepted, rejected, persons,
        facts FROM import_batch
      """;

  String CHANGE =
      "SELECT household_id, seq, fresh, version_after, digest, content, undo FROM import_change ";

  String PARKED = "SELECT parking_key, batch_seq, owner, since, content FROM parked_household ";

  @Select("SELECT COALESCE(MAX(seq), 0) FROM import_batch")
  long lastSeq();

  @Insert(
      """
      INSERT INTO import_batch (seq, sender, state, user_name, started_at, finished_at, accepted,
        rejected, persons, facts)
      VALUES (#{seq}, #{sender}, #{state}, #{userName}, #{startedAt},
        #{finishedAt,jdbcType=TIMESTAMP_WITH_TIMEZONE}, #{accepted}, #{rejected}, #{persons},
        #{facts})
      """)
  void insert(BatchRow row);

  @Update(
      """
      UPDATE import_batch SET state = #{state},
        finished_at = #{finishedAt,jdbcType=TIMESTAMP_WITH_TIMEZONE}, accepted = #{accepted},
        rejected = #{rejected}, persons = #{persons} WHERE seq = #{seq}
      """)
  int update(BatchRow row);

  @Delete("DELETE FROM import_batch WHERE seq = #{seq}")
  void delete(long seq);

  @Select(BATCH + "WHERE seq = #{seq}")
  BatchRow batch(long seq);

  @Select(BATCH + "ORDER BY seq DESC")
  List<BatchRow> batches();

  @Select(CHANGE + "WHERE seq = #{seq} ORDER BY household_id")
  List<ChangeRow> changes(long seq);

  @Select(
      "<script>SELECT household_id, seq, fresh, version_after, digest, content, '' AS undo"
          + " FROM import_change WHERE household_id"
          + HouseholdMapper.AMONG
          + " ORDER BY household_id, seq</script>")
  List<ChangeRow> changesOf(@Param("ids") Collection<UUID> households);

  @Delete(
      "<script>DELETE FROM import_change WHERE seq = #{seq} AND household_id"
          + HouseholdMapper.AMONG
          + "</script>")
  void deleteChanges(@Param("seq") long seq, @Param("ids") Collection<UUID> households);

  @Select(
      """
      SELECT DISTINCT c.household_id FROM import_batch b JOIN import_change c ON c.seq = b.seq
      WHERE b.sender = #{sender}
      """)
  List<UUID> householdsFrom(String sender);

  @Insert(
      """
      INSERT INTO parked_household (parking_key, batch_seq, owner, since, content)
      VALUES (#{parkingKey}, #{batchSeq}, #{owner}, #{since}, #{content})
      """)
  void park(ParkedRow row);

  @Update(
      """
      UPDATE parked_household SET batch_seq = #{batchSeq}, content = #{content}
      WHERE parking_key = #{parkingKey}
      """)
  int replaceParked(ParkedRow row);

  @Select(PARKED + "ORDER BY since, parking_key")
  List<ParkedRow> parked();

  @Select("<script>" + PARKED + "WHERE parking_key" + HouseholdMapper.AMONG + "</script>")
  List<ParkedRow> parkedUnder(@Param("ids") Collection<String> keys);

  @Select("SELECT parking_key FROM parked_household")
  List<String> parkedKeys();

  @Delete(
      "<script>DELETE FROM parked_household WHERE parking_key"
          + HouseholdMapper.AMONG
          + "</script>")
  void unpark(@Param("ids") Collection<String> keys);
}
