package org.yihu.usecases.port;

import java.util.List;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Refusal;

/** 规则文本: reads the texts in which offices keep parameters and calendars. */
public interface RuleTexts {
  /**
   * Reads a parameter pack.
   *
   * @param name file name for messages
   * @throws Refusal with everything that is wrong with it, each with its line
   */
  PolicyParameters policyPack(String name, String content);

  /**
   * Reads days off and worked weekends.
   *
   * @param name file name for messages
   * @throws Refusal with every row that cannot be read
   */
  List<CalendarDay> calendarDays(String name, String content);

  /** Writes days so that {@link #calendarDays} reads them back. */
  String calendarText(List<CalendarDay> days);
}
