package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;

/**
 * 待办事项: one open thing with its time limit.
 *
 * @param kind what is to be done
 * @param key what it is done to: a case's number, a household's code, a village, a month or a
 *     batch, as the kind says; statuses of several households that have run out have their village
 * @param who applicant or head, who died, the first name of a notice, or a file; empty for the
 *     whole office
 * @param households how many households it concerns (户)
 * @param village 嘎查村（社区）; empty where it concerns no single one
 * @param place its name as papers write it; empty likewise
 * @param category 类别; empty if unknown or mixed
 * @param since the day that set it running; empty if none
 * @param due last day; empty where no limit runs
 * @param daysLeft working days left after today: 0 today, negative when overdue (a limit that has
 *     passed counts as at least one day); empty without a limit
 * @param number what the basis counts: open points, objections or missing papers; 0 if nothing
 * @param permission what doing it asks of a person
 * @param inCharge who does it; empty if nobody in particular
 */
public record WorkItem(
    WorkKind kind,
    String key,
    String who,
    long households,
    Optional<DivisionCode> village,
    String place,
    Optional<Category> category,
    Optional<LocalDate> since,
    Optional<LocalDate> due,
    Optional<Integer> daysLeft,
    int number,
    Permission permission,
    Optional<Person> inCharge) {

  /**
   * 经办.
   *
   * @param name sign-in name
   * @param fullName name as papers print it
   */
  public record Person(String name, String fullName) {}

  public boolean isOverdue() {
    return daysLeft.filter(d -> d < 0).isPresent();
  }

  /** Whether it falls to a person: allowed to do it, and nobody else is in charge. */
  public boolean fallsTo(Actor actor) {
    return actor.may(permission)
        && inCharge.map(Person::name).filter(n -> !n.equals(actor.name())).isEmpty();
  }

  /** Whether it waits for somebody who decides: the township's leader or the county. */
  public boolean waitsForDecision() {
    return permission == Permission.TOWNSHIP_OPINION || permission == Permission.COUNTY_DECISION;
  }

  /** This item waiting since a day. */
  WorkItem since(LocalDate day) {
    return new WorkItem(
        kind,
        key,
        who,
        households,
        village,
        place,
        category,
        Optional.of(day),
        due,
        daysLeft,
        number,
        permission,
        inCharge);
  }

  /** This item with a last day. */
  WorkItem by(LocalDate last, int left, int counted) {
    return new WorkItem(
        kind,
        key,
        who,
        households,
        village,
        place,
        category,
        since,
        Optional.of(last),
        Optional.of(left),
        counted,
        permission,
        inCharge);
  }
}
