package org.yihu.usecases.household;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.HouseholdVersion;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 打开家庭档案: a whole household file with what follows from it, as it is now or as it was on a day.
 * Sensitive fields are masked.
 */
public final class ReadHousehold {
  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code household} and {@code casework}
   */
  public ReadHousehold(Store store, OfficeRules rules, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The file as it is now.
   *
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}
   */
  public HouseholdFile open(Actor actor, String code) {
    actor.require(Permission.READ);
    return store.read(
        registers -> {
          Household now = find(registers, code);
          HouseholdEntry entry = registers.households().entries(List.of(code)).get(code);
          ChangeStamp stamp = new ChangeStamp(entry.changedBy(), entry.changedAt());
          return new FileAssembly(registers, rules, texts, LocalDate.now(clock)).of(now, stamp);
        });
  }

  /**
   * 当时的样子: the file as it was at the end of a day.
   *
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}, {@code FILE_NOT_KEPT} for a day before the store
   *     knew the household
   */
  public HouseholdFile asOf(Actor actor, String code, LocalDate day) {
    actor.require(Permission.READ);
    return store.read(
        registers -> {
          Household now = find(registers, code);
          HouseholdEntry entry = registers.households().entries(List.of(code)).get(code);
          Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
          Optional<HouseholdVersion> then =
              registers.households().versions(now.id()).stream()
                  .filter(v -> !v.replaced().at().isBefore(end))
                  .findFirst();
          Household household = then.map(HouseholdVersion::household).orElse(now);
          ChangeStamp stamp =
              then.map(HouseholdVersion::since)
                  .orElse(new ChangeStamp(entry.changedBy(), entry.changedAt()));
          if (!stamp.at().isBefore(end)) {
            LocalDate first = LocalDate.ofInstant(stamp.at(), clock.getZone());
            throw Refusal.because("FILE_NOT_KEPT", code, day, first);
          }
          return new FileAssembly(registers, rules, texts, day).of(household, stamp);
        });
  }

  private static Household find(Registers registers, String code) {
    return registers
        .households()
        .byCode(code)
        .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
  }
}
