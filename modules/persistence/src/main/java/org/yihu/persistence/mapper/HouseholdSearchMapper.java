package org.yihu.persistence.mapper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * Finds households. Each query runs along one index, so that its time does not grow with the store.
 */
public interface HouseholdSearchMapper {
  record EntryRow(
      UUID id,
      String code,
      String village,
      String headName,
      int openMembers,
      int version,
      String changedBy,
      Instant changedAt) {}

  record PersonRow(UUID id, String idNumber, String name, UUID householdId, String code) {}

  String ENTRY =
      "h.id, h.code, h.village, h.head_name, h.open_members, h.version, h.changed_by, h.changed_at";

  String HELD =
      " FROM person p JOIN membership m ON m.person_id = p.id"
          + " JOIN household h ON h.id = m.household_id WHERE p.";

  @Select(
      "<script>SELECT "
          + ENTRY
          + " FROM household h WHERE h.code"
          + HouseholdMapper.AMONG
          + "</script>")
  List<EntryRow> byCodes(@Param("ids") Collection<String> codes);

  @Select(
      "<script>SELECT "
          + ENTRY
          + " FROM household h WHERE h.id"
          + HouseholdMapper.AMONG
          + "</script>")
  List<EntryRow> byIds(@Param("ids") Collection<UUID> ids);

  @Select(
      "SELECT "
          + ENTRY
          + " FROM household h WHERE h.code >= #{from} AND h.code < #{until}"
          + " ORDER BY h.code LIMIT #{limit}")
  List<EntryRow> byCodeRange(
      @Param("from") String from, @Param("until") String until, @Param("limit") int limit);

  @Select("SELECT " + ENTRY + HELD + "id_number = #{value} ORDER BY m.to_date DESC LIMIT #{limit}")
  List<EntryRow> byIdNumber(@Param("value") String value, @Param("limit") int limit);

  @Select(
      "SELECT "
          + ENTRY
          + HELD
          + "id IN (SELECT person_id FROM provisional_person WHERE provisional_key = #{value})"
          + " LIMIT #{limit}")
  List<EntryRow> byProvisionalKey(@Param("value") String value, @Param("limit") int limit);

  @Select("SELECT " + ENTRY + HELD + "last_four = #{value} LIMIT #{limit}")
  List<EntryRow> byLastFour(@Param("value") String value, @Param("limit") int limit);

  @Select(
      "<script>SELECT "
          + ENTRY
          + HELD
          + "name"
          + HouseholdMapper.AMONG
          + " LIMIT #{limit}</script>")
  List<EntryRow> byNames(@Param("ids") Collection<String> names, @Param("limit") int limit);

  @Select(
      "<script>SELECT "
          + ENTRY
          + " FROM household h WHERE h.village"
          + HouseholdMapper.AMONG
          + " ORDER BY h.village, h.code LIMIT #{limit}</script>")
  List<EntryRow> byVillages(@Param("ids") Collection<String> villages, @Param("limit") int limit);

  @Select(
      "SELECT "
          + ENTRY
          + " FROM household h WHERE h.village >= #{from} AND h.village < #{until}"
          + " ORDER BY h.village, h.code")
  List<EntryRow> inVillageRange(@Param("from") String from, @Param("until") String until);

  @Select(
      """
      SELECT name FROM name_on_file WHERE name >= #{from} AND name < #{until}
      ORDER BY name LIMIT #{limit}
      """)
  List<String> namesBeginning(
      @Param("from") String from, @Param("until") String until, @Param("limit") int limit);

  @Select(
      """
      SELECT name FROM name_ending WHERE ending >= #{from} AND ending < #{until}
      ORDER BY ending, name LIMIT #{limit}
      """)
  List<String> namesHolding(
      @Param("from") String from, @Param("until") String until, @Param("limit") int limit);

  @Select(
      """
      SELECT name FROM name_on_file WHERE initials >= #{from} AND initials < #{until}
      ORDER BY initials, name LIMIT #{limit}
      """)
  List<String> namesByInitials(
      @Param("from") String from, @Param("until") String until, @Param("limit") int limit);

  @Select(
      """
      <script>SELECT p.id, p.id_number, p.name, h.id AS household_id, h.code
      FROM person p LEFT JOIN membership m ON m.person_id = p.id AND m.to_date IS NULL
      LEFT JOIN household h ON h.id = m.household_id WHERE p.id_number"""
          + HouseholdMapper.AMONG
          + "</script>")
  List<PersonRow> persons(@Param("ids") Collection<String> numbers);

  @Select("SELECT id_number FROM person WHERE name = #{name} AND id_number IS NOT NULL")
  List<String> numbersOf(String name);

  @Select("SELECT COUNT(*) FROM household")
  long households();

  @Select("SELECT COALESCE(SUM(CAST(open_members AS BIGINT)), 0) FROM household")
  long openMembers();

  @Select("SELECT id FROM household LIMIT 1")
  UUID any();

  @Select(
      """
      SELECT MAX(code) FROM household
      WHERE code >= #{from} AND code < #{until} AND CHAR_LENGTH(code) = 15
      """)
  String lastCode(@Param("from") String from, @Param("until") String until);
}
