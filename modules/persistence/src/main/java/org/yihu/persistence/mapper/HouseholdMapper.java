package org.yihu.persistence.mapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reads and changes whole household files; {@code HouseholdBatch} writes new rows. */
public interface HouseholdMapper {
  record HouseholdRow(
      UUID id,
      String code,
      String village,
      String settlement,
      String address,
      String phone,
      String note,
      String bank,
      String accountHolder,
      String accountNumber,
      Boolean accountConfirmed,
      String relapseWording,
      String relapseSince,
      long illnessDeduction,
      long disabilityDeduction,
      String finances,
      String headName,
      LocalDate headBirthDate,
      int openMembers,
      int version,
      String changedBy,
      Instant changedAt) {}

  /** A membership with its person. */
  record MemberRow(
      UUID householdId,
      int seq,
      UUID personId,
      String relation,
      LocalDate fromDate,
      LocalDate toDate,
      boolean livesTogether,
      boolean legalDuty,
      String absence,
      String departure,
      String name,
      String idNumber,
      String provisionalKey,
      String sex,
      LocalDate birthDate,
      String ethnicGroup,
      String education,
      String maritalStatus,
      String health,
      String disabilityType,
      Integer disabilityGrade,
      String workAbility,
      String employment,
      boolean employed,
      boolean dependentStudent,
      Integer selfCareFailed) {}

  record ObligorRow(
      UUID householdId,
      int seq,
      UUID personId,
      String name,
      String relation,
      String ability,
      long monthlySupport,
      boolean consented) {}

  String AMONG =
      " IN <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach>";

  String HOUSEHOLD =
      """
      id, code, village, settlement, address, phone, note, bank, account_holder, account_number,
      account_confirmed, relapse_wording, relapse_since, illness_deduction, disability_deduction,
      finances, head_name, head_birth_date, open_members, version, changed_by, changed_at
      """;

  @Select("<script>SELECT " + HOUSEHOLD + " FROM household WHERE id" + AMONG + "</script>")
  List<HouseholdRow> households(@Param("ids") Collection<UUID> ids);

  @Select(
      """
      <script>SELECT m.household_id, m.seq, m.person_id, m.relation, m.from_date, m.to_date,
        m.lives_together, m.legal_duty, m.absence, m.departure, p.name, p.id_number, p.provisional_key, p.sex,
        p.birth_date, p.ethnic_group, p.education, p.marital_status, p.health, p.disability_type,
        p.disability_grade, p.work_ability, p.employment, p.employed, p.dependent_student,
        p.self_care_failed
      FROM membership m JOIN person p ON p.id = m.person_id WHERE m.household_id\
      """
          + AMONG
          + " ORDER BY m.household_id, m.seq</script>")
  List<MemberRow> members(@Param("ids") Collection<UUID> ids);

  @Select(
      """
      <script>SELECT household_id, seq, person_id, name, relation, ability, monthly_support,
        consented FROM obligor WHERE household_id\
      """
          + AMONG
          + " ORDER BY household_id, seq</script>")
  List<ObligorRow> obligors(@Param("ids") Collection<UUID> ids);

  @Update(
      """
      UPDATE household SET code = #{code}, village = #{village}, settlement = #{settlement},
        address = #{address}, phone = #{phone}, note = #{note}, bank = #{bank},
        account_holder = #{accountHolder}, account_number = #{accountNumber},
        account_confirmed = #{accountConfirmed}, relapse_wording = #{relapseWording},
        relapse_since = #{relapseSince}, illness_deduction = #{illnessDeduction},
        disability_deduction = #{disabilityDeduction}, finances = #{finances}, head_name = #{headName},
        head_birth_date = #{headBirthDate}, open_members = #{openMembers},
        version = #{version} + 1, changed_by = #{changedBy}, changed_at = #{changedAt}
      WHERE id = #{id} AND version = #{version}
      """)
  int update(HouseholdRow row);

  @Delete("<script>DELETE FROM membership WHERE household_id" + AMONG + "</script>")
  void deleteMemberships(@Param("ids") Collection<UUID> households);

  @Delete("<script>DELETE FROM provisional_person WHERE person_id" + AMONG + "</script>")
  void deleteProvisional(@Param("ids") Collection<UUID> persons);

  @Delete("<script>DELETE FROM obligor WHERE household_id" + AMONG + "</script>")
  void deleteObligors(@Param("ids") Collection<UUID> households);

  @Delete("<script>DELETE FROM household WHERE id" + AMONG + "</script>")
  void deleteHouseholds(@Param("ids") Collection<UUID> households);

  /** Persons whom no household holds or ever held. */
  @Delete(
      "<script>DELETE FROM person WHERE id"
          + AMONG
          + " AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person.id)</script>")
  void deleteUnheld(@Param("ids") Collection<UUID> persons);

  @Delete(
      "<script>DELETE FROM provisional_person WHERE person_id"
          + AMONG
          + " AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = person_id)</script>")
  void deleteProvisionalUnheld(@Param("ids") Collection<UUID> persons);

  @Delete(
      "<script>DELETE FROM name_ending WHERE name"
          + AMONG
          + " AND NOT EXISTS (SELECT 1 FROM person p WHERE p.name = name_ending.name)</script>")
  void deleteUnusedEndings(@Param("ids") Collection<String> names);

  @Delete(
      "<script>DELETE FROM name_on_file WHERE name"
          + AMONG
          + " AND NOT EXISTS (SELECT 1 FROM person p WHERE p.name = name_on_file.name)</script>")
  void deleteUnusedNames(@Param("ids") Collection<String> names);

  @Select("<script>SELECT name FROM name_on_file WHERE name" + AMONG + "</script>")
  List<String> namesOnFile(@Param("ids") Collection<String> names);

  @Select("<script>SELECT id FROM person WHERE id" + AMONG + "</script>")
  List<UUID> personsOnFile(@Param("ids") Collection<UUID> persons);

  @Select("<script>SELECT code FROM household WHERE code" + AMONG + "</script>")
  List<String> codesTaken(@Param("ids") Collection<String> codes);
}
