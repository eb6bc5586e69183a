package org.yihu.persistence.mapper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.Money;

public interface BenefitMapper {
  record BenefitRow(
      UUID id,
      UUID householdId,
      Category category,
      String wording,
      YearMonth startMonth,
      Origin.Kind originKind,
      String originReference,
      LocalDate reviewDue,
      int version) {}

  record StepRow(
      UUID benefitId,
      YearMonth fromMonth,
      Standing standing,
      int persons,
      MonthlyAmount.Form amountForm,
      Money base,
      Money addOn,
      Money care,
      Money total,
      ChangeReason reason,
      String document,
      int taperMonths) {}

  record CoveredRow(
      UUID benefitId, YearMonth fromMonth, UUID personId, Money base, Money addOn, Money care) {}

  String BENEFIT =
      "<script>SELECT id, household_id, category, wording, start_month, origin_kind,"
          + " origin_reference, review_due, version FROM benefit WHERE ";
  String STEP =
      "<script>SELECT benefit_id, from_month, standing, persons, amount_form, base, add_on, care,"
          + " total, reason, document, taper_months FROM benefit_step WHERE ";
  String COVERED =
      "<script>SELECT benefit_id, from_month, person_id, base, add_on, care FROM covered_person"
          + " WHERE ";
  String AMONG =
      " IN <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

  @Select(BENEFIT + "id" + AMONG + " ORDER BY start_month, id</script>")
  List<BenefitRow> byIds(@Param("ids") Collection<UUID> ids);

  @Select(BENEFIT + "household_id" + AMONG + " ORDER BY start_month, id</script>")
  List<BenefitRow> byHouseholds(@Param("ids") Collection<UUID> households);

  @Select(
      BENEFIT
          + "origin_kind = 'IMPORT' AND origin_reference = #{batch} ORDER BY start_month,"
          + " id</script>")
  List<BenefitRow> byImport(String batch);

  @Select(STEP + "benefit_id" + AMONG + " ORDER BY benefit_id, from_month</script>")
  List<StepRow> steps(@Param("ids") Collection<UUID> benefits);

  @Select(COVERED + "benefit_id" + AMONG + " ORDER BY benefit_id, from_month, seq</script>")
  List<CoveredRow> covered(@Param("ids") Collection<UUID> benefits);

  @Select(
      "<script>SELECT DISTINCT benefit_id FROM payment_line WHERE benefit_id" + AMONG + "</script>")
  List<UUID> listed(@Param("ids") Collection<UUID> benefits);

  @Update(
      """
      UPDATE benefit SET wording = #{wording}, review_due = #{reviewDue}, version = version + 1
      WHERE id = #{id} AND version = #{version}
      """)
  int update(BenefitRow row);

  @Delete("<script>DELETE FROM covered_person WHERE benefit_id" + AMONG + "</script>")
  void deleteCovered(@Param("ids") Collection<UUID> benefits);

  @Delete("<script>DELETE FROM benefit_step WHERE benefit_id" + AMONG + "</script>")
  void deleteSteps(@Param("ids") Collection<UUID> benefits);

  @Delete("<script>DELETE FROM benefit_adjustment WHERE benefit_id" + AMONG + "</script>")
  void deleteAdjustments(@Param("ids") Collection<UUID> benefits);

  @Delete("<script>DELETE FROM benefit WHERE id" + AMONG + "</script>")
  void delete(@Param("ids") Collection<UUID> benefits);
}
