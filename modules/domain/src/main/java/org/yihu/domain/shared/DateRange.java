package org.yihu.domain.shared;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 有效期间: days from {@code from} to {@code to}, both included; {@code to} null means open-ended.
 *
 * @param from first day, never null
 * @param to last day, or null while it has not ended
 */
public record DateRange(LocalDate from, LocalDate to) {
  public DateRange {
    Objects.requireNonNull(from, "from");
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("range ends before it starts: " + from + " to " + to);
    }
  }

  /** The range that starts on a day and has not ended. */
  public static DateRange since(LocalDate from) {
    return new DateRange(from, null);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(DateRange other) {
    return (to == null || !to.isBefore(other.from))
        && (other.to == null || !other.to.isBefore(from));
  }

  public boolean isOpen() {
    return to == null;
  }

  /** This range ended on a day. */
  public DateRange endedOn(LocalDate last) {
    return new DateRange(from, last);
  }
}
