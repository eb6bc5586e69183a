package org.yihu.usecases.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Health;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.office.IssuingOffices.Series;
import org.yihu.usecases.paper.Applicant;
import org.yihu.usecases.paper.ApplicationForm;
import org.yihu.usecases.paper.AuthorisationForm;
import org.yihu.usecases.paper.DeclaredAssets;
import org.yihu.usecases.paper.DeclaredIncome;
import org.yihu.usecases.paper.DeclaredSpending;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.FormObligor;
import org.yihu.usecases.paper.HardshipCause;
import org.yihu.usecases.text.Texts;

/** The application and the authorisation as a draft fills them. */
final class DraftForms {
  private static final int MONTHS = 12;

  private final DraftPaperSubject subject;
  private final ApplicationDraft draft;
  private final FormReading reading;
  private final Texts texts;

  DraftForms(DraftPaperSubject subject, FormReading reading, Texts texts) {
    this.subject = subject;
    this.draft = subject.draft();
    this.reading = reading;
    this.texts = texts;
  }

  ApplicationForm application() {
    return new ApplicationForm(
        subject.key(),
        subject.number(Series.APPLICATION),
        subject.place(),
        subject.township().signature(),
        subject.applied(),
        applicant(),
        draft.members().stream().map(this::member).toList(),
        draft.obligors().stream().filter(o -> !o.isBlank()).map(this::obligor).toList(),
        income(),
        assets(),
        new DeclaredSpending(
            spending(SpendingLine.Kind.MEDICAL),
            spending(SpendingLine.Kind.EDUCATION),
            spending(SpendingLine.Kind.REHABILITATION),
            spending(SpendingLine.Kind.OTHER)),
        draft.household().get(FormField.CAUSE).strip(),
        Optional.of(
            new ApplicationForm.Window(
                subject.applied(),
                ApplicationForm.Channel.COUNTER,
                Optional.empty(),
                Optional.empty())));
  }

  private Applicant applicant() {
    FormLine who = draft.applicant();
    FormLine form = draft.household();
    TypedIdentity identity = identity(who);
    String staff = form.get(FormField.STAFF_RELATIVE);
    return new Applicant(
        subject.applicantName(),
        identity.sex(),
        who.get(FormField.ETHNIC_GROUP),
        who.get(FormField.MARITAL_STATUS),
        numberOf(who),
        identity.birthDate(),
        form.get(FormField.ADDRESS).strip(),
        Optional.empty(),
        subject.settlement(),
        draft.members().size(),
        Optional.of(
            form.get(FormField.AGENT).isBlank()
                ? Applicant.Channel.SELF
                : Applicant.Channel.OTHER_PERSON),
        form.compact(FormField.PHONE),
        Optional.empty(),
        causes(),
        staff.isEmpty() ? Optional.empty() : Optional.of(staff.equals("true")),
        staff.equals("true") ? form.get(FormField.STAFF_NAME).strip() : "",
        account(form));
  }

  private static Optional<BankAccount> account(FormLine form) {
    String number = AccountCheck.accountNumber(form);
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BankAccount(form.get(FormField.BANK), form.get(FormField.HOLDER), number, false));
  }

  private TypedIdentity identity(FormLine line) {
    return TypedIdentity.of(line, reading, subject.context().today());
  }

  private String numberOf(FormLine line) {
    return TypedIdentity.isWithoutNumber(line)
        ? texts.get("casepaper.no-number")
        : line.compact(FormField.ID_NUMBER);
  }

  private Set<HardshipCause> causes() {
    Set<HardshipCause> causes = EnumSet.noneOf(HardshipCause.class);
    for (FormLine m : draft.members()) {
      if (reading
          .health(m.get(FormField.HEALTH))
          .filter(h -> h == Health.SEVERE_ILLNESS)
          .isPresent()) {
        causes.add(HardshipCause.ILLNESS);
      }
      if (reading.disability(m.get(FormField.DISABILITY)).isPresent()) {
        causes.add(HardshipCause.DISABILITY);
      }
      if (reading
          .workAbility(m.get(FormField.WORK_ABILITY))
          .filter(w -> w == WorkAbility.NONE)
          .isPresent()) {
        causes.add(HardshipCause.NO_LABOUR);
      }
    }
    if (!spending(SpendingLine.Kind.EDUCATION).isZero()) {
      causes.add(HardshipCause.EDUCATION);
    }
    return causes;
  }

  private FormMember member(FormLine m) {
    String health =
        List.of(m.get(FormField.HEALTH), m.get(FormField.DISABILITY)).stream()
            .filter(t -> !t.isBlank())
            .collect(Collectors.joining(texts.get("casepaper.separator")));
    return new FormMember(
        m.get(FormField.NAME).strip(),
        m.get(FormField.RELATION),
        numberOf(m),
        identity(m).ageOn(subject.applied()).orElse(0),
        m.get(FormField.ETHNIC_GROUP),
        m.get(FormField.MARITAL_STATUS),
        health,
        m.get(FormField.WORK_ABILITY),
        m.get(FormField.OCCUPATION),
        "");
  }

  private FormObligor obligor(FormLine o) {
    return new FormObligor(
        o.get(FormField.NAME).strip(),
        texts.get("casepaper.obligor", o.get(FormField.OWED_TO), o.get(FormField.RELATION)),
        OptionalInt.empty(),
        "",
        OptionalInt.empty(),
        Typed.amount(o.get(FormField.SUPPORT)).orElse(Money.ZERO));
  }

  private Money sum(Predicate<MoneyKind.Meaning> of) {
    return lines(of).stream()
        .flatMap(l -> Typed.amount(l.get(FormField.AMOUNT)).stream())
        .reduce(Money.ZERO, Money::plus);
  }

  private List<FormLine> lines(Predicate<MoneyKind.Meaning> of) {
    return draft.money().stream()
        .filter(
            l -> reading.money(l.get(FormField.KIND)).filter(k -> of.test(k.meaning())).isPresent())
        .toList();
  }

  private Money income(IncomeLine.Kind kind) {
    return sum(m -> m instanceof MoneyKind.Income i && i.kind() == kind);
  }

  private Money spending(SpendingLine.Kind kind) {
    return sum(m -> m instanceof MoneyKind.Spending s && s.kind() == kind);
  }

  private DeclaredIncome income() {
    Money total = sum(m -> m instanceof MoneyKind.Income);
    BigDecimal shares = BigDecimal.valueOf((long) MONTHS * draft.members().size());
    return new DeclaredIncome(
        YearMonth.from(subject.applied()).minusMonths(MONTHS),
        YearMonth.from(subject.applied()).minusMonths(1),
        income(IncomeLine.Kind.WAGE),
        income(IncomeLine.Kind.BUSINESS),
        income(IncomeLine.Kind.PROPERTY),
        income(IncomeLine.Kind.TRANSFER),
        total,
        Money.rounded(total.yuan().divide(shares, 2, RoundingMode.HALF_UP), RoundingMode.HALF_UP),
        lines(m -> m instanceof MoneyKind.Income).stream()
            .map(l -> l.get(FormField.NOTE).strip())
            .filter(n -> !n.isEmpty())
            .collect(Collectors.joining(texts.get("casepaper.separator"))));
  }

  private DeclaredAssets assets() {
    return new DeclaredAssets(
        sum(m -> m instanceof MoneyKind.Asset),
        counted("house", AssetLine.Kind.HOUSE),
        vehicles(),
        counted("business", AssetLine.Kind.BUSINESS),
        "",
        "");
  }

  private int count(AssetLine.Kind kind) {
    return lines(m -> m instanceof MoneyKind.Asset a && a.kind() == kind).stream()
        .mapToInt(l -> Typed.count(l.get(FormField.COUNT)).orElse(0))
        .sum();
  }

  private String counted(String word, AssetLine.Kind kind) {
    return count(kind) == 0
        ? texts.get("casepaper.none")
        : texts.get("casepaper.asset." + word, count(kind));
  }

  private String vehicles() {
    List<String> parts = new ArrayList<>();
    for (AssetLine.Kind kind : AssetLine.Kind.values()) {
      if (kind.name().startsWith("VEHICLE") && count(kind) > 0) {
        parts.add(texts.get("casepaper.asset." + kind, count(kind)));
      }
    }
    return parts.isEmpty()
        ? texts.get("casepaper.none")
        : String.join(texts.get("casepaper.separator"), parts);
  }

  AuthorisationForm authorisation() {
    String card = texts.get("casepaper.identity-card");
    List<AuthorisationForm.Signatory> signatories =
        draft.members().stream()
            .map(
                m ->
                    new AuthorisationForm.Signatory(
                        m.get(FormField.NAME).strip(),
                        card,
                        numberOf(m),
                        m.get(FormField.RELATION),
                        !identity(m).isAdult(subject.context().today())))
            .toList();
    return new AuthorisationForm(
        subject.key(),
        subject.number(Series.AUTHORISATION),
        subject.county().fullName(),
        subject.township().signature(),
        subject.applicantName(),
        subject.villageName(),
        signatories,
        signatories.stream()
            .filter(AuthorisationForm.Signatory::represented)
            .map(
                s ->
                    new AuthorisationForm.Representative(
                        subject.applicantName(),
                        card,
                        draft.applicant().compact(FormField.ID_NUMBER),
                        texts.get("casepaper.representative", s.name())))
            .toList());
  }
}
