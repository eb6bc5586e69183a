package org.yihu.documents.files;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.shared.Refusal;

/**
 * Reads days off and worked weekends from CSV with the columns date, kind (holiday or workday) and
 * name.
 */
public final class CalendarFile {
  private static final Words<CalendarDay.Kind> KINDS = Words.of(CalendarDay.Kind.class);

  /**
   * The calendar of a file.
   *
   * @throws Refusal with every row that cannot be read and every day that is stated both ways
   */
  public WorkingCalendar read(Path file) {
    return WorkingCalendar.of(days(TextFile.of(file)));
  }

  /** The days of a file, for local days off too. */
  public List<CalendarDay> days(TextFile file) {
    CsvRows rows = CsvRows.of(file, "date", "kind", "name");
    List<CalendarDay> days = rows.read(CalendarFile::day);
    rows.refuseFaults();
    return days;
  }

  private static CalendarDay day(CsvRows.Row row) {
    LocalDate date = LocalDate.EPOCH;
    try {
      date = LocalDate.parse(row.text("date"));
    } catch (DateTimeException e) {
      row.fault("CSV_NOT_A_DATE", row.text("date"));
    }
    Optional<CalendarDay.Kind> kind = KINDS.find(row.text("kind"));
    if (kind.isEmpty()) {
      row.fault("CSV_WORD_UNKNOWN", row.text("kind"), KINDS.all());
    }
    return new CalendarDay(date, kind.orElse(CalendarDay.Kind.HOLIDAY), row.text("name"));
  }
}
