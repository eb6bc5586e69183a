package org.yihu.usecases.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.HouseholdSearch;
import org.yihu.domain.household.Households;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonOnFile;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.household.HouseholdParts.Key;
import org.yihu.usecases.port.Ids;

/** Carries revisions out on one household file; what cannot be done is collected. */
final class RevisionWork {
  private static final int NOTE_MOST = 4000;
  private static final int ADDRESS_MOST = 400;
  private static final int PHONE_MOST = 100;

  private final Households households;
  private final Ids ids;
  private final Household before;
  private final HouseholdParts parts;
  private final List<Reason> reasons = new ArrayList<>();

  RevisionWork(Households households, Ids ids, Household before) {
    this.households = households;
    this.ids = ids;
    this.before = before;
    this.parts = new HouseholdParts(before);
  }

  /**
   * The file after a revision.
   *
   * @throws Refusal with every reason against it
   */
  Household after(Revision revision) {
    carryOut(revision);
    Refusal.unlessEmpty(reasons);
    return parts.joined();
  }

  private void carryOut(Revision revision) {
    switch (revision) {
      case Revision.PutIncome(var line) -> {
        check(line);
        parts.put(HouseholdParts.keyOf(line), line);
      }
      case Revision.PutSpending(var line) -> {
        amount(line.amount());
        owner(line.personId());
        parts.put(HouseholdParts.keyOf(line), line);
      }
      case Revision.PutAsset(var line) -> {
        amount(line.amount());
        owner(line.personId());
        if (line.count() < 0) {
          reasons.add(Reason.at("LINE_COUNT_NEGATIVE", "count", line.count()));
        }
        parts.put(HouseholdParts.keyOf(line), line);
      }
      case Revision.RemoveLine(var section, var line) -> removed(new Key(section, line.toString()));
      case Revision.SetDeductions(var illness, var disability) -> {
        amount(illness);
        amount(disability);
        file(Map.of("illnessDeduction", illness, "disabilityDeduction", disability));
      }
      case Revision.SetDivision(var division) -> file(Map.of("division", division));
      case Revision.SetSettlement(var settlement) -> file(Map.of("settlement", settlement));
      case Revision.SetAddress(var text) -> text("address", text, ADDRESS_MOST);
      case Revision.SetPhone(var text) -> text("phone", text, PHONE_MOST);
      case Revision.SetNote(var text) -> text("note", text, NOTE_MOST);
      case Revision.SetAccount(var account) -> file(Map.of("account", account));
      case Revision.Join join -> joined(join);
      case Revision.Leave leave -> left(leave.person(), leave.last(), leave.departure());
      case Revision.Correct correct -> corrected(correct);
      case Revision.SetRelation(var person, var relation) ->
          set(person, Map.of("relation", relation));
      case Revision.SetLiving(var person, var together, var duty) ->
          set(person, Map.of("livesTogether", together, "legalDuty", duty));
      case Revision.SetHealth(var person, var health) ->
          set(person, Map.of("person.profile.health", health));
      case Revision.SetDisability(var person, var disability) ->
          set(person, Map.of("person.profile.disability", disability));
      case Revision.SetWorkAbility(var person, var ability) ->
          set(person, Map.of("person.profile.workAbility", ability));
      case Revision.PutObligor(var obligor) -> put(obligor);
      case Revision.RemoveObligor(var member, var name) ->
          removed(HouseholdParts.keyOfObligor(member, name));
      case Revision.Together(var revisions) -> revisions.forEach(this::carryOut);
    }
  }

  private void left(UUID person, LocalDate last, Departure departure) {
    Member member = member(person);
    if (member != null && last.isBefore(member.period().from())) {
      reasons.add(Reason.at("LEAVES_BEFORE_JOINING", "last", member.person().name(), last));
    } else if (member != null) {
      set(
          person,
          Map.of("period", member.period().endedOn(last), "departure", Optional.of(departure)));
    }
  }

  private void put(Obligor obligor) {
    amount(obligor.monthlySupport());
    owner(Optional.of(obligor.memberId()));
    if (obligor.name().isBlank()) {
      reasons.add(Reason.at("OBLIGOR_NEEDS_NAME", "name"));
    }
    parts.put(HouseholdParts.keyOf(obligor), obligor);
  }

  private void check(IncomeLine line) {
    amount(line.amount());
    amount(line.employmentCost());
    owner(line.personId());
    if (line.employmentCost().compareTo(line.amount()) > 0) {
      reasons.add(Reason.at("LINE_COST_OVER_AMOUNT", "cost", line.employmentCost(), line.amount()));
    }
  }

  private void amount(Money amount) {
    if (amount.isNegative()) {
      reasons.add(Reason.at("LINE_AMOUNT_NEGATIVE", "amount", amount));
    }
  }

  private void owner(Optional<UUID> person) {
    boolean known =
        person.isEmpty()
            || parts.all().values().stream()
                .anyMatch(p -> p instanceof Member m && m.person().id().equals(person.get()));
    if (!known) {
      reasons.add(Reason.at("HOUSEHOLD_MEMBER_GONE", "person", before.code()));
    }
  }

  private void removed(Key key) {
    if (parts.find(key).isEmpty()) {
      reasons.add(Reason.of("HOUSEHOLD_LINE_GONE", before.code()));
    }
    parts.remove(key);
  }

  private void corrected(Revision.Correct correct) {
    Member member = member(correct.person());
    if (member == null) {
      return;
    }
    if (correct.name().isBlank()) {
      reasons.add(Reason.at("MEMBER_NEEDS_NAME", "name"));
    }
    boolean hasNumber = correct.number().isPresent() || member.person().idNumber().isPresent();
    if (!hasNumber && (correct.sex() == null || correct.birthDate() == null)) {
      reasons.add(Reason.at("MEMBER_NEEDS_BIRTH_DATE", "birthDate", correct.name()));
    }
    Map<String, Object> facts = new HashMap<>(Map.of("person.name", correct.name().strip()));
    if (correct.number().isPresent()) {
      ResidentIdNumber number = correct.number().get();
      facts.put("person.idNumber", Optional.of(number));
      facts.put("person.provisionalKey", "");
      facts.put("person.sex", number.sex());
      facts.put("person.birthDate", number.birthDate());
    } else if (!hasNumber) {
      facts.put("person.sex", correct.sex());
      facts.put("person.birthDate", correct.birthDate());
    }
    parts.set(keyOf(correct.person()), facts);
  }

  private void text(String field, String text, int most) {
    if (text.length() > most) {
      reasons.add(Reason.at("TEXT_TOO_LONG", field, most, text.length()));
    }
    file(Map.of(field, text.strip()));
  }

  private void file(Map<String, Object> facts) {
    parts.set(HouseholdParts.FILE, facts);
  }

  private void set(UUID person, Map<String, Object> facts) {
    if (member(person) != null) {
      parts.set(keyOf(person), facts);
    }
  }

  /** The open membership of a person; a refusal is noted if there is none. */
  private Member member(UUID person) {
    Record part = parts.find(keyOf(person)).orElse(null);
    if (part instanceof Member m) {
      return m;
    }
    reasons.add(Reason.of("HOUSEHOLD_MEMBER_GONE", before.code()));
    return null;
  }

  private Key keyOf(UUID person) {
    return parts.all().entrySet().stream()
        .filter(e -> e.getValue() instanceof Member m && m.person().id().equals(person))
        .filter(e -> ((Member) e.getValue()).period().isOpen())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(new Key(HouseholdSection.MEMBER, ""));
  }

  private void joined(Revision.Join join) {
    if (join.name().isBlank()) {
      reasons.add(Reason.at("MEMBER_NEEDS_NAME", "name"));
    }
    if (join.number().isEmpty() && (join.sex() == null || join.birthDate() == null)) {
      reasons.add(Reason.at("MEMBER_NEEDS_BIRTH_DATE", "birthDate", join.name()));
      return;
    }
    parts.add(
        new Member(
            person(join),
            join.relation(),
            DateRange.since(join.from()),
            join.livesTogether(),
            join.relation().kin() != Relation.Kin.OTHER,
            Absence.NONE));
  }

  private Person person(Revision.Join join) {
    UUID id =
        join.number()
            .flatMap(n -> Optional.ofNullable(households.persons(List.of(n)).get(n)))
            .map(PersonOnFile::person)
            .orElseGet(ids::next);
    String name = join.name().strip();
    return join.number()
        .map(n -> Person.of(id, name, n, profileOf(n)))
        .orElseGet(
            () ->
                Person.withoutNumber(
                    id, name, join.sex(), join.birthDate(), PersonProfile.UNKNOWN));
  }

  /** A person who was on file keeps what was recorded. */
  private PersonProfile profileOf(ResidentIdNumber number) {
    return households.search(new HouseholdSearch.ByIdNumber(number.value()), 1).stream()
        .flatMap(entry -> households.find(entry.id()).stream())
        .flatMap(household -> household.members().stream())
        .map(Member::person)
        .filter(p -> p.idNumber().filter(number::equals).isPresent())
        .map(Person::profile)
        .findFirst()
        .orElse(PersonProfile.UNKNOWN);
  }
}
