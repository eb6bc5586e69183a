package org.yihu.usecases.casework;

import java.util.Optional;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.shared.Money;

/** What assistance in force is now, and what was found since it took that form. */
record InForce(OpenFile file) {
  /** Yuan per month as last settled. */
  Money held() {
    for (var event : file.subject().events().reversed()) {
      switch (event.record()) {
        case StepRecord.Changed c -> {
          return c.monthly();
        }
        case StepRecord.Granted g -> {
          return g.monthly();
        }
        case StepRecord.TakenOver t -> {
          return t.monthly();
        }
        default -> {
          // the other steps do not settle an amount
        }
      }
    }
    return Money.ZERO;
  }

  /** Position of the step that settled it last. */
  int settledAt() {
    Case subject = file.subject();
    return Math.max(
        Math.max(
            subject.lastIndexOf(StepRecord.Granted.class),
            subject.lastIndexOf(StepRecord.TakenOver.class)),
        subject.lastIndexOf(StepRecord.Changed.class));
  }

  Optional<DeterminationRecord> since() {
    return file.subject().lastIndexOf(StepRecord.Determined.class) > settledAt()
        ? file.determination()
        : Optional.empty();
  }

  /** The record of the hearing that was held since it was settled. */
  Optional<Hearing> hearing() {
    return file.subject()
        .latestEvent(StepRecord.Heard.class)
        .filter(e -> isHeard())
        .flatMap(
            e ->
                file.registers().caseSheets().hearings(file.subject().id()).stream()
                    .filter(h -> h.meeting().on().equals(e.on()))
                    .findFirst());
  }

  boolean isHeard() {
    return file.subject().lastIndexOf(StepRecord.Heard.class) > settledAt();
  }
}
