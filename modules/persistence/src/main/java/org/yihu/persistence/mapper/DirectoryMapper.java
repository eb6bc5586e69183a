package org.yihu.persistence.mapper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Sex;
import org.yihu.persistence.mapper.CaseMapper.CaseRow;

/** Persons and cases for the search over everything; each query runs along one index. */
public interface DirectoryMapper {
  record PersonRow(
      UUID person,
      String name,
      String idNumber,
      Sex sex,
      LocalDate birthDate,
      String ethnicGroup,
      String relation,
      boolean nowHeld,
      UUID household,
      String code,
      DivisionCode village,
      String headName,
      int openMembers) {}

  String PERSON =
      """
      <script>SELECT p.id AS person, p.name, p.id_number, p.sex, p.birth_date, p.ethnic_group,
        m.relation, m.to_date IS NULL AS now_held, h.id AS household, h.code, h.village,
        h.head_name, h.open_members
      FROM person p JOIN membership m ON m.person_id = p.id
        JOIN household h ON h.id = m.household_id
      WHERE p.\
      """;
  String LIMIT = " LIMIT #{limit}</script>";

  @Select(
      PERSON
          + "name"
          + HouseholdMapper.AMONG
          + "<if test='lastFour != null'> AND p.last_four = #{lastFour}</if>"
          + LIMIT)
  List<PersonRow> named(
      @Param("ids") Collection<String> names,
      @Param("lastFour") String lastFour,
      @Param("limit") int limit);

  @Select(PERSON + "id_number = #{number}" + LIMIT)
  List<PersonRow> withNumber(@Param("number") String number, @Param("limit") int limit);

  @Select(PERSON + "last_four = #{lastFour}" + LIMIT)
  List<PersonRow> withLastFour(@Param("lastFour") String lastFour, @Param("limit") int limit);

  @Select(PERSON + "id" + HouseholdMapper.AMONG + "</script>")
  List<PersonRow> persons(@Param("ids") Collection<UUID> persons);

  String CASE = "<script>SELECT " + CaseMapper.CASE_COLUMNS + " FROM case_file WHERE ";
  String NEAREST = " ORDER BY due NULLS LAST, id DESC LIMIT #{limit}</script>";

  @Select(CASE + "applicant_name" + HouseholdMapper.AMONG + NEAREST)
  List<CaseRow> casesOf(@Param("ids") Collection<String> applicants, @Param("limit") int limit);

  @Select(CASE + "household_id" + HouseholdMapper.AMONG + NEAREST)
  List<CaseRow> casesOfHouseholds(
      @Param("ids") Collection<UUID> households, @Param("limit") int limit);

  @Select(CASE + "id" + HouseholdMapper.AMONG + "</script>")
  List<CaseRow> cases(@Param("ids") Collection<UUID> ids);
}
