package org.yihu.usecases.casepaper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.DeclaredAssets;
import org.yihu.usecases.paper.DeclaredIncome;
import org.yihu.usecases.paper.DeclaredSpending;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.FormObligor;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.UsualWords;

/** The household in the words of forms: members, obligors and what was declared. */
final class HouseholdWords {
  private final PaperSubject subject;
  private final Texts texts;
  private final UsualWords words;

  HouseholdWords(PaperSubject subject, UsualWords words) {
    this.subject = subject;
    this.texts = subject.texts();
    this.words = words;
  }

  /**
   * @param addOn ground of the add-on of a member, empty if none
   */
  List<FormMember> members(Function<Person, String> addOn) {
    return subject.members().stream().map(m -> member(m, addOn.apply(m.person()))).toList();
  }

  private FormMember member(Member m, String addOn) {
    Person p = m.person();
    boolean applies = p.id().equals(subject.subject().applicant());
    return new FormMember(
        p.name(),
        applies ? texts.get("casepaper.self") : words.of("relation", m.relation()),
        p.idNumber().map(n -> n.value()).orElseGet(() -> texts.get("casepaper.no-number")),
        p.ageOn(subject.applied()),
        p.profile().ethnicGroup(),
        p.profile().maritalStatus(),
        health(p),
        words.of("work", p.profile().workAbility()),
        p.profile().employment(),
        addOn);
  }

  /** The ID number in full, or the provisional key. */
  static String number(Person p) {
    return p.idNumber().map(n -> n.value()).orElse(p.provisionalKey());
  }

  private String health(Person p) {
    List<String> parts = new ArrayList<>();
    p.profile().health().ifPresent(h -> parts.add(words.of("health", h)));
    p.profile().disability().map(this::disability).ifPresent(parts::add);
    return String.join(texts.get("casepaper.separator"), parts);
  }

  private String disability(Disability d) {
    return texts.get(
        "casepaper.disability", words.of("disability", d.type()), words.of("grade", d.grade()));
  }

  List<FormObligor> obligors() {
    List<FormObligor> rows = new ArrayList<>();
    for (Obligor o : subject.household().obligors()) {
      rows.add(
          new FormObligor(
              o.name(),
              texts.get("casepaper.obligor", owed(o), relation(o)),
              OptionalInt.empty(),
              "",
              OptionalInt.empty(),
              o.monthlySupport()));
    }
    return rows;
  }

  private String owed(Obligor o) {
    return subject.members().stream()
        .filter(m -> m.person().id().equals(o.memberId()))
        .map(m -> m.person().name())
        .findFirst()
        .orElse("");
  }

  /** Of somebody without a name only the kind of relation is known, not whether son or daughter. */
  private String relation(Obligor o) {
    return o.name().isBlank()
        ? texts.get("casepaper.kin." + o.relation().kin())
        : words.of("relation", o.relation());
  }

  YearMonth from() {
    return YearMonth.from(subject.applied()).minusMonths(12);
  }

  YearMonth to() {
    return YearMonth.from(subject.applied()).minusMonths(1);
  }

  DeclaredIncome income() {
    Money total = Money.ZERO;
    for (IncomeLine.Kind kind : IncomeLine.Kind.values()) {
      total = total.plus(income(kind));
    }
    int persons = Math.max(1, subject.members().size());
    return new DeclaredIncome(
        from(),
        to(),
        income(IncomeLine.Kind.WAGE),
        income(IncomeLine.Kind.BUSINESS),
        income(IncomeLine.Kind.PROPERTY),
        income(IncomeLine.Kind.TRANSFER),
        total,
        Money.rounded(
            total.yuan().divide(BigDecimal.valueOf(12L * persons), 2, RoundingMode.HALF_UP),
            RoundingMode.HALF_UP),
        notes());
  }

  private String notes() {
    return String.join(
        texts.get("casepaper.separator"),
        finances().income().stream()
            .filter(this::isDeclared)
            .map(IncomeLine::note)
            .filter(n -> !n.isBlank())
            .toList());
  }

  private Finances finances() {
    return subject.household().finances();
  }

  private boolean isDeclared(IncomeLine line) {
    return isDeclared(line.source(), line.period());
  }

  private boolean isDeclared(LineSource source, DateRange period) {
    LocalDate day = subject.applied();
    boolean ofTheOffice = source != LineSource.DECLARED && source != LineSource.IMPORT;
    return !ofTheOffice
        && !period.from().isAfter(day)
        && (period.isOpen() || !period.to().isBefore(day.minusYears(1)));
  }

  Money income(IncomeLine.Kind kind) {
    return finances().income().stream()
        .filter(l -> l.kind() == kind && isDeclared(l))
        .map(IncomeLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  Money employmentCost() {
    return finances().income().stream()
        .filter(this::isDeclared)
        .map(IncomeLine::employmentCost)
        .reduce(Money.ZERO, Money::plus);
  }

  DeclaredSpending spending() {
    return new DeclaredSpending(
        spending(SpendingLine.Kind.MEDICAL),
        spending(SpendingLine.Kind.EDUCATION),
        spending(SpendingLine.Kind.REHABILITATION),
        spending(SpendingLine.Kind.OTHER));
  }

  private Money spending(SpendingLine.Kind kind) {
    return finances().spending().stream()
        .filter(l -> l.kind() == kind && isDeclared(l.source(), l.period()))
        .map(SpendingLine::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  DeclaredAssets assets() {
    Money financial =
        finances().assets().stream().map(AssetLine::amount).reduce(Money.ZERO, Money::plus);
    return new DeclaredAssets(
        financial,
        counted("house", AssetLine.Kind.HOUSE),
        vehicles(),
        counted("business", AssetLine.Kind.BUSINESS),
        "",
        "");
  }

  private String vehicles() {
    List<String> parts = new ArrayList<>();
    for (AssetLine.Kind kind :
        List.of(
            AssetLine.Kind.VEHICLE_PRIVATE,
            AssetLine.Kind.VEHICLE_LIVELIHOOD,
            AssetLine.Kind.VEHICLE_MEDICAL,
            AssetLine.Kind.VEHICLE_REHABILITATION)) {
      if (count(kind) > 0) {
        parts.add(texts.get("casepaper.asset." + kind, count(kind)));
      }
    }
    return parts.isEmpty()
        ? texts.get("casepaper.none")
        : String.join(texts.get("casepaper.separator"), parts);
  }

  private String counted(String word, AssetLine.Kind kind) {
    int count = count(kind);
    return count == 0 ? texts.get("casepaper.none") : texts.get("casepaper.asset." + word, count);
  }

  private int count(AssetLine.Kind kind) {
    return finances().assets().stream()
        .filter(a -> a.kind() == kind)
        .mapToInt(AssetLine::count)
        .sum();
  }
}
