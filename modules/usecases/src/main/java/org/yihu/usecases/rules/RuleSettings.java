package org.yihu.usecases.rules;

import java.time.LocalDate;
import java.util.List;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;

/**
 * 规则设置: names under which a store keeps what the office set over the rules delivered with the
 * program.
 */
public final class RuleSettings {
  /** The text of the parameter pack. */
  public static final String POLICY_PACK = "policy.pack";

  /** The State Council's days of one year each, by year. */
  public static final String CALENDAR_YEARS = "calendar.years/";

  /** Days off that the local government set. */
  public static final String CALENDAR_LOCAL = "calendar.local";

  /** Added divisions, by code. */
  public static final String DIVISIONS = "divisions.added/";

  private RuleSettings() {}

  static String textOf(Division division, LocalDate since, String document) {
    return String.join("\n", division.name(), division.level().name(), since.toString(), document);
  }

  /**
   * Reads an added division back.
   *
   * @param name name of the setting
   * @param content what {@link AddDivision} stored
   */
  public static Division divisionOf(String name, String content) {
    return addedOf(name, content).division();
  }

  /** As {@link #divisionOf}, with day and document. */
  public static AddedDivision addedOf(String name, String content) {
    List<String> lines = content.lines().toList();
    Division division =
        new Division(
            new DivisionCode(name.substring(DIVISIONS.length())),
            lines.get(0),
            Division.Level.valueOf(lines.get(1)));
    return new AddedDivision(division, LocalDate.parse(lines.get(2)), lines.get(3));
  }
}
