package org.yihu.usecases.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;

/** The members of the file on which a form is made, found again by what the form says. */
final class MembersOnFile {
  private final List<Member> members;

  MembersOnFile(Optional<Household> file) {
    this.members = file.map(Household::currentMembers).orElse(List.of());
  }

  /**
   * The member of a line: whoever has its number, or else the one without a number whom the line
   * was filled from, as long as it still speaks of the same person.
   */
  Optional<Member> find(FormLine line, TypedIdentity identity) {
    return first(p -> p.idNumber().isPresent() && p.idNumber().equals(identity.number()))
        .or(() -> first(p -> hasKeyOf(line, p) && isStill(p, line, identity)));
  }

  private Optional<Member> first(Predicate<Person> fits) {
    return members.stream().filter(m -> fits.test(m.person())).findFirst();
  }

  private static boolean hasKeyOf(FormLine line, Person p) {
    return p.idNumber().isEmpty() && p.provisionalKey().equals(line.get(FormField.PROVISIONAL_KEY));
  }

  private static boolean isStill(Person p, FormLine line, TypedIdentity identity) {
    boolean sameBirth =
        identity.sex().filter(p.sex()::equals).isPresent()
            && identity.birthDate().filter(p.birthDate()::equals).isPresent();
    return sameBirth || line.compact(FormField.NAME).equals(Typed.compact(p.name()));
  }
}
