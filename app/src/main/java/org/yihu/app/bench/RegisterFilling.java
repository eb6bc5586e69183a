package org.yihu.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.app.Wiring;
import org.yihu.app.bench.Population.Family;
import org.yihu.app.bench.Population.Resident;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.DateRange;
import org.yihu.usecases.access.Session;

/** Fills a register with made people, and remembers some of them to ask for. */
final class RegisterFilling {
  private static final int HOUSEHOLDS_AT_ONCE = 5000;
  private static final int PERSONS_ASKED_FOR = 400;
  private static final DateRange SINCE = DateRange.since(LocalDate.of(2024, 1, 1));

  private final Wiring wiring;
  private final Population population;
  private final List<Resident> known = new ArrayList<>();
  private long people;

  RegisterFilling(Wiring wiring, Population population) {
    this.wiring = wiring;
    this.population = population;
  }

  long people() {
    return people;
  }

  List<Resident> known() {
    return known;
  }

  /** Adds households of one to several people until so many people are there. */
  void fill(Session session, long wanted) {
    ChangeStamp stamp = new ChangeStamp(session.actor().name(), wiring.clock().instant());
    long every = Math.max(1, wanted / PERSONS_ASKED_FOR);
    while (people < wanted) {
      List<Household> some = new ArrayList<>(HOUSEHOLDS_AT_ONCE);
      while (some.size() < HOUSEHOLDS_AT_ONCE && people < wanted) {
        Family family = population.next();
        some.add(household(family));
        if (people / every >= known.size()) {
          known.add(family.residents().getFirst());
        }
        people += family.residents().size();
      }
      session
          .store()
          .store()
          .write(
              registers -> {
                registers.households().addAll(some, stamp);
                return null;
              });
    }
  }

  private Household household(Family family) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < family.residents().size(); i++) {
      Resident resident = family.residents().get(i);
      Person person =
          Person.of(wiring.ids().next(), resident.name(), resident.number(), PersonProfile.UNKNOWN);
      Relation relation = i == 0 ? Relation.HEAD : i == 1 ? Relation.SPOUSE : Relation.OTHER_SON;
      members.add(Member.of(person, relation, SINCE));
    }
    return new Household(
        wiring.ids().next(),
        family.code(),
        family.village().code(),
        Settlement.RURAL,
        "",
        "",
        members,
        Finances.NONE,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        0);
  }
}
