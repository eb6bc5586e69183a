package org.yihu.domain.finances;

import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;

/**
 * 刚性支出明细: own payments over a period (刚性支出困难家庭认定办法第五条).
 *
 * @param id identity
 * @param personId the member; empty for the household's own or an imported total
 * @param kind 支出类别
 * @param amount the whole amount of the period
 * @param period days it covers
 * @param source where it comes from
 * @param note free text
 */
public record SpendingLine(
    UUID id,
    Optional<UUID> personId,
    Kind kind,
    Money amount,
    DateRange period,
    LineSource source,
    String note)
    implements FinanceLine {

  /** 支出类别. */
  public enum Kind {
    MEDICAL,
    EDUCATION,
    REHABILITATION,
    OTHER,
    /** 生活支出. */
    LIVING
  }
}
