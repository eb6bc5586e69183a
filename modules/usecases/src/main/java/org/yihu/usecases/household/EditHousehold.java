package org.yihu.usecases.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.casework.DueDays;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 修改家庭档案: stores a household file that a person edited, with every changed field in the audit
 * trail.
 */
public final class EditHousehold {
  private static final Set<String> OF_THE_STORE = Set.of("version");

  private final Store store;
  private final OfficeRules rules;
  private final Clock clock;

  public EditHousehold(Store store, OfficeRules rules, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Stores the file; its version must be the one that the person was shown.
   *
   * @return the file as it is stored
   * @throws Refusal with all reasons: {@code HOUSEHOLD_CHANGED_MEANWHILE}, {@code
   *     HOUSEHOLD_NEEDS_HEAD}, {@code HOUSEHOLD_SEVERAL_HEADS}, {@code PERSON_HELD_ELSEWHERE},
   *     {@code NUMBER_OF_TWO_MEMBERS}, {@code NUMBER_OF_ANOTHER}, {@code DIVISION_NOT_FOUND}
   */
  public Household save(Actor actor, Household edited) {
    return store.write(registers -> saveIn(registers, actor, edited));
  }

  /** As {@link #save}, inside a transaction that does more. */
  public Household saveIn(Registers registers, Actor actor, Household edited) {
    return saveIn(registers, actor, edited, "");
  }

  /**
   * As {@link #saveIn(Registers, Actor, Household)}.
   *
   * @param basis 依据 of the change; empty if none was told
   */
  public Household saveIn(Registers registers, Actor actor, Household edited, String basis) {
    actor.require(Permission.CASEWORK);
    Household before =
        registers
            .households()
            .find(edited.id())
            .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", edited.code()));
    Refusal.unlessEmpty(reasons(registers, before, edited));
    registers.households().save(edited, new ChangeStamp(actor.name(), clock.instant(), basis));
    for (var d : RecordDifferences.between(before, edited)) {
      if (!OF_THE_STORE.contains(d.field())) {
        registers
            .audit()
            .append(
                actor,
                "HOUSEHOLD_CHANGED",
                "household/" + edited.code() + "#" + d.field(),
                d.before(),
                d.after());
      }
    }
    if (!deaths(before).equals(deaths(edited))) {
      new DueDays(rules, clock).follow(registers, actor, edited);
    }
    return edited.at(edited.version() + 1);
  }

  private static Map<UUID, LocalDate> deaths(Household household) {
    Map<UUID, LocalDate> deaths = new HashMap<>();
    household.members().forEach(m -> m.diedOn().ifPresent(on -> deaths.put(m.person().id(), on)));
    return deaths;
  }

  private List<Reason> reasons(Registers registers, Household before, Household edited) {
    List<Reason> reasons = new ArrayList<>();
    if (before.version() != edited.version()) {
      reasons.add(Reason.of("HOUSEHOLD_CHANGED_MEANWHILE", edited.code()));
    }
    List<Member> members = edited.currentMembers();
    long heads = members.stream().filter(m -> m.relation().kin() == Relation.Kin.HEAD).count();
    if (heads == 0 && !members.isEmpty()) {
      reasons.add(Reason.at("HOUSEHOLD_NEEDS_HEAD", "members", edited.code()));
    }
    if (heads > 1) {
      reasons.add(Reason.at("HOUSEHOLD_SEVERAL_HEADS", "members", edited.code()));
    }
    if (rules.divisions(registers.settings()).find(edited.division()).isEmpty()) {
      reasons.add(Reason.at("DIVISION_NOT_FOUND", "division", edited.division()));
    }
    reasons.addAll(numbers(registers, edited));
    return reasons;
  }

  /** One number is one person, and one person is in one household. */
  private static List<Reason> numbers(Registers registers, Household edited) {
    List<Reason> reasons = new ArrayList<>();
    Map<ResidentIdNumber, Person> own = new HashMap<>();
    for (Member member : edited.currentMembers()) {
      Person person = member.person();
      Person other = person.idNumber().map(n -> own.putIfAbsent(n, person)).orElse(null);
      if (other != null) {
        reasons.add(Reason.at("NUMBER_OF_TWO_MEMBERS", "members", other.name(), person.name()));
      }
    }
    for (PersonOnFile found : registers.households().persons(own.keySet()).values()) {
      if (found.household().filter(h -> !h.equals(edited.id())).isPresent()) {
        reasons.add(
            Reason.at("PERSON_HELD_ELSEWHERE", "members", found.name(), found.householdCode()));
      } else if (!found.person().equals(own.get(found.idNumber()).id()) && reasons.isEmpty()) {
        reasons.add(Reason.at("NUMBER_OF_ANOTHER", "members", found.name()));
      }
    }
    return reasons;
  }
}
