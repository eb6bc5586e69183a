package org.yihu.domain.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;

/**
 * 户目录: all households in a chosen order, by identity alone, so that a list of any length can be
 * walked without reading it; and how many there are of each sort.
 */
public interface HouseholdDirectory {
  /** The households that fit, in order. */
  List<UUID> identities(DirectoryQuery query);

  /** How many households each village has. */
  Map<DivisionCode, Long> byVillage();

  /** How many households of a division hold each category in a month. */
  Map<Category, Long> byCategory(DivisionCode within, YearMonth month);
}
