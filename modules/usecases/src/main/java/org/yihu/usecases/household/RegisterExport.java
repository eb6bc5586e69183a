package org.yihu.usecases.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.ListOrder;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.Reveal;
import org.yihu.usecases.paper.HouseholdRegisterSheet;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 导出家庭台账: every household of an office with its members, in the columns of the consolidated
 * workbook. It shows every sensitive field, so it needs a reason, which goes into the audit trail.
 */
public final class RegisterExport {
  private static final int AT_ONCE = 500;

  private final Store store;
  private final OfficeRules rules;

  public RegisterExport(Store store, OfficeRules rules) {
    this.store = store;
    this.rules = rules;
  }

  /**
   * The register of a township or of all townships of a county on a day. A household without a
   * member on that day is left out; of several benefits the first in the order of lists is shown.
   *
   * @param office township or county
   * @param asOf the day whose members and amounts are shown
   * @param reason why, in the person's own words
   * @throws Refusal if the person may not, or gives no reason ({@code REVEAL_NEEDS_REASON})
   */
  public HouseholdRegisterSheet export(
      Actor actor, DivisionCode office, LocalDate asOf, String reason, Progress progress) {
    actor.require(Permission.PRINT);
    return new Reveal(store)
        .reveal(
            actor,
            "register/" + office.value(),
            "all",
            reason,
            registers -> sheet(registers, office, asOf, progress));
  }

  private HouseholdRegisterSheet sheet(
      Registers registers, DivisionCode office, LocalDate asOf, Progress progress) {
    DivisionTable divisions = rules.divisions(registers.settings());
    List<UUID> ids =
        registers.households().inTownships(townships(divisions, office)).stream()
            .map(HouseholdEntry::id)
            .toList();
    var rows = new RegisterRows(divisions, asOf);
    var entries = new ArrayList<HouseholdRegisterSheet.Entry>(ids.size());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      progress.at("register.stage.export", from, ids.size());
      List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      Map<UUID, Household> households = registers.households().all(some);
      Map<UUID, Benefit> held = held(registers, some, YearMonth.from(asOf));
      for (UUID id : some) {
        Household household = households.get(id);
        if (!household.membersOn(asOf).isEmpty()) {
          entries.add(rows.entry(household, java.util.Optional.ofNullable(held.get(id))));
        }
      }
    }
    String name = divisions.find(office).map(Division::name).orElse(office.value());
    return new HouseholdRegisterSheet(name, asOf, entries);
  }

  private static Set<DivisionCode> townships(DivisionTable divisions, DivisionCode office) {
    if (!office.equals(office.county())) {
      return Set.of(office.township());
    }
    return divisions.children(office).stream()
        .map(Division::code)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Map<UUID, Benefit> held(
      Registers registers, List<UUID> households, YearMonth month) {
    return registers.benefits().ofHouseholds(households).stream()
        .filter(benefit -> benefit.isInForce(month))
        .sorted(Comparator.comparingInt(benefit -> ListOrder.of(benefit.category())))
        .collect(Collectors.toMap(Benefit::household, b -> b, (first, later) -> first));
  }
}
