package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;

/** The lines of a form as a household file fills them. */
final class HouseholdLines {
  private final FormReading reading;
  private final DivisionTable divisions;
  private final LocalDate today;
  private final Map<UUID, String> names = new HashMap<>();

  HouseholdLines(FormReading reading, DivisionTable divisions, LocalDate today) {
    this.reading = reading;
    this.divisions = divisions;
    this.today = today;
  }

  ApplicationDraft of(
      Household household, ApplicationDraft typed, Optional<UUID> applicant, boolean moved) {
    List<Member> members = new ArrayList<>(household.currentMembers());
    members.sort(
        Comparator.comparing(
            m -> !applicant.map(a -> m.person().id().equals(a)).orElseGet(() -> isHead(m))));
    members.forEach(m -> names.put(m.person().id(), m.person().name()));
    return new ApplicationDraft(
        typed.caseId(),
        typed.caseNumber(),
        household.code(),
        form(household, typed.household(), moved),
        members.stream().map(this::member).toList(),
        household.obligors().stream().map(this::obligor).toList(),
        money(household.finances()),
        typed.received());
  }

  private static boolean isHead(Member m) {
    return m.relation().kin() == Relation.Kin.HEAD;
  }

  private FormLine form(Household h, FormLine typed, boolean moved) {
    FormLine form = typed;
    if (!moved) {
      String village =
          divisions.find(h.division()).map(Division::name).orElse(h.division().value());
      form =
          form.with(FormField.VILLAGE, village)
              .with(FormField.ADDRESS, h.address())
              .with(FormField.PHONE, h.phone());
    }
    if (h.settlement() != Settlement.UNKNOWN) {
      String word = reading.offered("settlement", List.of(h.settlement())).getFirst();
      form = form.with(FormField.SETTLEMENT, word);
    }
    if (h.account().isPresent()) {
      var account = h.account().get();
      form =
          form.with(FormField.BANK, account.bank())
              .with(FormField.HOLDER, account.holder())
              .with(FormField.ACCOUNT, account.number())
              .with(
                  FormField.ACCOUNT_COMPARED,
                  account.confirmed() && !AccountCheck.isTrusted(account.number()) ? "true" : "");
    }
    return form;
  }

  private FormLine member(Member m) {
    PersonProfile p = m.person().profile();
    String work =
        p.dependentStudent() && reading.isStudent(p.employment())
            ? p.employment()
            : reading.offered("work", List.of(p.workAbility())).getFirst();
    return identity(m.person())
        .with(FormField.RELATION, reading.word(m.relation()))
        .with(FormField.ETHNIC_GROUP, p.ethnicGroup())
        .with(FormField.MARITAL_STATUS, p.maritalStatus())
        .with(FormField.WORK_ABILITY, work)
        .with(
            FormField.HEALTH,
            p.health().map(h -> reading.offered("health", List.of(h)).getFirst()).orElse(""))
        .with(
            FormField.DISABILITY,
            p.disability()
                .map(
                    d ->
                        reading.offered("disability", List.of(d.type())).getFirst()
                            + reading.offered("grade", List.of(d.grade())).getFirst())
                .orElse(""))
        .with(FormField.OCCUPATION, p.employment())
        .with(FormField.LIVES_TOGETHER, m.livesTogether() ? "true" : "");
  }

  private FormLine identity(Person p) {
    FormLine line = FormLine.EMPTY.with(FormField.NAME, p.name());
    return p.idNumber()
        .map(n -> line.with(FormField.ID_NUMBER, n.value()))
        .orElseGet(
            () ->
                line.with(FormField.NO_NUMBER, "true")
                    .with(FormField.PROVISIONAL_KEY, p.provisionalKey())
                    .with(FormField.SEX, reading.offered("sex", List.of(p.sex())).getFirst())
                    .with(FormField.BIRTH_DATE, p.birthDate().toString()));
  }

  private FormLine obligor(Obligor o) {
    return FormLine.EMPTY
        .with(FormField.NAME, o.name())
        .with(FormField.RELATION, reading.word(o.relation()))
        .with(FormField.OWED_TO, names.getOrDefault(o.memberId(), ""))
        .with(FormField.ABILITY, reading.word(o.ability()))
        .with(FormField.SUPPORT, text(o.monthlySupport()))
        .with(FormField.SIGNED, o.consented() ? "true" : "");
  }

  private static String text(Money amount) {
    return amount.isZero() ? "" : amount.toString();
  }

  private List<FormLine> money(Finances f) {
    List<FormLine> lines = new ArrayList<>();
    f.income().stream()
        .filter(l -> l.source() == LineSource.DECLARED && isOfLastYear(l.period().to()))
        .forEach(
            l ->
                lines.add(
                    line(
                        kind(
                            m ->
                                m instanceof MoneyKind.Income i
                                    && i.kind() == l.kind()
                                    && i.exclusion().equals(l.exclusion().orElse(""))),
                        l.personId(),
                        l.amount(),
                        0,
                        l.note())));
    f.spending().stream()
        .filter(l -> l.source() == LineSource.DECLARED && isOfLastYear(l.period().to()))
        .forEach(
            l ->
                lines.add(
                    line(
                        kind(m -> m instanceof MoneyKind.Spending s && s.kind() == l.kind()),
                        l.personId(),
                        l.amount(),
                        0,
                        l.note())));
    f.assets().stream()
        .filter(l -> l.source() == LineSource.DECLARED)
        .forEach(
            l ->
                lines.add(
                    line(
                        kind(m -> m instanceof MoneyKind.Asset a && a.kind() == l.kind()),
                        l.personId(),
                        l.amount(),
                        l.count(),
                        l.note())));
    return lines;
  }

  private boolean isOfLastYear(LocalDate last) {
    return last == null || !last.isBefore(today.minusYears(1));
  }

  private Optional<MoneyKind> kind(Predicate<MoneyKind.Meaning> fits) {
    return Arrays.stream(MoneyKind.values()).filter(k -> fits.test(k.meaning())).findFirst();
  }

  private FormLine line(
      Optional<MoneyKind> kind, Optional<UUID> person, Money amount, int count, String note) {
    return FormLine.EMPTY
        .with(FormField.KIND, kind.map(reading::word).orElse(""))
        .with(FormField.PERSON, person.map(p -> names.getOrDefault(p, "")).orElse(""))
        .with(FormField.AMOUNT, text(amount))
        .with(FormField.COUNT, count == 0 ? "" : String.valueOf(count))
        .with(FormField.NOTE, note);
  }
}
