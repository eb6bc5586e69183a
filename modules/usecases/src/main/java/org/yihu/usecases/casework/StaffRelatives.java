package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.User;
import org.yihu.domain.casework.StaffRelativeFiling;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.Relation;
import org.yihu.domain.investigation.StaffMember;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 近亲属比对: keeps the register of staff, and tells which members of a household are close relatives of
 * staff (民发〔2021〕57号第十一条). A number that agrees is certain; a name that agrees while a number is
 * missing is told as likely and left to the clerk.
 */
public final class StaffRelatives {
  private final CaseDesk desk;

  public StaffRelatives(CaseDesk desk) {
    this.desk = desk;
  }

  /**
   * 比对结果.
   *
   * @param staff the staff person
   * @param memberId the member concerned
   * @param memberName the member's name
   * @param relation what the staff person is to the member
   * @param certain whether the ID number agrees
   * @param filed whether it has been filed with the case
   */
  public record Match(
      StaffMember staff,
      UUID memberId,
      String memberName,
      Relation relation,
      boolean certain,
      boolean filed) {}

  /** The register, by name. */
  public List<StaffMember> register(Actor actor) {
    actor.require(Permission.READ);
    return desk.reading(r -> r.staff().all()).stream()
        .sorted(java.util.Comparator.comparing(StaffMember::name))
        .toList();
  }

  /** Names that may stand as investigators or hearers: the users and the staff in office. */
  public List<String> names(Actor actor) {
    actor.require(Permission.READ);
    return desk.reading(
        r ->
            java.util.stream.Stream.concat(
                    r.users().all().stream().map(User::fullName),
                    r.staff().all().stream().filter(StaffMember::serving).map(StaffMember::name))
                .filter(n -> !n.isBlank())
                .distinct()
                .sorted()
                .toList());
  }

  /**
   * Adds a person in office.
   *
   * @throws Refusal as {@link #save}
   */
  public void add(
      Actor actor, String name, String unit, String position, List<StaffMember.Kin> relatives) {
    save(actor, new StaffMember(desk.ids().next(), name, "", unit, position, true, relatives));
  }

  /**
   * Adds a person or replaces what is stored.
   *
   * @throws Refusal {@code STAFF_NAME_MISSING}, {@code STAFF_UNIT_MISSING}, or {@code
   *     STAFF_KIN_NOT_NEAR} for each relative who is no close one
   */
  public void save(Actor actor, StaffMember member) {
    actor.require(Permission.CASEWORK);
    Refusal.unlessEmpty(unmet(member));
    desk.writing(
        registers -> {
          registers.staff().save(member);
          registers.audit().append(actor, "STAFF_SAVED", "staff/" + member.id(), "", member.name());
          return null;
        });
  }

  private static List<Reason> unmet(StaffMember member) {
    List<Reason> unmet = new ArrayList<>();
    if (member.name().isBlank()) {
      unmet.add(Reason.at("STAFF_NAME_MISSING", "name"));
    }
    if (member.unit().isBlank()) {
      unmet.add(Reason.at("STAFF_UNIT_MISSING", "unit"));
    }
    member.relatives().stream()
        .filter(k -> !k.relation().isNearRelative())
        .forEach(k -> unmet.add(Reason.at("STAFF_KIN_NOT_NEAR", "relatives", k.name())));
    return unmet;
  }

  /** The close relatives among the members of a case, certain ones first. */
  public List<Match> of(Actor actor, UUID caseId) {
    return desk.looking(
        actor,
        caseId,
        file ->
            matches(
                file.household(),
                file.registers().staff().all(),
                file.subject().all(StepRecord.StaffRelativeFiled.class).toList()));
  }

  private static List<Match> matches(
      Household household, List<StaffMember> all, List<StepRecord.StaffRelativeFiled> filed) {
    List<Match> matches = new ArrayList<>();
    for (StaffMember staff : all) {
      if (staff.serving()) {
        for (Member member : household.currentMembers()) {
          match(staff, member.person(), household, filed).ifPresent(matches::add);
        }
      }
    }
    matches.sort((a, b) -> Boolean.compare(b.certain(), a.certain()));
    return matches;
  }

  private static Optional<Match> match(
      StaffMember staff,
      Person person,
      Household household,
      List<StepRecord.StaffRelativeFiled> filings) {
    boolean filed =
        filings.stream()
            .map(StepRecord.StaffRelativeFiled::filing)
            .anyMatch(f -> f.memberId().equals(person.id()) && f.staffName().equals(staff.name()));
    Optional<StaffMember.Kin> sure =
        staff.relatives().stream().filter(k -> sameNumber(k.idNumber(), person)).findFirst();
    Optional<StaffMember.Kin> likely =
        staff.relatives().stream()
            .filter(k -> k.name().equals(person.name()))
            .filter(k -> k.idNumber().isBlank() || person.idNumber().isEmpty())
            .findFirst();
    Optional<Relation> obligor =
        household.obligors().stream()
            .filter(o -> o.memberId().equals(person.id()) && o.name().equals(staff.name()))
            .map(Obligor::relation)
            .filter(Relation::isNearRelative)
            .findFirst();
    return sure.or(() -> likely)
        .map(StaffMember.Kin::relation)
        .or(() -> obligor)
        .map(r -> new Match(staff, person.id(), person.name(), r, sure.isPresent(), filed));
  }

  private static boolean sameNumber(String declared, Person person) {
    return person.idNumber().filter(n -> n.value().equals(declared.strip())).isPresent();
  }

  /** 备案 of a match with the case; from then on the county visits the home itself. */
  public CaseFile file(Actor actor, UUID caseId, Match match, LocalDate on) {
    StaffRelativeFiling filing =
        new StaffRelativeFiling(
            match.staff().name(),
            match.staff().unit(),
            match.staff().position(),
            match.memberId(),
            match.relation());
    return desk.step(
        actor, caseId, on, file -> file.record(new StepRecord.StaffRelativeFiled(filing)));
  }
}
