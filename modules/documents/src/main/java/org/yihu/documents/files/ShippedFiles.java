package org.yihu.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.usecases.text.Texts;

/**
 * What the program brings with it: Baotou's divisions, the working calendar and the demonstration
 * parameters.
 */
public final class ShippedFiles {
  private final Texts texts;

  /**
   * @param texts with the bundle {@code files}
   */
  public ShippedFiles(Texts texts) {
    this.texts = texts;
  }

  public DivisionTable divisions() {
    DivisionFile files = new DivisionFile();
    return new DivisionTable(
        files.divisions(resource("/divisions/regions-baotou.csv")),
        files.suffixes(resource("/divisions/name-suffixes.csv")));
  }

  public WorkingCalendar calendar() {
    return WorkingCalendar.of(calendarDays());
  }

  List<CalendarDay> calendarDays() {
    return new CalendarFile().days(resource("/calendar/calendar-cn.csv"));
  }

  /** Invented amounts for demonstration and tests. */
  public PolicyParameters demonstrationParameters() {
    return new PolicyPackFile(texts).read(resource("/policy-parameters/baotou-demo.yaml"));
  }

  private static TextFile resource(String path) {
    try (InputStream in = ShippedFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + path);
      }
      return TextFile.of(path, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
