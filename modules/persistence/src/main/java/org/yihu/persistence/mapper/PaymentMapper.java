package org.yihu.persistence.mapper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.shared.Money;

public interface PaymentMapper {
  record ListRow(
      UUID id,
      YearMonth listMonth,
      LocalDate frozenOn,
      long openingHouseholds,
      long openingPersons,
      Money openingMoney) {}

  record LineRow(
      UUID benefitId,
      UUID householdId,
      String householdCode,
      DivisionCode village,
      Settlement settlement,
      String headName,
      Category category,
      String wording,
      int persons,
      MonthlyAmount.Form amountForm,
      Money base,
      Money addOn,
      Money care,
      Money total,
      Money adjustment,
      Movement.Kind movement,
      YearMonth taperFirst,
      int taperMonths,
      String bank,
      String holder,
      String accountNumber,
      boolean accountConfirmed,
      boolean inForce) {}

  record MovementRow(
      UUID benefitId,
      String householdCode,
      DivisionCode village,
      String headName,
      Category category,
      Movement.Kind kind,
      long householdsBefore,
      long personsBefore,
      Money moneyBefore,
      long householdsAfter,
      long personsAfter,
      Money moneyAfter,
      ChangeReason reason) {}

  record ListedRow(YearMonth listMonth, Money total) {}

  @Insert(
      """
      INSERT INTO payment_list
        (id, list_month, frozen_on, opening_households, opening_persons, opening_money)
      VALUES (#{id}, #{listMonth}, #{frozenOn}, #{openingHouseholds}, #{openingPersons},
        #{openingMoney})
      """)
  void insert(ListRow row);

  @Select(
      """
      SELECT id, list_month, frozen_on, opening_households, opening_persons, opening_money
      FROM payment_list WHERE list_month = #{month}
      """)
  ListRow list(YearMonth month);

  @Select("SELECT MAX(list_month) FROM payment_list")
  YearMonth lastMonth();

  @Select(
      """
      SELECT benefit_id, household_id, household_code, village, settlement, head_name, category,
        wording, persons, amount_form, base, add_on, care, total, adjustment, movement,
        taper_first, taper_months, bank, holder, account_number, account_confirmed, in_force
      FROM payment_line WHERE list_id = #{list} ORDER BY seq
      """)
  List<LineRow> lines(UUID list);

  @Select(
      """
      SELECT benefit_id, household_code, village, head_name, category, kind, households_before,
        persons_before, money_before, households_after, persons_after, money_after, reason
      FROM payment_movement WHERE list_id = #{list} ORDER BY seq
      """)
  List<MovementRow> movements(UUID list);

  @Select(
      """
      SELECT l.list_month, p.total FROM payment_line p JOIN payment_list l ON l.id = p.list_id
      WHERE p.benefit_id = #{benefit} AND l.list_month >= #{first} AND l.list_month <= #{last}
        AND p.in_force
      """)
  List<ListedRow> listed(
      @Param("benefit") UUID benefit,
      @Param("first") YearMonth first,
      @Param("last") YearMonth last);

  record PartRow(UUID adjustmentId, Money part) {}

  @Insert(
      """
      INSERT INTO payment_settlement (list_id, adjustment_id, part)
      VALUES (#{list}, #{adjustment}, #{part})
      """)
  void insertPart(
      @Param("list") UUID list, @Param("adjustment") UUID adjustment, @Param("part") Money part);

  @Select("SELECT adjustment_id, part FROM payment_settlement WHERE list_id = #{list}")
  List<PartRow> parts(UUID list);

  @Update(
      """
      UPDATE benefit_adjustment SET settled = settled - (
        SELECT s.part FROM payment_settlement s
        WHERE s.list_id = #{list} AND s.adjustment_id = benefit_adjustment.id)
      WHERE id IN (SELECT adjustment_id FROM payment_settlement WHERE list_id = #{list})
      """)
  void unsettle(UUID list);

  @Delete(
      """
      DELETE FROM benefit_adjustment
      WHERE reason = 'HELD_BACK' AND first_month = #{month} AND last_month = #{month}
      """)
  void deleteOwed(YearMonth month);

  @Delete("DELETE FROM payment_settlement WHERE list_id = #{list}")
  void deleteParts(UUID list);

  @Delete("DELETE FROM payment_movement WHERE list_id = #{list}")
  void deleteMovements(UUID list);

  @Delete("DELETE FROM payment_line WHERE list_id = #{list}")
  void deleteLines(UUID list);

  @Delete("DELETE FROM payment_list WHERE id = #{list}")
  void delete(UUID list);
}
