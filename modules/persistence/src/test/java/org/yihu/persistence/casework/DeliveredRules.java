package org.yihu.persistence.casework;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.division.NameSuffixes;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.DateRange;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Settings;

/**
 * The delivered demonstration parameters and calendar, read without the document module's readers.
 */
public final class DeliveredRules implements OfficeRules {
  private static final Pattern FIELD = Pattern.compile("([a-z]+): (\"[^\"]*\"|[^,}]+)");

  private final PolicyParameters policy;
  private final WorkingCalendar calendar;

  public DeliveredRules(PolicyEntry... more) {
    List<PolicyEntry> entries = new ArrayList<>(List.of(more));
    for (String line : lines("/policy-parameters/baotou-demo.yaml")) {
      if (line.startsWith("  - {")) {
        entries.add(entry(line));
      }
    }
    policy = PolicyParameters.of("baotou-demo", "演示参数", entries);
    calendar =
        WorkingCalendar.of(
            lines("/calendar/calendar-cn.csv").stream()
                .skip(1)
                .map(l -> l.split(","))
                .map(
                    c ->
                        new CalendarDay(
                            LocalDate.parse(c[0]),
                            CalendarDay.Kind.valueOf(c[1].toUpperCase(Locale.ROOT)),
                            c[2]))
                .toList());
  }

  static PolicyEntry entry(String line) {
    Matcher m = FIELD.matcher(line);
    var fields = new java.util.HashMap<String, String>();
    while (m.find()) {
      fields.put(m.group(1), m.group(2).replace("\"", "").strip());
    }
    LocalDate to = fields.containsKey("to") ? LocalDate.parse(fields.get("to")) : null;
    return new PolicyEntry(
        fields.get("key"),
        new DivisionCode(fields.get("division")),
        Optional.ofNullable(fields.get("settlement"))
            .map(s -> Settlement.valueOf(s.toUpperCase(Locale.ROOT))),
        new DateRange(LocalDate.parse(fields.get("from")), to),
        fields.get("value"),
        Optional.ofNullable(fields.get("unit")),
        fields.get("source"),
        0);
  }

  private static List<String> lines(String resource) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                DeliveredRules.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public PolicyParameters policy(Settings settings) {
    return policy;
  }

  @Override
  public WorkingCalendar calendar(Settings settings) {
    return calendar;
  }

  @Override
  public DivisionTable divisions(Settings settings) {
    return new DivisionTable(
        List.of(
            division("150221000000", "土默特右旗", Division.Level.COUNTY),
            division("150221104000", "萨拉齐镇", Division.Level.TOWNSHIP),
            division("150221104001", "振华社区居委会", Division.Level.VILLAGE)),
        new NameSuffixes(Map.of()));
  }

  private static Division division(String code, String name, Division.Level level) {
    return new Division(new DivisionCode(code), name, level);
  }
}
