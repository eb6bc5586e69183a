package org.yihu.usecases.port;

import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Refusal;

/**
 * 办事规则: the parameters, the working calendar and the divisions that hold in a store: what was
 * delivered with the program, and over it what the office set (its own parameter pack, further
 * calendar years, added villages).
 */
public interface OfficeRules {
  /**
   * The parameter pack.
   *
   * @throws Refusal if the stored pack cannot be read any more
   */
  PolicyParameters policy(Settings settings);

  WorkingCalendar calendar(Settings settings);

  DivisionTable divisions(Settings settings);
}
