package org.yihu.usecases.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.payment.ImportedBenefits;

/**
 * 待遇变动（导入）: what a workbook's word does to the benefits of a household.
 *
 * @param added new benefits
 * @param saved changed ones
 * @param removed imported ones that were never paid and that the workbook now tells otherwise
 */
record BenefitChanges(List<Benefit> added, List<Benefit> saved, Set<UUID> removed) {
  static final BenefitChanges NONE = new BenefitChanges(List.of(), List.of(), Set.of());

  private static final Set<String> FACETS = Set.of("category", "since", "amount");

  static BenefitChanges first(Optional<Benefit> benefit) {
    return new BenefitChanges(benefit.stream().toList(), List.of(), Set.of());
  }

  /**
   * Whether facets that concern benefits are among those taken, or the number of members changes.
   */
  static boolean areConcerned(Set<String> taken) {
    return taken.stream().anyMatch(f -> FACETS.contains(f) || HouseholdFacets.isPresence(f));
  }

  /**
   * What taking the facets over means.
   *
   * @param household the household as it will be
   * @param held its benefit now
   * @param isPaid whether a frozen list has paid the benefit
   * @throws Refusal if the benefit stands so that it cannot be changed by an import
   */
  static BenefitChanges of(
      Household household,
      Optional<Benefit> held,
      ReadAssistance read,
      Set<String> taken,
      ImportContext context,
      boolean isPaid) {
    Optional<Benefit> wanted = context.benefits().of(household, read);
    if (held.isEmpty()) {
      return taken.contains("category") ? first(wanted) : NONE;
    }
    Benefit now = held.get();
    boolean otherwise = taken.contains("category") || taken.contains("since");
    if (!otherwise) {
      return amount(household, now, read, context);
    }
    if (now.origin().kind() == Origin.Kind.IMPORT && !isPaid && now.steps().size() == 1) {
      return new BenefitChanges(wanted.stream().toList(), List.of(), Set.of(now.id()));
    }
    List<Benefit> added =
        context.benefits().following(household, read, Optional.of(context.effective())).stream()
            .toList();
    Benefit ended = now.ended(context.effective(), ChangeReason.CORRECTION, context.batchCode());
    return new BenefitChanges(added, List.of(ended), Set.of());
  }

  private static BenefitChanges amount(
      Household household, Benefit now, ReadAssistance read, ImportContext context) {
    int persons = household.membersOn(context.lastDay()).size();
    MonthlyAmount amount = ImportedBenefits.amount(now.category(), read);
    var step = now.in(context.effective()).orElse(now.steps().getLast());
    if (step.persons() == persons && step.amount().equals(amount)) {
      return NONE;
    }
    Benefit changed = now.changedWhole(context.effective(), persons, amount, context.batchCode());
    return new BenefitChanges(List.of(), List.of(changed), Set.of());
  }

  /** Versions after the change, by which undo tells whether somebody edited a benefit since. */
  Map<UUID, Integer> versionsAfter() {
    Map<UUID, Integer> versions =
        added.stream().collect(Collectors.toMap(Benefit::id, Benefit::version));
    saved.forEach(b -> versions.put(b.id(), b.version() + 1));
    return versions;
  }
}
