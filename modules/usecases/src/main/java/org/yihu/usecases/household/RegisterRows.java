package org.yihu.usecases.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.RelapsePrevention;
import org.yihu.domain.household.Relation;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.HouseholdRegisterSheet.Assets;
import org.yihu.usecases.paper.HouseholdRegisterSheet.Entry;
import org.yihu.usecases.paper.HouseholdRegisterSheet.PersonRow;
import org.yihu.usecases.paper.HouseholdRegisterSheet.Yearly;
import org.yihu.usecases.text.UsualWords;

/**
 * Writes households in the words of the consolidated workbook; amounts are those of the twelve
 * months before a day. The label 防止返贫监测 stands in the place of the category where nothing is held,
 * as in the workbook.
 */
final class RegisterRows {
  private static final Comparator<Member> HEAD_FIRST =
      Comparator.comparing(member -> member.relation().kin() != Relation.Kin.HEAD);

  private final UsualWords words = UsualWords.load();
  private final DivisionTable divisions;
  private final LocalDate asOf;
  private final DateRange year;

  RegisterRows(DivisionTable divisions, LocalDate asOf) {
    this.divisions = divisions;
    this.asOf = asOf;
    this.year = new DateRange(asOf.minusYears(1).plusDays(1), asOf);
  }

  Entry entry(Household household, Optional<Benefit> held) {
    DivisionCode village = household.division();
    Optional<BankAccount> account = household.account();
    Optional<RelapsePrevention> label = household.relapsePrevention();
    Optional<BenefitStep> step = held.flatMap(benefit -> benefit.in(YearMonth.from(asOf)));
    return new Entry(
        name(village.township()),
        name(village),
        household.code(),
        household.headOn(asOf).map(head -> head.person().name()).orElse(""),
        household.membersOn(asOf).stream()
            .sorted(HEAD_FIRST)
            .map(member -> person(household, member))
            .toList(),
        yearly(household.finances()),
        assets(household.finances()),
        held.map(this::category).or(() -> label.map(RelapsePrevention::wording)).orElse(""),
        held.map(Benefit::start).or(() -> label.flatMap(RelapsePrevention::since)),
        step.map(BenefitStep::amount)
            .filter(amount -> amount.form() != MonthlyAmount.Form.UNKNOWN)
            .map(MonthlyAmount::total),
        account.map(BankAccount::bank).orElse(""),
        account.map(BankAccount::holder).orElse(""),
        account.map(BankAccount::number).orElse(""),
        household.phone(),
        household.address(),
        household.note());
  }

  private String name(DivisionCode code) {
    return divisions.find(code).map(Division::name).orElse(code.value());
  }

  private String category(Benefit benefit) {
    return benefit.wording().isEmpty()
        ? words.of("category", benefit.category())
        : benefit.wording();
  }

  private PersonRow person(Household household, Member member) {
    var person = member.person();
    PersonProfile profile = person.profile();
    Optional<Disability> disability = profile.disability();
    return new PersonRow(
        person.name(),
        words.of("relation", member.relation()),
        words.of("sex", person.sex()),
        person.idNumber().map(number -> number.value()).orElse(""),
        person.birthDate(),
        profile.ethnicGroup(),
        words.of("settlement", household.settlement()),
        profile.education(),
        profile.maritalStatus(),
        profile.health().map(health -> words.of("health", health)).orElse(""),
        disability.map(d -> words.of("disability", d.type())).orElse(""),
        disability.map(d -> words.of("grade", d.grade())).orElse(""),
        words.of("work", profile.workAbility()),
        profile.employment());
  }

  private Yearly yearly(Finances finances) {
    return new Yearly(
        income(finances, IncomeLine.Kind.WAGE),
        income(finances, IncomeLine.Kind.BUSINESS),
        income(finances, IncomeLine.Kind.PROPERTY),
        income(finances, IncomeLine.Kind.TRANSFER),
        spending(finances, SpendingLine.Kind.MEDICAL),
        spending(finances, SpendingLine.Kind.EDUCATION),
        spending(finances, SpendingLine.Kind.REHABILITATION),
        spending(finances, SpendingLine.Kind.OTHER));
  }

  private Money income(Finances finances, IncomeLine.Kind kind) {
    return finances.income().stream()
        .filter(line -> line.kind() == kind && line.period().overlaps(year))
        .map(IncomeLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private Money spending(Finances finances, SpendingLine.Kind kind) {
    return finances.spending().stream()
        .filter(line -> line.kind() == kind && line.period().overlaps(year))
        .map(SpendingLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Assets assets(Finances finances) {
    Money financial =
        finances.assets().stream()
            .filter(line -> line.kind() == AssetLine.Kind.FINANCIAL)
            .map(AssetLine::amount)
            .reduce(Money.ZERO, Money::plus);
    return new Assets(
        financial,
        count(finances, kind -> kind.name().startsWith("VEHICLE")),
        count(finances, kind -> kind == AssetLine.Kind.HOUSE),
        count(finances, kind -> kind == AssetLine.Kind.BUSINESS));
  }

  private static int count(Finances finances, Predicate<AssetLine.Kind> kinds) {
    return finances.assets().stream()
        .filter(line -> kinds.test(line.kind()))
        .mapToInt(AssetLine::count)
        .sum();
  }
}
