package org.yihu.usecases.household;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdVersion;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.household.HouseholdFile.FileMoney;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 带来的变化: what a change of a household file leads to under today's rules: key figures before and
 * after it, and the case whose determination is older than the change.
 */
public final class ChangeEffects {
  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code household} and {@code casework}
   */
  public ChangeEffects(Store store, OfficeRules rules, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
    this.clock = clock;
  }

  /** 关键数. */
  public enum Measure {
    /** 计入收入, yuan a year. */
    COUNTED,
    /** 人均月收入, yuan. */
    PER_CAPITA,
    /** 对照结果. */
    RESULT
  }

  /**
   * 一项变化.
   *
   * @param before in words; empty if it could not be worked out
   * @param after likewise
   */
  public record Effect(Measure measure, String before, String after) {}

  /**
   * 带来的变化.
   *
   * @param effects figures that differ
   * @param outdated the case in hand that was determined before the change and not since
   */
  public record Effects(List<Effect> effects, Optional<CaseNumber> outdated) {}

  /**
   * What a change led to; all facts that were stored with it count together.
   *
   * @param version the version that the change led to
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}, {@code CHANGE_NOT_KEPT}
   */
  public Effects of(Actor actor, String code, int version) {
    actor.require(Permission.READ);
    return store.read(registers -> effects(registers, code, version));
  }

  private Effects effects(Registers registers, String code, int version) {
    Household now =
        registers
            .households()
            .byCode(code)
            .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
    List<HouseholdVersion> versions = registers.households().versions(now.id());
    HouseholdVersion before =
        versions.stream()
            .filter(v -> v.household().version() == version - 1)
            .findFirst()
            .orElseThrow(() -> Refusal.because("CHANGE_NOT_KEPT", code));
    Household after =
        versions.stream()
            .map(HouseholdVersion::household)
            .filter(h -> h.version() == version)
            .findFirst()
            .orElse(now);
    FileAssembly assembly = new FileAssembly(registers, rules, texts, LocalDate.now(clock));
    ChangeStamp stamp = before.replaced();
    return new Effects(
        between(assembly.of(before.household(), stamp).money(), assembly.of(after, stamp).money()),
        outdated(registers, now, stamp.at()));
  }

  private List<Effect> between(FileMoney was, FileMoney is) {
    FileFigures old = FileFigures.of(was);
    FileFigures fresh = FileFigures.of(is);
    List<Effect> effects = new ArrayList<>();
    add(effects, Measure.COUNTED, money(old.counted()), money(fresh.counted()));
    add(effects, Measure.PER_CAPITA, money(old.perCapita()), money(fresh.perCapita()));
    add(effects, Measure.RESULT, result(was), result(is));
    return List.copyOf(effects);
  }

  private static void add(List<Effect> into, Measure measure, String before, String after) {
    if (!before.equals(after)) {
      into.add(new Effect(measure, before, after));
    }
  }

  private static String money(Optional<Money> money) {
    return money.map(FactWords::money).orElse("");
  }

  private String result(FileMoney money) {
    return money
        .determination()
        .map(d -> texts.get("casework.category." + d.category()))
        .orElse("");
  }

  private static Optional<CaseNumber> outdated(Registers registers, Household h, Instant change) {
    return registers.cases().ofHousehold(h.id()).stream()
        .filter(c -> !c.state().isFinal() && !c.state().isInForce())
        .filter(
            c ->
                c.latestEvent(StepRecord.Determined.class)
                    .filter(e -> e.recordedAt().isBefore(change))
                    .isPresent())
        .map(Case::number)
        .findFirst();
  }
}
