package org.yihu.usecases.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.Relation;
import org.yihu.domain.notice.ApplicantName;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticeEntry.Note;
import org.yihu.usecases.paper.KnownPerson;

/** Makes lines fit for posting, and gathers what the finished notice is searched for. */
final class NoticePrivacyFacts {
  private static final int ADULT = 18;
  private static final int TELLING_WORD = 4;

  private final LocalDate day;

  NoticePrivacyFacts(LocalDate day) {
    this.day = day;
  }

  List<NoticeEntry> entries(List<NoticeLine> lines) {
    List<NoticeEntry> entries = new ArrayList<>();
    for (NoticeLine line : lines) {
      ApplicantName name = name(line);
      Note note =
          name.note() == Note.NONE && line.staffRelative()
              ? Note.STAFF_RELATIVE_FILED
              : name.note();
      entries.add(
          new NoticeEntry(
              entries.size() + 1,
              name.printed(),
              line.persons(),
              line.category(),
              line.amount(),
              note,
              line.subject()));
    }
    return entries;
  }

  private ApplicantName name(NoticeLine line) {
    Member applicant = applicant(line);
    Person person = applicant.person();
    return ApplicantName.of(
        person.name(), person.birthDate(), day, guardian(line.household(), applicant));
  }

  private static Member applicant(NoticeLine line) {
    UUID wanted =
        line.applicant()
            .orElseGet(() -> line.household().currentMembers().getFirst().person().id());
    return line.household().members().stream()
        .filter(m -> m.person().id().equals(wanted))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** A parent, else a grandparent, of age in the household (民法典第二十七条). */
  private Optional<String> guardian(Household household, Member minor) {
    List<Relation.Kin> kin =
        switch (minor.relation().kin()) {
          case HEAD -> List.of(Relation.Kin.PARENT, Relation.Kin.GRANDPARENT);
          case CHILD -> List.of(Relation.Kin.HEAD, Relation.Kin.SPOUSE);
          case GRANDCHILD -> List.of(Relation.Kin.HEAD);
          default -> List.<Relation.Kin>of();
        };
    return kin.stream()
        .flatMap(
            k ->
                household.currentMembers().stream()
                    .filter(m -> m.relation().kin() == k)
                    .map(Member::person))
        .filter(p -> p.ageOn(day) >= ADULT)
        .map(Person::name)
        .findFirst();
  }

  List<KnownPerson> known(List<NoticeLine> lines, List<NoticeEntry> entries) {
    Set<String> printed = entries.stream().map(NoticeEntry::applicant).collect(Collectors.toSet());
    return lines.stream().map(line -> known(line, printed)).toList();
  }

  private static KnownPerson known(NoticeLine line, Set<String> printed) {
    Household household = line.household();
    List<Person> persons = household.currentMembers().stream().map(Member::person).toList();
    List<String> names =
        persons.stream()
            .map(Person::name)
            // A name that is part of a printed one (daughter 顾换, mother 顾换润) cannot be told apart.
            .filter(n -> printed.stream().noneMatch(p -> p.contains(n)))
            .toList();
    Stream<String> ids = persons.stream().flatMap(p -> p.idNumber().stream()).map(n -> n.value());
    Stream<String> others =
        Stream.concat(
            household.account().map(BankAccount::number).stream(),
            Stream.of(household.phone().replaceAll("\\D", "")).filter(p -> !p.isEmpty()));
    List<String> words =
        Stream.of(household.address()).filter(a -> a.length() >= TELLING_WORD).toList();
    return new KnownPerson(line.subject(), names, Stream.concat(ids, others).toList(), words);
  }
}
