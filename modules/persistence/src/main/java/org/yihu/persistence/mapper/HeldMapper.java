package org.yihu.persistence.mapper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Standing;
import org.yihu.domain.shared.Money;
import org.yihu.persistence.mapper.PaymentMapper.LineRow;

/** Benefits beside the household's file: one query for a whole month, however many households there are. */
public interface HeldMapper {
  record HeldRow(
      UUID benefitId,
      UUID householdId,
      String householdCode,
      DivisionCode village,
      String headName,
      LocalDate headBirthDate,
      Category category,
      int persons,
      MonthlyAmount.Form amountForm,
      Money base,
      Money addOn,
      Money care,
      Money total,
      LocalDate reviewDue) {}

  /** The step that begins in a month beside the one that held in the month before. */
  record StepPairRow(
      UUID benefitId,
      String householdCode,
      DivisionCode village,
      String headName,
      Category category,
      Standing standingBefore,
      int personsBefore,
      Money totalBefore,
      Standing standingAfter,
      int personsAfter,
      Money totalAfter,
      ChangeReason reason) {}
}
