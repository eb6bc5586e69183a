package org.yihu.documents.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.rules.RuleSettings;
import org.yihu.usecases.text.Texts;

/**
 * The rules of a store: what came with the program, and over it what its settings hold. Each is
 * parsed once and kept until the settings that it was made of change.
 */
public final class StoredOfficeRules implements OfficeRules {
  private record Parsed<T>(Object madeOf, T value) {}

  private final RuleFiles files;
  private final ShippedFiles shipped;
  private final AtomicReference<Parsed<PolicyParameters>> policy = new AtomicReference<>();
  private final AtomicReference<Parsed<WorkingCalendar>> calendar = new AtomicReference<>();
  private final AtomicReference<Parsed<DivisionTable>> divisions = new AtomicReference<>();

  /**
   * @param texts with the bundle {@code files}
   */
  public StoredOfficeRules(Texts texts) {
    this.files = new RuleFiles(texts);
    this.shipped = new ShippedFiles(texts);
  }

  /** Reads what came with the program, for a store that has added nothing to it. */
  public void prepare() {
    divisions(Map.of());
    calendar(Map.of(), Optional.empty());
    policy(Optional.empty());
  }

  @Override
  public PolicyParameters policy(Settings settings) {
    return policy(settings.get(RuleSettings.POLICY_PACK));
  }

  private PolicyParameters policy(Optional<String> pack) {
    return kept(
        policy,
        pack,
        () ->
            pack.map(text -> files.policyPack(RuleSettings.POLICY_PACK, text))
                .orElseGet(shipped::demonstrationParameters));
  }

  @Override
  public WorkingCalendar calendar(Settings settings) {
    return calendar(
        settings.under(RuleSettings.CALENDAR_YEARS), settings.get(RuleSettings.CALENDAR_LOCAL));
  }

  private WorkingCalendar calendar(Map<String, String> years, Optional<String> local) {
    return kept(calendar, List.of(years, local), () -> parsed(years, local));
  }

  private WorkingCalendar parsed(Map<String, String> years, Optional<String> local) {
    Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();
    for (CalendarDay day : shipped.calendarDays()) {
      if (!years.containsKey(RuleSettings.CALENDAR_YEARS + day.date().getYear())) {
        days.put(day.date(), day);
      }
    }
    for (var year : new TreeMap<>(years).entrySet()) {
      files.calendarDays(year.getKey(), year.getValue()).forEach(day -> days.put(day.date(), day));
    }
    WorkingCalendar stateCouncil = WorkingCalendar.of(days.values());
    return local
        .map(text -> files.calendarDays(RuleSettings.CALENDAR_LOCAL, text))
        .map(stateCouncil::withLocalDays)
        .orElse(stateCouncil);
  }

  @Override
  public DivisionTable divisions(Settings settings) {
    return divisions(settings.under(RuleSettings.DIVISIONS));
  }

  private DivisionTable divisions(Map<String, String> added) {
    return kept(
        divisions,
        added,
        () -> {
          List<Division> rows = new ArrayList<>();
          added.forEach((name, text) -> rows.add(RuleSettings.divisionOf(name, text)));
          return shipped.divisions().with(rows);
        });
  }

  private static <T> T kept(AtomicReference<Parsed<T>> last, Object madeOf, Supplier<T> parser) {
    Parsed<T> known = last.get();
    if (known == null || !known.madeOf.equals(madeOf)) {
      known = new Parsed<>(madeOf, parser.get());
      last.set(known);
    }
    return known.value;
  }
}
