package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.port.Ids;

/**
 * Makes the household file of a form without faults. Whoever is on file stays the same person; a
 * member of the file whom the form no longer lists leaves the household on the day of application;
 * one entered on that same day never belonged to it.
 */
final class DraftHousehold {
  private static final int BASIS_MOST = 400;

  private final ApplicationDraft draft;
  private final FormContext context;
  private final FormReading reading;
  private final Ids ids;
  private final Optional<Household> before;
  private final MembersOnFile onFile;
  private final LocalDate applied;
  private final Map<String, UUID> byName = new LinkedHashMap<>();

  DraftHousehold(
      ApplicationDraft draft,
      FormContext context,
      FormReading reading,
      Ids ids,
      Optional<Household> before) {
    this.draft = draft;
    this.context = context;
    this.reading = reading;
    this.ids = ids;
    this.before = before;
    this.onFile = new MembersOnFile(before);
    this.applied = Typed.day(draft.household().get(FormField.APPLIED)).orElseThrow();
  }

  LocalDate applied() {
    return applied;
  }

  Household make() {
    FormLine form = draft.household();
    List<Member> members = members();
    DivisionCode village =
        FormReading.village(context.divisions(), context.office(), form.get(FormField.VILLAGE))
            .orElseThrow()
            .code();
    return new Household(
        before.map(Household::id).orElseGet(ids::next),
        before.map(Household::code).orElse(""),
        village,
        reading.settlement(form.get(FormField.SETTLEMENT)).orElseThrow(),
        form.get(FormField.ADDRESS).strip(),
        form.compact(FormField.PHONE),
        members,
        new DraftFinances(reading, ids, applied, byName)
            .of(draft.money(), before.map(Household::finances).orElse(Finances.NONE)),
        obligors(),
        Optional.of(account(form)),
        before.map(Household::note).orElse(""),
        before.flatMap(Household::relapsePrevention),
        before.map(Household::version).orElse(0));
  }

  private static BankAccount account(FormLine form) {
    String number = AccountCheck.accountNumber(form);
    return new BankAccount(
        form.get(FormField.BANK).strip(),
        form.get(FormField.HOLDER).strip(),
        number,
        AccountCheck.isTrusted(number) || form.is(FormField.ACCOUNT_COMPARED));
  }

  private List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (FormLine line : draft.members()) {
      Member member = member(line);
      byName.put(line.compact(FormField.NAME), member.person().id());
      members.add(member);
    }
    List<UUID> here = members.stream().map(m -> m.person().id()).toList();
    before.map(Household::members).orElse(List.of()).stream()
        .filter(m -> !m.period().isOpen() || !here.contains(m.person().id()))
        .filter(m -> !m.period().isOpen() || m.period().from().isBefore(applied))
        .map(this::left)
        .forEach(members::add);
    return members;
  }

  private Member left(Member m) {
    return m.period().isOpen()
        ? new Member(
            m.person(),
            m.relation(),
            new DateRange(m.period().from(), applied.minusDays(1)),
            m.livesTogether(),
            m.legalDuty(),
            m.absence())
        : m;
  }

  private Member member(FormLine line) {
    TypedIdentity identity = TypedIdentity.of(line, reading, context.today());
    Optional<Member> known = onFile.find(line, identity);
    Person person = person(line, identity, known.map(Member::person));
    Relation relation = reading.relation(line.get(FormField.RELATION)).orElseThrow();
    Member fresh = Member.of(person, relation, DateRange.since(applied));
    return new Member(
        person,
        relation,
        known.map(Member::period).filter(p -> !p.from().isAfter(applied)).orElse(fresh.period()),
        line.is(FormField.LIVES_TOGETHER),
        known.map(Member::legalDuty).orElse(fresh.legalDuty()),
        known.map(Member::absence).orElse(fresh.absence()));
  }

  private Person person(FormLine line, TypedIdentity identity, Optional<Person> known) {
    UUID id =
        known
            .map(Person::id)
            .or(() -> identity.number().map(context.onFile()::get).map(PersonOnFile::person))
            .orElseGet(ids::next);
    String name = line.get(FormField.NAME).strip();
    PersonProfile profile = profile(line, known.map(Person::profile).orElse(PersonProfile.UNKNOWN));
    if (identity.number().isPresent()) {
      return Person.of(id, name, identity.number().get(), profile);
    }
    Sex sex = identity.sex().orElseThrow();
    LocalDate birth = identity.birthDate().orElseThrow();
    return known
        .map(p -> new Person(id, name, Optional.empty(), p.provisionalKey(), sex, birth, profile))
        .orElseGet(() -> Person.withoutNumber(id, name, sex, birth, profile));
  }

  /** Why members have no number yet, as the history of the file keeps it; cut at its length. */
  String basis() {
    String all =
        reading.whyWithoutNumber(
            draft.members().stream()
                .filter(TypedIdentity::isWithoutNumber)
                .filter(m -> m.get(FormField.PROVISIONAL_KEY).isEmpty()));
    return all.substring(0, Math.min(all.length(), BASIS_MOST));
  }

  private PersonProfile profile(FormLine line, PersonProfile known) {
    String work = line.get(FormField.WORK_ABILITY);
    String occupation = line.get(FormField.OCCUPATION).strip();
    boolean student = reading.isStudent(work);
    return new PersonProfile(
        line.get(FormField.ETHNIC_GROUP).strip(),
        known.education(),
        line.get(FormField.MARITAL_STATUS).strip(),
        reading.health(line.get(FormField.HEALTH)),
        reading.disability(line.get(FormField.DISABILITY)),
        reading.workAbility(work).orElse(WorkAbility.FULL),
        occupation.isEmpty() && student ? work.strip() : occupation,
        reading.isEmployed(occupation),
        student,
        known.selfCareFailed());
  }

  private List<Obligor> obligors() {
    List<Obligor> obligors = new ArrayList<>();
    for (FormLine line : draft.obligors()) {
      if (!line.isBlank()) {
        obligors.add(
            new Obligor(
                byName.get(line.compact(FormField.OWED_TO)),
                line.get(FormField.NAME).strip(),
                reading.relation(line.get(FormField.RELATION)).orElseThrow(),
                reading.ability(line.get(FormField.ABILITY)).orElseThrow(),
                Typed.amount(line.get(FormField.SUPPORT)).orElse(Money.ZERO),
                line.is(FormField.SIGNED)));
      }
    }
    return obligors;
  }
}
