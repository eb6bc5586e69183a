package org.yihu.domain.division;

/**
 * 行政区划: one row of the division table (province, city, county, township, village or community).
 *
 * @param code its code
 * @param name its full name, such as 振华社区居委会
 * @param level its level
 */
public record Division(DivisionCode code, String name, Level level) {
  /** 级别: the five levels; villages and communities (嘎查村、社区) are the last. */
  public enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    VILLAGE
  }
}
