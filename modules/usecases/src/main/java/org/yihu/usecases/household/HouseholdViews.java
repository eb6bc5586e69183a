package org.yihu.usecases.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.casework.Case;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.finances.FinanceLine;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.RelapsePrevention;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Mask;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.household.HouseholdView.Account;
import org.yihu.usecases.household.HouseholdView.BenefitView;
import org.yihu.usecases.household.HouseholdView.CaseView;
import org.yihu.usecases.household.HouseholdView.LineView;
import org.yihu.usecases.household.HouseholdView.MemberView;
import org.yihu.usecases.household.HouseholdView.ObligorView;

/** Makes what is shown of household files, with sensitive fields masked or not. */
final class HouseholdViews {
  private static final String HIDDEN = "****";

  private final LocalDate today;
  private final DivisionTable divisions;
  private final boolean masked;

  HouseholdViews(LocalDate today, DivisionTable divisions, boolean masked) {
    this.today = today;
    this.divisions = divisions;
    this.masked = masked;
  }

  HouseholdView of(
      Household h,
      HouseholdEntry entry,
      List<Benefit> benefits,
      List<Case> cases,
      Map<String, String> kept) {
    Map<UUID, String> names = new HashMap<>();
    h.members().forEach(m -> names.put(m.person().id(), m.person().name()));
    return new HouseholdView(
        h.code(),
        entry.headName(),
        divisions.fullName(h.division(), Division.Level.COUNTY),
        h.division().value(),
        h.settlement().name(),
        h.address(),
        shown(Mask.PHONE, h.phone()),
        h.note(),
        h.relapsePrevention().map(RelapsePrevention::wording).orElse(""),
        h.account().map(this::account).orElse(new Account("", "", "", false)),
        h.members().stream().map(this::member).toList(),
        h.finances().income().stream().map(l -> line(l, 0, days(l.period()), names)).toList(),
        h.finances().spending().stream().map(l -> line(l, 0, days(l.period()), names)).toList(),
        h.finances().assets().stream().map(l -> line(l, l.count(), "", names)).toList(),
        h.obligors().stream().map(o -> obligor(o, names)).toList(),
        benefits.stream().map(this::benefit).toList(),
        cases.stream().map(c -> new CaseView(c.number().toString(), c.state().name())).toList(),
        kept,
        h.version(),
        entry.changedBy(),
        entry.changedAt());
  }

  private static ObligorView obligor(Obligor o, Map<UUID, String> names) {
    return new ObligorView(
        name(names, Optional.of(o.memberId())),
        o.name(),
        o.relation().name(),
        o.ability().name(),
        o.monthlySupport().toString());
  }

  private static String name(Map<UUID, String> names, Optional<UUID> person) {
    return person.map(id -> names.getOrDefault(id, "")).orElse("");
  }

  private String shown(Mask mask, String digits) {
    return masked ? mask.of(digits) : digits;
  }

  private Account account(BankAccount account) {
    return new Account(
        account.bank(),
        account.holder(),
        shown(Mask.ACCOUNT, account.number()),
        account.confirmed());
  }

  private MemberView member(Member m) {
    Person p = m.person();
    PersonProfile f = p.profile();
    return new MemberView(
        p.name(),
        m.relation().name(),
        p.idNumber().map(this::number).orElse(""),
        p.provisionalKey(),
        p.sex().name(),
        p.birthDate(),
        p.ageOn(today),
        f.ethnicGroup(),
        f.education(),
        f.maritalStatus(),
        f.health().map(Health::name).map(this::sensitive).orElse(""),
        f.disability().map(d -> sensitive(d.type() + " " + d.grade())).orElse(""),
        f.workAbility().name(),
        f.employment(),
        m.livesTogether(),
        m.period().from(),
        m.period().to());
  }

  private String number(ResidentIdNumber number) {
    return shown(Mask.ID_NUMBER, number.value());
  }

  private String sensitive(String text) {
    return masked ? HIDDEN : text;
  }

  private static LineView line(FinanceLine line, int count, String days, Map<UUID, String> names) {
    return new LineView(
        line.kind().name(),
        name(names, line.personId()),
        line.amount().toString(),
        count,
        days,
        line.source().name(),
        line.note());
  }

  private static String days(DateRange period) {
    return period.from() + "/" + (period.isOpen() ? "" : period.to());
  }

  private BenefitView benefit(Benefit b) {
    var step = b.in(YearMonth.from(today)).orElse(b.steps().getFirst());
    boolean known = step.amount().form() != MonthlyAmount.Form.UNKNOWN;
    return new BenefitView(
        b.category().name(),
        b.wording(),
        b.start().toString(),
        step.standing().name(),
        known ? step.amount().total().toString() : "",
        b.reviewDue().orElse(null));
  }
}
