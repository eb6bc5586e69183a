package org.yihu.domain.finances;

import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;

/**
 * 收入明细: income of one member (or, as imported, of the household) over a period.
 *
 * @param id identity
 * @param personId the member; empty for an imported household total, which a determination needs
 *     distributed
 * @param kind 收入类别
 * @param amount the whole amount of the period, before employment cost
 * @param employmentCost 必要就业成本, of wages only; zero elsewhere
 * @param exclusion kind of income that is not counted (such as {@code basic-pension}) if the whole
 *     line is of it
 * @param period days it covers
 * @param source where it comes from
 * @param note free text
 */
public record IncomeLine(
    UUID id,
    Optional<UUID> personId,
    Kind kind,
    Money amount,
    Money employmentCost,
    Optional<String> exclusion,
    DateRange period,
    LineSource source,
    String note)
    implements FinanceLine {

  /** 收入类别 (民发〔2021〕57号第十三条). */
  public enum Kind {
    /** 工资性收入. */
    WAGE,
    /** 经营净收入. */
    BUSINESS,
    /** 财产净收入. */
    PROPERTY,
    /** 转移净收入. */
    TRANSFER
  }
}
