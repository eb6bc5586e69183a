package org.yihu.domain.calendar;

import java.time.LocalDate;

/**
 * 节假日安排: a day that is not what its weekday says, as the State Council's yearly notice or the local
 * government sets it (全国年节及纪念日放假办法第二、四、七条).
 *
 * @param date the day
 * @param kind day off or day worked
 * @param name the festival it belongs to
 */
public record CalendarDay(LocalDate date, Kind kind, String name) {
  /** 放假或者上班. */
  public enum Kind {
    /** 放假: a rest day, weekend days of the holiday included. */
    HOLIDAY,
    /** 调休上班: a weekend day that is worked. */
    WORKDAY
  }
}
