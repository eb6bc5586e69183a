package org.yihu.usecases.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.Reveal;
import org.yihu.usecases.imports.ImportedContent;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 查看家庭档案: the whole file of a household. Sensitive fields are masked; whoever needs them gives a
 * reason, which goes into the audit trail.
 */
public final class ShowHousehold {
  private final Store store;
  private final OfficeRules rules;
  private final Clock clock;

  public ShowHousehold(Store store, OfficeRules rules, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The file with its sensitive fields masked.
   *
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}
   */
  public HouseholdView show(Actor actor, String code) {
    actor.require(Permission.READ);
    return store.read(registers -> view(registers, code, true));
  }

  /**
   * The file with everything in it.
   *
   * @param reason why, in the person's own words
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}, {@code REVEAL_NEEDS_REASON}, or not permitted
   */
  public HouseholdView reveal(Actor actor, String code, String reason) {
    return new Reveal(store)
        .reveal(
            actor, "household/" + code, "all", reason, registers -> view(registers, code, false));
  }

  private HouseholdView view(Registers registers, String code, boolean masked) {
    Household household =
        registers
            .households()
            .byCode(code)
            .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
    HouseholdEntry entry = registers.households().entries(List.of(code)).get(code);
    Map<String, String> kept =
        Optional.ofNullable(registers.imports().latest(List.of(household.id())).get(household.id()))
            .map(ImportedContent::kept)
            .orElse(Map.of());
    List<Benefit> benefits = registers.benefits().ofHousehold(household.id());
    List<Case> cases = registers.cases().ofHousehold(household.id());
    var divisions = rules.divisions(registers.settings());
    return new HouseholdViews(LocalDate.now(clock), divisions, masked)
        .of(household, entry, benefits, cases, kept);
  }
}
