package org.yihu.domain.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 期限: the length of a time limit, such as {@code 3wd}, {@code 7d} or {@code 6m}. How it is counted
 * is the calendar's matter (民法典第二百零一条至二百零三条).
 *
 * @param count how many units, 1 to 3650
 * @param unit the unit
 */
public record Term(int count, Unit unit) {
  /** 期限单位. */
  public enum Unit {
    /** 工作日. */
    WORKING_DAYS("wd"),
    /** 自然日. */
    CALENDAR_DAYS("d"),
    /** 月. */
    MONTHS("m");

    private final String suffix;

    Unit(String suffix) {
      this.suffix = suffix;
    }
  }

  private static final int LONGEST = 3650;
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})(wd|d|m)");

  /**
   * @throws IllegalArgumentException if the count is not 1 to 3650
   */
  public Term {
    if (count < 1 || count > LONGEST) {
      throw new IllegalArgumentException("a term has 1 to 3650 units: " + count);
    }
  }

  /** Reads a term as parameter packs write it; empty if the text is not of that form. */
  public static Optional<Term> read(String text) {
    Matcher m = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(m.group(1));
    if (count < 1 || count > LONGEST) {
      return Optional.empty();
    }
    for (Unit unit : Unit.values()) {
      if (unit.suffix.equals(m.group(2))) {
        return Optional.of(new Term(count, unit));
      }
    }
    return Optional.empty();
  }

  /** A number of working days. */
  public static Term workingDays(int count) {
    return new Term(count, Unit.WORKING_DAYS);
  }

  /** A number of calendar days. */
  public static Term calendarDays(int count) {
    return new Term(count, Unit.CALENDAR_DAYS);
  }

  /** A number of months. */
  public static Term months(int count) {
    return new Term(count, Unit.MONTHS);
  }

  /** As parameter packs write it, such as {@code 3wd}. */
  @Override
  public String toString() {
    return count + unit.suffix;
  }
}
