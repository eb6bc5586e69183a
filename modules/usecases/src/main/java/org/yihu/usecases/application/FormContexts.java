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

/** 录入依据的读取: what the store says to a form that is being filled in. */
public final class FormContexts {
  private final Store store;
  private final OfficeRules rules;
  private final Clock clock;

  public FormContexts(Store store, OfficeRules rules, Clock clock) {
    this.store = store;
    this.rules = rules;
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
        registers ->
            new FormContext(
                today,
                rules.divisions(registers.settings()),
                new DivisionCode(
                    registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow()),
                numbers.isEmpty() ? Map.of() : registers.households().persons(numbers)));
  }
}
