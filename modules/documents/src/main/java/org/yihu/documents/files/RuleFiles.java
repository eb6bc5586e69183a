package org.yihu.documents.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.usecases.port.RuleTexts;
import org.yihu.usecases.text.Texts;

/** Parameter packs as YAML and calendars as CSV. */
public final class RuleFiles implements RuleTexts {
  private static final String CALENDAR_HEADER = "date,kind,name\n";

  private final PolicyPackFile packs;
  private final CalendarFile calendars = new CalendarFile();

  /**
   * @param texts with the bundle {@code files}
   */
  public RuleFiles(Texts texts) {
    this.packs = new PolicyPackFile(texts);
  }

  @Override
  public PolicyParameters policyPack(String name, String content) {
    return packs.read(new TextFile(name, content));
  }

  @Override
  public List<CalendarDay> calendarDays(String name, String content) {
    return calendars.days(new TextFile(name, content));
  }

  @Override
  public String calendarText(List<CalendarDay> days) {
    return days.stream().map(RuleFiles::row).collect(Collectors.joining("", CALENDAR_HEADER, ""));
  }

  private static String row(CalendarDay day) {
    String name = '"' + day.name().replace("\"", "\"\"") + '"';
    return day.date() + "," + day.kind().name().toLowerCase(Locale.ROOT) + "," + name + "\n";
  }
}
