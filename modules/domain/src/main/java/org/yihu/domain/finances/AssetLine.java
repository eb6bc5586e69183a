package org.yihu.domain.finances;

import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.shared.Money;

/**
 * 财产明细 (民发〔2021〕57号第十四条).
 *
 * @param id identity
 * @param personId the owner; empty for the household's own or an imported total
 * @param kind 财产类别
 * @param amount value of financial assets; zero for the kinds that are counted
 * @param count number of houses, businesses or vehicles; zero for financial assets
 * @param source where it comes from
 * @param note free text
 */
public record AssetLine(
    UUID id,
    Optional<UUID> personId,
    Kind kind,
    Money amount,
    int count,
    LineSource source,
    String note)
    implements FinanceLine {

  /**
   * 财产类别; vehicles by use, because livelihood, medical and rehabilitation vehicles do not count.
   */
  public enum Kind {
    FINANCIAL,
    HOUSE,
    BUSINESS,
    VEHICLE_PRIVATE,
    VEHICLE_LIVELIHOOD,
    VEHICLE_MEDICAL,
    VEHICLE_REHABILITATION
  }
}
