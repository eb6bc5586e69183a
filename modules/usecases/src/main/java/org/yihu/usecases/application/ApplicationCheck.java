package org.yihu.usecases.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 申请检查: validates the whole form at once and gives every fault with its field; nothing is written.
 * The faults stand in the order of the screen.
 */
public final class ApplicationCheck {
  private final FormReading reading;

  public ApplicationCheck(FormReading reading) {
    this.reading = reading;
  }

  /** Every fault of a form; it may be accepted when none is an error. */
  public List<Fault> faults(ApplicationDraft draft, FormContext context) {
    List<Fault> faults = new ArrayList<>();
    new MemberCheck(reading, draft, context, faults).run();
    new RelationCheck(reading, draft, context, faults).run();
    new HouseholdCheck(reading, draft, context, faults).run();
    new LineCheck(reading, draft, faults).run();
    new AccountCheck(reading, draft, faults).run();
    faults.sort(
        Comparator.comparing((Fault f) -> FormSection.of(f.path()))
            .thenComparing(f -> f.path().part())
            .thenComparing(f -> f.path().line())
            .thenComparing(f -> f.path().field()));
    return List.copyOf(faults);
  }
}
