package org.yihu.persistence.repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.ChangeStamp;
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
import org.yihu.persistence.TestStore;

/** Households to store: one with every field filled, and plain ones by name and number. */
final class HouseholdSamples {
  static final ChangeStamp STAMP = new ChangeStamp("测试员", Instant.parse("2026-11-23T01:00:00Z"));
  static final DivisionCode VILLAGE = new DivisionCode("150221104001");

  private HouseholdSamples() {}

  /** A valid number of a birth date and an order code. */
  static ResidentIdNumber number(String birthDate, int order) {
    String first17 = "150221" + birthDate + "%03d".formatted(order);
    return new ResidentIdNumber(first17 + ResidentIdNumber.checkCharacter(first17));
  }

  /** One person who is the head. */
  static Household single(String code, DivisionCode village, String name, ResidentIdNumber number) {
    Person head = Person.of(TestStore.IDS.next(), name, number, PersonProfile.UNKNOWN);
    return of(code, village, List.of(member(head)));
  }

  static Member member(Person head) {
    return Member.of(head, Relation.HEAD, DateRange.since(LocalDate.of(2026, 10, 1)));
  }

  static Household of(String code, DivisionCode village, List<Member> members) {
    return new Household(
        TestStore.IDS.next(),
        code,
        village,
        Settlement.RURAL,
        "",
        "",
        members,
        Finances.NONE,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        0);
  }

  static Household full() {
    PersonProfile profile =
        new PersonProfile(
            "蒙古族",
            "初中",
            "已婚",
            Optional.of(Health.SEVERE_ILLNESS),
            Optional.of(new Disability(Disability.Type.MENTAL, 3)),
            WorkAbility.WEAK,
            "务农",
            true,
            true,
            Optional.of(4));
    Person head = Person.of(TestStore.IDS.next(), "乌云·其木格", number("19630307", 902), profile);
    Person child =
        new Person(
            TestStore.IDS.next(),
            "查无号",
            Optional.empty(),
            "P-2026-1",
            Sex.MALE,
            LocalDate.of(2020, 2, 29),
            PersonProfile.UNKNOWN);
    DateRange year = new DateRange(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
    return new Household(
        TestStore.IDS.next(),
        "150221104000015",
        VILLAGE,
        Settlement.URBAN,
        "振华社区 3 号",
        "15544340756",
        List.of(
            member(head),
            new Member(
                child,
                Relation.GRANDSON,
                new DateRange(LocalDate.of(2020, 2, 29), LocalDate.of(2026, 9, 30)),
                false,
                false,
                Absence.MISSING)),
        finances(head.id(), year),
        List.of(
            new Obligor(
                head.id(),
                "张海龙",
                Relation.SON,
                Obligor.Ability.DISABLED_LOW,
                Money.ofYuan("200.05"),
                true)),
        Optional.of(new BankAccount("中国农业银行", "乌云·其木格", "6217995699647766195", false)),
        "备注 x",
        Optional.of(new RelapsePrevention("脱贫不稳定户", Optional.of(YearMonth.of(2024, 3)))),
        0);
  }

  private static Finances finances(UUID person, DateRange year) {
    return new Finances(
        List.of(
            new IncomeLine(
                TestStore.IDS.next(),
                Optional.of(person),
                IncomeLine.Kind.WAGE,
                Money.ofYuan("8400.01"),
                Money.ofYuan("1200.02"),
                Optional.of("basic-pension"),
                year,
                LineSource.VISIT,
                "打零工\t\\一\n二")),
        List.of(
            new SpendingLine(
                TestStore.IDS.next(),
                Optional.empty(),
                SpendingLine.Kind.MEDICAL,
                Money.ofYuan("6800.03"),
                year,
                LineSource.VERIFICATION,
                "住院")),
        List.of(
            new AssetLine(
                TestStore.IDS.next(),
                Optional.of(person),
                AssetLine.Kind.VEHICLE_LIVELIHOOD,
                Money.ZERO,
                2,
                LineSource.DECLARED,
                "农用三轮")),
        Money.ofYuan("7.01"),
        Money.ofYuan("8.02"));
  }
}
