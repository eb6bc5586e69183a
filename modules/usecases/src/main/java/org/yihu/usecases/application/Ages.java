package org.yihu.usecases.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 周岁. */
final class Ages {
  private Ages() {}

  /** Full years; on 28 February somebody born on the 29th has not had the birthday yet. */
  static int on(LocalDate birth, LocalDate day) {
    return (int) ChronoUnit.YEARS.between(birth, day);
  }
}
