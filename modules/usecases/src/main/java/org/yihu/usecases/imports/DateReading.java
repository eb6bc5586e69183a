package org.yihu.usecases.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.yihu.usecases.port.CellValue;

/**
 * 日期规范: reads 1956.3.2, 1956/03/02, 1956年3月2日, 19560302, months without a day, and date cells of
 * both epochs.
 */
final class DateReading {
  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2150;
  private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
  private static final int LARGEST_SERIAL = 73_050;

  /**
   * A date that was read.
   *
   * @param month year and month; null if nothing could be read
   * @param day the day; null if only the month is written
   * @param usual whether it is written as yyyy-MM-dd or yyyy-MM in a text cell
   */
  record Read(YearMonth month, LocalDate day, boolean usual) {
    private static final Read NOTHING = new Read(null, null, false);

    boolean isRead() {
      return month != null;
    }
  }

  private final String marks;

  DateReading(Words words) {
    marks = words.text("date.marks");
  }

  Read read(CellValue cell) {
    return switch (cell) {
      case CellValue.Day d -> new Read(YearMonth.from(d.date()), d.date(), false);
      case CellValue.Number n -> ofNumber(n.raw());
      case CellValue.Text t -> ofText(t.value());
      default -> Read.NOTHING;
    };
  }

  /** A date in running text such as a title; the day may be missing. */
  Optional<Read> within(String text) {
    Read whole = ofText(text);
    return whole.isRead() ? Optional.of(whole) : Optional.empty();
  }

  private static Read ofNumber(String raw) {
    String digits = raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
    if (digits.indexOf('.') == 4) {
      return numbers(digits.split("\\."), false);
    }
    if (!Characters.isDigits(digits)) {
      return Read.NOTHING;
    }
    if (digits.length() <= 5) {
      int serial = Integer.parseInt(digits);
      if (serial > LAST_YEAR && serial <= LARGEST_SERIAL) {
        LocalDate day = SPREADSHEET_EPOCH.plusDays(serial);
        return new Read(YearMonth.from(day), day, false);
      }
    }
    return run(digits);
  }

  private Read ofText(String written) {
    if (isUsual(written)) {
      return numbers(written.split("-"), true);
    }
    String text = Characters.trimmed(written);
    StringBuilder parts = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Characters.halfWidth(text.charAt(i));
      if (Characters.isDigit(c)) {
        parts.append(c);
      } else if (marks.indexOf(c) >= 0 || c == ' ') {
        parts.append(' ');
      } else if (c == 'T' || c == ':') {
        // a time of day after the date
        break;
      } else {
        return Read.NOTHING;
      }
    }
    String[] numbers = parts.toString().strip().split(" +");
    return numbers.length == 1 ? run(numbers[0]) : numbers(numbers, false);
  }

  private static boolean isUsual(String text) {
    int length = text.length();
    if (length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean dash = i == 4 || i == 7;
      if (dash ? text.charAt(i) != '-' : !Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Read run(String digits) {
    return switch (digits.length()) {
      case 6 -> date(digits.substring(0, 4), digits.substring(4), null, false);
      case 8 -> date(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6), false);
      default -> Read.NOTHING;
    };
  }

  private static Read numbers(String[] parts, boolean usual) {
    if (parts.length < 2 || parts[0].length() != 4) {
      return Read.NOTHING;
    }
    return date(parts[0], parts[1], parts.length > 2 ? parts[2] : null, usual);
  }

  private static Read date(String year, String month, String day, boolean usual) {
    try {
      YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
      if (yearMonth.getYear() < FIRST_YEAR || yearMonth.getYear() > LAST_YEAR) {
        return Read.NOTHING;
      }
      return new Read(
          yearMonth, day == null ? null : yearMonth.atDay(Integer.parseInt(day)), usual);
    } catch (DateTimeException | NumberFormatException e) {
      return Read.NOTHING;
    }
  }
}
