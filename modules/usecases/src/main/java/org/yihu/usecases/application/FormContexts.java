package org.yihu.usecases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.OwnWords;

/** 录入依据的读取: what the store says to a form that is being filled in. */
public final class FormContexts {
  private final Store store;
  private final OfficeRules rules;
  private final FormReading reading;
  private final Clock clock;

  /**
   * @param reading learns the office's own words whenever a context is read
   */
  public FormContexts(Store store, OfficeRules rules, FormReading reading, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.reading = reading;
    this.clock = clock;
  }

  /** What a form as it stands is checked against. */
  public FormContext of(Actor actor, ApplicationDraft draft) {
    actor.require(Permission.READ);
    LocalDate today = LocalDate.now(clock);
    List<ResidentIdNumber> numbers =
        draft.members().stream()
            .flatMap(m -> TypedNumber.of(m.get(FormField.ID_NUMBER), today).number().stream())
            .distinct()
            .toList();
    return store.read(
        registers -> {
          reading.learn(OwnWords.in(registers.settings()));
          return new FormContext(
              today,
              rules.divisions(registers.settings()),
              new DivisionCode(
                  registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow()),
              numbers.isEmpty() ? Map.of() : registers.households().persons(numbers));
        });
  }
}
