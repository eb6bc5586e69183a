package org.yihu.persistence.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.persistence.TestStore;

/** Changes of a household file as another desk would make them. */
final class HouseholdEdits {
  private HouseholdEdits() {}

  static void in(TestStore store, UUID household, UnaryOperator<Household> edit) {
    store.write(
        r -> {
          Household changed = edit.apply(r.households().find(household).orElseThrow());
          r.households().save(changed, new ChangeStamp("别人", TestStore.CLOCK.instant()));
          return null;
        });
  }

  static Household withPhone(Household h, String phone) {
    return copy(h, phone, h.finances());
  }

  /** One more wage of the head in the year to October 2026. */
  static Household withWage(Household h, String yuan) {
    List<IncomeLine> lines = new ArrayList<>(h.finances().income());
    lines.add(
        new IncomeLine(
            TestStore.IDS.next(),
            Optional.of(h.members().getFirst().person().id()),
            IncomeLine.Kind.WAGE,
            Money.ofYuan(yuan),
            Money.ZERO,
            Optional.empty(),
            new DateRange(lines.getFirst().period().from(), lines.getFirst().period().to()),
            LineSource.DECLARED,
            ""));
    Finances f = h.finances();
    return copy(
        h,
        h.phone(),
        new Finances(
            lines, f.spending(), f.assets(), f.illnessDeduction(), f.disabilityDeduction()));
  }

  /** The member of a name has died on a day. */
  static Household without(Household h, String name, LocalDate diedOn) {
    List<Member> members =
        h.members().stream()
            .map(
                m ->
                    m.person().name().equals(name)
                        ? new Member(
                            m.person(),
                            m.relation(),
                            m.period().endedOn(diedOn),
                            m.livesTogether(),
                            m.legalDuty(),
                            m.absence(),
                            Optional.of(Departure.DEATH))
                        : m)
            .toList();
    return copy(h, h.phone(), members, h.finances());
  }

  private static Household copy(Household h, String phone, Finances finances) {
    return copy(h, phone, h.members(), finances);
  }

  private static Household copy(
      Household h, String phone, List<Member> members, Finances finances) {
    return new Household(
        h.id(),
        h.code(),
        h.division(),
        h.settlement(),
        h.address(),
        phone,
        members,
        finances,
        h.obligors(),
        h.account(),
        h.note(),
        h.relapsePrevention(),
        h.version());
  }
}
