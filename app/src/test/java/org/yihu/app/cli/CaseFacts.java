package org.yihu.app.cli;

import java.time.LocalDate;
import org.yihu.testsupport.SampleNumbers;

/**
 * Facts files of one family in the rural village 150221104001, where the standard is 695 yuan. With
 * a wage of 6000 it has 14000 yuan a year: 695 × 4 − 14000 / 12 = 1613.33, to the next yuan 1614;
 * add-ons 80 (minor) and 60 (age 70): 1754.
 */
public final class CaseFacts {
  public static final String VILLAGE = "150221104001";

  private CaseFacts() {}

  /**
   * The family of four; its members' numbers end in an order code that must differ between files.
   */
  public static String family(int wage, int order) {
    return family(wage, order, 0);
  }

  /** The same family, everybody born so many days later. */
  public static String family(int wage, int order, int later) {
    return """
        case: D-1
        applicationDate: 2026-09-21
        division: '%s'
        settlement: rural
        verificationComplete: true
        members:
        %s%s%s%sdeductions: {illness: 0, disability: 0}
        assets: {financial: 12000, houses: 1, businesses: 0, vehicles: []}
        obligors:
        - {of: m3, relation: parent, ability: able}
        - {of: m4, relation: child, ability: able}
        spending: {medical: 2000, education: 0, rehabilitation: 0, other: 0, living: 0}
        """
        .formatted(
            VILLAGE,
            member("m1", "张国强", "head", "male", "1980-03-02", order / 2 * 2 + 1, wage, 8000, later),
            member("m2", "李秀兰", "spouse", "female", "1982-05-11", order / 2 * 2, 0, 0, later),
            member("m3", "张小雨", "child", "female", "2012-07-20", order / 2 * 2, 0, 0, later),
            member("m4", "张福", "parent", "male", "1950-01-15", order / 2 * 2 + 1, 0, 0, later));
  }

  private static String member(
      String id,
      String name,
      String relation,
      String sex,
      String birth,
      int order,
      int wage,
      int business,
      int later) {
    LocalDate born = LocalDate.parse(birth).plusDays(later);
    return """
        - id: %s
          name: %s
          relation: %s
          sex: %s
          birthDate: %s
          idNumber: '%s'
          income: {wage: %d, business: %d, property: 0, transfer: 0}
        """
        .formatted(
            id, name, relation, sex, born, SampleNumbers.of("150221", born, order), wage, business);
  }
}
