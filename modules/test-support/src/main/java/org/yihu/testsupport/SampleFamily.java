package org.yihu.testsupport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * An invented family with everything in its file: head with weak work ability, disabled spouse,
 * granddaughter, a son and a daughter elsewhere; six income lines of 30840 yuan, of which 23520
 * count: cost 1200, government assistance 1320 and the illness deduction 4800 come off.
 */
public final class SampleFamily {
  public static final String CODE = "150221104000386";
  public static final DivisionCode VILLAGE = new DivisionCode("150221104001");
  public static final DateRange YEAR =
      new DateRange(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));

  private final Supplier<UUID> ids;
  public final Person head;
  public final Person spouse;
  public final Person granddaughter;

  public SampleFamily(Supplier<UUID> ids) {
    this.ids = ids;
    this.head =
        person("乌云其木格", LocalDate.of(1963, 3, 7), 944, profile(WorkAbility.WEAK, Optional.empty()));
    this.spouse =
        person(
            "张国强",
            LocalDate.of(1961, 5, 20),
            913,
            profile(WorkAbility.WEAK, Optional.of(new Disability(Disability.Type.LIMB, 3))));
    this.granddaughter = person("张诺敏", LocalDate.of(2014, 7, 1), 922, PersonProfile.UNKNOWN);
  }

  private Person person(String name, LocalDate birth, int order, PersonProfile profile) {
    String number = SampleNumbers.of("150221", birth, order);
    return Person.of(ids.get(), name, new ResidentIdNumber(number), profile);
  }

  private static PersonProfile profile(WorkAbility ability, Optional<Disability> disability) {
    PersonProfile u = PersonProfile.UNKNOWN;
    return new PersonProfile(
        u.ethnicGroup(),
        u.education(),
        u.maritalStatus(),
        u.health(),
        disability,
        ability,
        u.employment(),
        u.employed(),
        u.dependentStudent(),
        u.selfCareFailed());
  }

  /** The whole file, not stored yet. */
  public Household household() {
    return new Household(
        ids.get(),
        CODE,
        VILLAGE,
        Settlement.RURAL,
        "振华社区 3 号",
        "13800002716",
        List.of(
            member(head, Relation.HEAD),
            member(spouse, Relation.SPOUSE),
            member(granddaughter, Relation.GRANDDAUGHTER)),
        finances(),
        List.of(
            obligor(head, "张海龙", Relation.SON, Obligor.Ability.UNKNOWN, false),
            obligor(head, "张海霞", Relation.DAUGHTER, Obligor.Ability.DISABLED_LOW, true),
            obligor(spouse, "张海龙", Relation.SON, Obligor.Ability.UNKNOWN, false),
            obligor(spouse, "张海霞", Relation.DAUGHTER, Obligor.Ability.DISABLED_LOW, true),
            obligor(granddaughter, "张海龙", Relation.FATHER, Obligor.Ability.UNKNOWN, false)),
        Optional.of(new BankAccount("农业银行", "乌云其木格", "6228480402564890018", true)),
        "",
        Optional.empty(),
        0);
  }

  private static Member member(Person person, Relation relation) {
    return new Member(
        person, relation, DateRange.since(LocalDate.of(2024, 3, 1)), true, true, Absence.NONE);
  }

  private static Obligor obligor(
      Person owed, String name, Relation relation, Obligor.Ability ability, boolean consented) {
    return new Obligor(owed.id(), name, relation, ability, Money.ZERO, consented);
  }

  private Finances finances() {
    return new Finances(
        List.of(
            income(head, IncomeLine.Kind.WAGE, "8400", "1200", "", LineSource.VISIT, "打零工"),
            income(head, IncomeLine.Kind.BUSINESS, "9600", "0", "", LineSource.VISIT, "种植"),
            income(spouse, IncomeLine.Kind.PROPERTY, "2400", "0", "", LineSource.DECLARED, "土地流转"),
            income(head, IncomeLine.Kind.TRANSFER, "3600", "0", "", LineSource.DECLARED, "赡养费"),
            income(
                head,
                IncomeLine.Kind.TRANSFER,
                "5520",
                "0",
                "basic-pension",
                LineSource.VERIFICATION,
                "基础养老金"),
            income(
                spouse,
                IncomeLine.Kind.TRANSFER,
                "1320",
                "0",
                "government-assistance",
                LineSource.VERIFICATION,
                "残疾人补贴")),
        List.of(
            spending(SpendingLine.Kind.MEDICAL, "6800", "住院"),
            spending(SpendingLine.Kind.EDUCATION, "1200", "")),
        List.of(
            asset(AssetLine.Kind.FINANCIAL, "18400", 0, "存款"),
            asset(AssetLine.Kind.HOUSE, "0", 1, ""),
            asset(AssetLine.Kind.VEHICLE_LIVELIHOOD, "0", 1, "农用三轮")),
        Money.ofYuan("4800"),
        Money.ZERO);
  }

  private IncomeLine income(
      Person person,
      IncomeLine.Kind kind,
      String amount,
      String cost,
      String exclusion,
      LineSource source,
      String note) {
    return new IncomeLine(
        ids.get(),
        Optional.of(person.id()),
        kind,
        Money.ofYuan(amount),
        Money.ofYuan(cost),
        exclusion.isEmpty() ? Optional.empty() : Optional.of(exclusion),
        YEAR,
        source,
        note);
  }

  private SpendingLine spending(SpendingLine.Kind kind, String amount, String note) {
    return new SpendingLine(
        ids.get(),
        Optional.of(spouse.id()),
        kind,
        Money.ofYuan(amount),
        YEAR,
        LineSource.VISIT,
        note);
  }

  private AssetLine asset(AssetLine.Kind kind, String amount, int count, String note) {
    return new AssetLine(
        ids.get(),
        Optional.empty(),
        kind,
        Money.ofYuan(amount),
        count,
        LineSource.VERIFICATION,
        note);
  }
}
