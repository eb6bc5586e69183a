package org.yihu.usecases.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.Case;
import org.yihu.domain.household.Household;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;

/**
 * 时限更新: the stored due days of a household's cases follow the file when something in it starts or
 * ends a time limit, such as a death.
 */
public record DueDays(OfficeRules rules, Clock clock) {
  /** Stores the due days anew, in the transaction that changed the file. */
  public void follow(Registers registers, Actor actor, Household changed) {
    LocalDate today = LocalDate.now(clock);
    OpenFile.Moment moment = new OpenFile.Moment(clock.instant(), today, today);
    for (Case subject : registers.cases().ofHousehold(changed.id())) {
      if (!subject.state().isFinal()) {
        OpenFile file = new OpenFile(registers, rules, actor, moment, subject);
        registers.cases().append(subject, file.heading());
      }
    }
  }
}
