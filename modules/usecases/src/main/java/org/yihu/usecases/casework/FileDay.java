package org.yihu.usecases.casework;

import java.time.LocalDate;

/**
 * 核算日: the day for which a household file is worked out.
 *
 * @param on the day
 * @param byApplication whether it is the day of an application, which asks for exactly the twelve
 *     months before it; otherwise the newest known year will do
 */
public record FileDay(LocalDate on, boolean byApplication) {
  LineChoice choice() {
    return byApplication ? LineChoice.forApplication(on) : LineChoice.forReview(on);
  }
}
