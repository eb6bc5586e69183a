package org.yihu.domain.investigation;

import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.DateRange;

/**
 * 核实项目: one thing that a visit form asks about, so that what was declared, found and reported of it
 * stand side by side.
 *
 * @param kind what it is
 * @param personId the member; empty for the household's own
 * @param exclusion kind of income that is not counted; empty if it counts
 * @param label the words of the line, such as 种植; empty if it has none
 * @param period days it covers; empty for property
 */
public record SheetItem(
    Kind kind,
    Optional<UUID> personId,
    String exclusion,
    String label,
    Optional<DateRange> period) {

  /** 项目分组 of the form. */
  public enum Section {
    /** 收入. */
    INCOME,
    /** 财产. */
    PROPERTY,
    /** 支出. */
    SPENDING
  }

  /** 项目类别. */
  public enum Kind {
    WAGE(Section.INCOME),
    /** 必要就业成本, taken off the wage of the same member and label. */
    EMPLOYMENT_COST(Section.INCOME),
    BUSINESS(Section.INCOME),
    PROPERTY(Section.INCOME),
    TRANSFER(Section.INCOME),
    FINANCIAL(Section.PROPERTY),
    HOUSE(Section.PROPERTY),
    MARKET_ENTITY(Section.PROPERTY),
    VEHICLE_PRIVATE(Section.PROPERTY),
    VEHICLE_LIVELIHOOD(Section.PROPERTY),
    VEHICLE_MEDICAL(Section.PROPERTY),
    VEHICLE_REHABILITATION(Section.PROPERTY),
    MEDICAL(Section.SPENDING),
    EDUCATION(Section.SPENDING),
    REHABILITATION(Section.SPENDING),
    OTHER(Section.SPENDING),
    LIVING(Section.SPENDING);

    private final Section section;

    Kind(Section section) {
      this.section = section;
    }

    public Section section() {
      return section;
    }

    /** Whether its value is a number of things and not yuan. */
    public boolean isCounted() {
      return section == Section.PROPERTY && this != FINANCIAL;
    }

    public static Kind of(IncomeLine.Kind kind) {
      return valueOf(kind.name());
    }

    public static Kind of(SpendingLine.Kind kind) {
      return valueOf(kind.name());
    }

    public static Kind of(AssetLine.Kind kind) {
      return kind == AssetLine.Kind.BUSINESS ? MARKET_ENTITY : valueOf(kind.name());
    }
  }

  /** Whether two items concern the same figure of the same member, whatever their words. */
  public boolean isOfGroup(SheetItem other) {
    return group() == other.group()
        && personId.equals(other.personId)
        && exclusion.equals(other.exclusion);
  }

  private Kind group() {
    return kind == Kind.EMPLOYMENT_COST ? Kind.WAGE : kind;
  }
}
