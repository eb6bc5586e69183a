package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.WorkAbility;

/**
 * 并入: takes chosen facets of the workbook's household over into the file in the store; the rest
 * stays.
 */
final class HouseholdMerge {
  private final Household stored;
  private final Household file;
  private final Set<String> taken;
  private final LocalDate firstDay;

  private HouseholdMerge(Household stored, Household file, Set<String> taken, LocalDate firstDay) {
    this.stored = stored;
    this.file = file;
    this.taken = taken;
    this.firstDay = firstDay;
  }

  /**
   * @param firstDay first day of the workbook's month: who left was a member until the day before
   *     it
   */
  static Household of(Household stored, Household file, Set<String> taken, LocalDate firstDay) {
    return new HouseholdMerge(stored, file, taken, firstDay).merged();
  }

  private Household merged() {
    return new Household(
        stored.id(),
        stored.code(),
        choose("village", Household::division),
        choose("settlement", Household::settlement),
        choose("address", Household::address),
        choose("phone", Household::phone),
        members(),
        finances(),
        stored.obligors(),
        choose("account", Household::account),
        choose("note", Household::note),
        choose("relapse", Household::relapsePrevention),
        stored.version());
  }

  private <T> T choose(String facet, Function<Household, T> value) {
    return value.apply(taken.contains(facet) ? file : stored);
  }

  private Finances finances() {
    Finances ours = stored.finances();
    Finances theirs = file.finances();
    return new Finances(
        lines(
            ours.income(),
            theirs.income(),
            l -> sort("income.", l.kind(), l.source(), l.personId().isEmpty())),
        lines(
            ours.spending(),
            theirs.spending(),
            l -> sort("spending.", l.kind(), l.source(), l.personId().isEmpty())),
        lines(
            ours.assets(),
            theirs.assets(),
            l -> sort("asset.", l.kind(), l.source(), l.personId().isEmpty())),
        ours.illnessDeduction(),
        ours.disabilityDeduction());
  }

  /** The facet that a line belongs to; empty for lines that no workbook brought. */
  private static String sort(String prefix, Enum<?> kind, LineSource source, boolean total) {
    return total && source == LineSource.IMPORT ? prefix + kind : "";
  }

  private <T> List<T> lines(List<T> ours, List<T> theirs, Function<T, String> facet) {
    List<T> lines = new ArrayList<>();
    ours.stream().filter(l -> !taken.contains(facet.apply(l))).forEach(lines::add);
    theirs.stream().filter(l -> taken.contains(facet.apply(l))).forEach(lines::add);
    return lines;
  }

  private List<Member> members() {
    Map<String, Member> theirs = new LinkedHashMap<>();
    file.currentMembers().forEach(m -> theirs.put(HouseholdFacets.keyOf(m.person()), m));
    List<Member> members = new ArrayList<>();
    for (Member ours : stored.members()) {
      Member same =
          ours.period().isOpen() ? theirs.remove(HouseholdFacets.keyOf(ours.person())) : null;
      if (same != null) {
        members.add(updated(ours, same));
      } else if (ours.period().isOpen() && taken.contains(at(ours, "name"))) {
        members.add(left(ours));
      } else {
        members.add(ours);
      }
    }
    theirs.values().stream().filter(m -> taken.contains(at(m, "name"))).forEach(members::add);
    return members;
  }

  private static String at(Member member, String facet) {
    return HouseholdFacets.MEMBER + HouseholdFacets.keyOf(member.person()) + "." + facet;
  }

  private Member left(Member m) {
    LocalDate last = firstDay.minusDays(1);
    LocalDate from = m.period().from();
    return new Member(
        m.person(),
        m.relation(),
        m.period().endedOn(last.isBefore(from) ? from : last),
        m.livesTogether(),
        m.legalDuty(),
        m.absence());
  }

  private Member updated(Member ours, Member theirs) {
    boolean relation = taken.contains(at(ours, "relation"));
    return new Member(
        updated(ours, ours.person(), theirs.person()),
        relation ? theirs.relation() : ours.relation(),
        ours.period(),
        ours.livesTogether(),
        relation ? theirs.legalDuty() : ours.legalDuty(),
        ours.absence());
  }

  private Person updated(Member member, Person ours, Person theirs) {
    PersonProfile mine = ours.profile();
    PersonProfile its = theirs.profile();
    Function<String, Boolean> take = facet -> taken.contains(at(member, facet));
    boolean employment = take.apply("employment");
    WorkAbility ability = take.apply("workAbility") ? its.workAbility() : mine.workAbility();
    PersonProfile profile =
        new PersonProfile(
            take.apply("ethnicGroup") ? its.ethnicGroup() : mine.ethnicGroup(),
            take.apply("education") ? its.education() : mine.education(),
            take.apply("maritalStatus") ? its.maritalStatus() : mine.maritalStatus(),
            take.apply("health") ? its.health() : mine.health(),
            take.apply("disability") ? its.disability() : mine.disability(),
            ability,
            employment ? its.employment() : mine.employment(),
            employment ? its.employed() : mine.employed(),
            take.apply("student") ? its.dependentStudent() : mine.dependentStudent(),
            mine.selfCareFailed());
    return new Person(
        ours.id(),
        take.apply("name") ? theirs.name() : ours.name(),
        ours.idNumber(),
        ours.provisionalKey(),
        ours.sex(),
        ours.birthDate(),
        profile);
  }
}
