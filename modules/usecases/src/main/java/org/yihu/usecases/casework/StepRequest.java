package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.HouseholdVisit;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;

/** One step as asked for by word and fields: who asks, for which case, on which day. */
record StepRequest(Actor actor, CaseFile file, LocalDate on, StepInput input) {
  UUID caseId() {
    return file.subject().id();
  }

  List<Member> members() {
    return file.household().membersOn(on);
  }

  /** The applicant's name, the usual answer to who was there or who signed. */
  String applicantName() {
    UUID applicant = file.subject().applicant();
    return file.household().members().stream()
        .map(Member::person)
        .filter(p -> p.id().equals(applicant))
        .map(Person::name)
        .findFirst()
        .orElse("");
  }

  /** The member of a name; notes a fault if there is none or if two share it. */
  Optional<Person> member(StepInput at, String field, String name) {
    List<Person> named =
        members().stream().map(Member::person).filter(p -> p.name().equals(name)).toList();
    if (named.size() != 1 && !name.isEmpty()) {
      at.fault("STEP_MEMBER_UNKNOWN", field, name, named.size());
    }
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  HouseholdVisit visit() {
    List<String> present = input.texts("present");
    return new HouseholdVisit(
        input.needTexts("investigators"),
        present.isEmpty() ? List.of(applicantName()) : present,
        input.text("living"),
        input.need("conclusion"));
  }
}
