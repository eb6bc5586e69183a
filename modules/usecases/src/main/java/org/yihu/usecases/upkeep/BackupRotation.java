package org.yihu.usecases.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * 备份轮换: which generations of backups stay. Kept are the newest of each of the last 7 days, 4 weeks
 * (Monday to Sunday) and 12 months that have any, so that an office which was closed for a month
 * loses nothing by that.
 */
public record BackupRotation(int days, int weeks, int months) {
  public static final BackupRotation USUAL = new BackupRotation(7, 4, 12);

  /** The moments whose backups stay. */
  public Set<Instant> kept(Collection<Instant> taken, ZoneId zone) {
    Set<Instant> kept = new HashSet<>();
    kept.addAll(newestOfEach(taken, zone, LocalDate::toEpochDay, days));
    kept.addAll(newestOfEach(taken, zone, BackupRotation::week, weeks));
    kept.addAll(newestOfEach(taken, zone, d -> d.getYear() * 12L + d.getMonthValue(), months));
    return kept;
  }

  private static long week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) * 100L + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static Collection<Instant> newestOfEach(
      Collection<Instant> taken, ZoneId zone, Function<LocalDate, Long> period, int periods) {
    TreeMap<Long, Instant> newest = new TreeMap<>(Comparator.reverseOrder());
    for (Instant moment : taken) {
      newest.merge(
          period.apply(moment.atZone(zone).toLocalDate()), moment, (a, b) -> a.isAfter(b) ? a : b);
    }
    return List.copyOf(newest.values()).subList(0, Math.min(periods, newest.size()));
  }
}
