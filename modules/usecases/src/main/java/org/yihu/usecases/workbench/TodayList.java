package org.yihu.usecases.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.User;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.rules.RuleSettings;
import org.yihu.usecases.text.Texts;

/**
 * 待办: everything that waits for somebody in the office's own division, each with its time limit on
 * the working calendar. Cases and notices are listed whatever their limit; reviews, ends of a
 * status and the payment list when their day is within ten working days.
 */
public final class TodayList {
  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundle {@code office}
   */
  public TodayList(Store store, OfficeRules rules, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * The list of today.
   *
   * @throws org.yihu.domain.shared.Refusal without permission, or if the length of a time limit is
   *     not known
   */
  public Today of(Actor actor) {
    actor.require(Permission.READ);
    LocalDate today = LocalDate.now(clock);
    return store.read(
        registers -> {
          WorkItems made = new WorkItems(registers, rules, texts, today);
          List<WorkItem> items = new ArrayList<>();
          List<PublicNotice> hanging = registers.work().hanging(made.office());
          hanging.stream().map(made::notice).forEach(items::add);
          Map<String, LocalDate> posted = lastDays(hanging);
          registers
              .work()
              .cases(made.office())
              .forEach(open -> made.ofCase(open, posted).ifPresent(items::add));
          items.addAll(made.reviews());
          items.addAll(made.afterDeaths());
          made.paymentList().ifPresent(items::add);
          ZoneId zone = clock.getZone();
          registers.work().parked().stream().map(p -> made.parked(p, zone)).forEach(items::add);
          items.addAll(made.brokenOff(zone));
          return new Today(today, items, ending(hanging, today), setUp(registers, actor, today));
        });
  }

  private Today.SetUp setUp(Registers registers, Actor actor, LocalDate today) {
    return new Today.SetUp(
        registers.users().byId(actor.userId()).map(User::fullName).orElse(actor.name()),
        !registers.households().isEmpty(),
        registers.settings().get(RuleSettings.POLICY_PACK).isEmpty(),
        rules.calendar(registers.settings()).knows(today.getYear() + 1));
  }

  private static Map<String, LocalDate> lastDays(List<PublicNotice> hanging) {
    Map<String, LocalDate> last = new HashMap<>();
    for (PublicNotice notice : hanging) {
      LocalDate day = notice.period().orElseThrow().last();
      for (NoticeEntry entry : notice.entries()) {
        last.merge(entry.subject(), day, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return last;
  }

  private static int ending(List<PublicNotice> hanging, LocalDate today) {
    return (int)
        hanging.stream()
            .flatMap(n -> n.period().stream())
            .map(NoticePeriod::last)
            .filter(today::equals)
            .count();
  }
}
