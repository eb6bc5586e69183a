package org.yihu.persistence.repository;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.RelapsePrevention;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;
import org.yihu.persistence.mapper.HouseholdMapper.HouseholdRow;
import org.yihu.persistence.mapper.HouseholdMapper.MemberRow;
import org.yihu.persistence.mapper.HouseholdMapper.ObligorRow;

/** Turns household files into rows and back. */
final class HouseholdRows {
  private HouseholdRows() {}

  static HouseholdRow row(Household h, ChangeStamp stamp) {
    List<Member> current = h.currentMembers();
    Optional<Person> head =
        current.stream()
            .filter(m -> m.relation().kin() == Relation.Kin.HEAD)
            .findFirst()
            .map(Member::person);
    Optional<BankAccount> account = h.account();
    Optional<RelapsePrevention> relapse = h.relapsePrevention();
    return new HouseholdRow(
        h.id(),
        h.code(),
        h.division().value(),
        h.settlement().name(),
        h.address(),
        h.phone(),
        h.note(),
        account.map(BankAccount::bank).orElse(null),
        account.map(BankAccount::holder).orElse(null),
        account.map(BankAccount::number).orElse(null),
        account.map(BankAccount::confirmed).orElse(null),
        relapse.map(RelapsePrevention::wording).orElse(null),
        relapse.flatMap(RelapsePrevention::since).map(YearMonth::toString).orElse(null),
        h.finances().illnessDeduction().fen(),
        h.finances().disabilityDeduction().fen(),
        FinanceText.write(h.finances()),
        head.map(Person::name).orElse(""),
        head.map(Person::birthDate).orElse(null),
        current.size(),
        h.version(),
        stamp.by(),
        stamp.at());
  }

  /** The values in the order of the row's columns. */
  static Object[] values(HouseholdRow r) {
    return new Object[] {
      r.id(),
      r.code(),
      r.village(),
      r.settlement(),
      r.address(),
      r.phone(),
      r.note(),
      r.bank(),
      r.accountHolder(),
      r.accountNumber(),
      r.accountConfirmed(),
      r.relapseWording(),
      r.relapseSince(),
      r.illnessDeduction(),
      r.disabilityDeduction(),
      r.finances(),
      r.headName(),
      r.headBirthDate(),
      r.openMembers(),
      r.version(),
      r.changedBy(),
      r.changedAt()
    };
  }

  /** The values of a person in the order of the columns, the identity last. */
  static Object[] values(Person p) {
    PersonProfile f = p.profile();
    return new Object[] {
      p.name(),
      p.idNumber().map(ResidentIdNumber::value).orElse(null),
      p.idNumber().map(ResidentIdNumber::lastFour).orElse(null),
      p.provisionalKey().isEmpty() ? null : p.provisionalKey(),
      p.sex().name(),
      p.birthDate(),
      f.ethnicGroup(),
      f.education(),
      f.maritalStatus(),
      f.health().map(Health::name).orElse(null),
      f.disability().map(d -> d.type().name()).orElse(null),
      f.disability().map(Disability::grade).orElse(null),
      f.workAbility().name(),
      f.employment(),
      f.employed(),
      f.dependentStudent(),
      f.selfCareFailed().orElse(null),
      p.id()
    };
  }

  static Household household(HouseholdRow r, List<MemberRow> members, List<ObligorRow> owed) {
    return new Household(
        r.id(),
        r.code(),
        new DivisionCode(r.village()),
        Settlement.valueOf(r.settlement()),
        r.address(),
        r.phone(),
        members.stream().map(HouseholdRows::member).toList(),
        FinanceText.read(
            r.finances(), new Money(r.illnessDeduction()), new Money(r.disabilityDeduction())),
        owed.stream().map(HouseholdRows::obligor).toList(),
        account(r),
        r.note(),
        relapse(r),
        r.version());
  }

  private static Optional<BankAccount> account(HouseholdRow r) {
    return r.accountNumber() == null
        ? Optional.empty()
        : Optional.of(
            new BankAccount(r.bank(), r.accountHolder(), r.accountNumber(), r.accountConfirmed()));
  }

  private static Optional<RelapsePrevention> relapse(HouseholdRow r) {
    return r.relapseWording() == null
        ? Optional.empty()
        : Optional.of(
            new RelapsePrevention(
                r.relapseWording(), Optional.ofNullable(r.relapseSince()).map(YearMonth::parse)));
  }

  private static Member member(MemberRow r) {
    PersonProfile profile =
        new PersonProfile(
            r.ethnicGroup(),
            r.education(),
            r.maritalStatus(),
            Optional.ofNullable(r.health()).map(Health::valueOf),
            Optional.ofNullable(r.disabilityType())
                .map(type -> new Disability(Disability.Type.valueOf(type), r.disabilityGrade())),
            WorkAbility.valueOf(r.workAbility()),
            r.employment(),
            r.employed(),
            r.dependentStudent(),
            Optional.ofNullable(r.selfCareFailed()));
    Person person =
        new Person(
            r.personId(),
            r.name(),
            Optional.ofNullable(r.idNumber()).map(ResidentIdNumber::new),
            Optional.ofNullable(r.provisionalKey()).orElse(""),
            Sex.valueOf(r.sex()),
            r.birthDate(),
            profile);
    return new Member(
        person,
        Relation.ofCode(r.relation()).orElseThrow(),
        new DateRange(r.fromDate(), r.toDate()),
        r.livesTogether(),
        r.legalDuty(),
        Absence.valueOf(r.absence()),
        Optional.ofNullable(r.departure()).map(Departure::valueOf));
  }

  private static Obligor obligor(ObligorRow r) {
    return new Obligor(
        r.personId(),
        r.name(),
        Relation.ofCode(r.relation()).orElseThrow(),
        Obligor.Ability.valueOf(r.ability()),
        new Money(r.monthlySupport()),
        r.consented());
  }
}
