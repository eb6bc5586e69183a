package org.yihu.usecases.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.household.HouseholdHistory.Entry;
import org.yihu.usecases.household.HouseholdHistory.Group;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.text.Texts;

/** What cases and imported benefits came to, as entries of a household's history. */
final class AssistanceHistory {
  private final Texts texts;

  AssistanceHistory(Texts texts) {
    this.texts = texts;
  }

  List<Entry> of(Registers registers, Household household) {
    List<Entry> entries = new ArrayList<>();
    for (Case subject : registers.cases().ofHousehold(household.id())) {
      addCase(entries, subject);
    }
    for (Benefit benefit : registers.benefits().ofHousehold(household.id())) {
      if (benefit.origin().kind() == Origin.Kind.IMPORT) {
        registers
            .imports()
            .find(benefit.origin().reference())
            .ifPresent(batch -> entries.add(imported(benefit, batch.startedAt(), batch.by())));
      }
    }
    return entries;
  }

  private void addCase(List<Entry> entries, Case subject) {
    String held = "";
    for (CaseEvent event : subject.events()) {
      Optional<String> result = result(event.record(), subject);
      if (result.isPresent()) {
        String basis = texts.get("household.basis.case", subject.number().toString(), "");
        entries.add(entry(event, held, result.get(), basis));
        held = changesWhatIsHeld(event.record()) ? result.get() : held;
      }
    }
  }

  private static boolean changesWhatIsHeld(StepRecord record) {
    return !(record instanceof StepRecord.Opened) && !(record instanceof StepRecord.Accepted);
  }

  private Entry entry(CaseEvent event, String before, String after, String basis) {
    boolean replaces = changesWhatIsHeld(event.record());
    return new Entry(
        event.recordedAt(),
        Group.ASSISTANCE,
        texts.get("casework.step." + event.step()),
        "",
        replaces ? before : "",
        after,
        basis,
        event.actor(),
        Optional.empty());
  }

  private Optional<String> result(StepRecord record, Case subject) {
    return switch (record) {
      case StepRecord.Opened _, StepRecord.Accepted _ -> Optional.of(subject.number().toString());
      case StepRecord.TakenOver t -> Optional.of(held(t.category(), t.monthly()));
      case StepRecord.Determined d ->
          Optional.of(
              d.provisional()
                  ? texts.get("household.history.provisional", held(d.category(), d.monthly()))
                  : held(d.category(), d.monthly()));
      case StepRecord.Granted g -> Optional.of(held(g.category(), g.monthly()));
      case StepRecord.Changed c -> Optional.of(held(c.category(), c.monthly()));
      case StepRecord.Refused _ -> Optional.of(texts.get("casework.category.NONE"));
      case StepRecord.Terminated _ -> Optional.of(texts.get("casework.state.TERMINATED"));
      case StepRecord.ProcedureEnded _ -> Optional.of(texts.get("casework.state.PROCEDURE_ENDED"));
      default -> Optional.empty();
    };
  }

  private String held(Category category, Money monthly) {
    String word = texts.get("casework.category." + category);
    return category.isPaid() ? word + " " + FactWords.money(monthly) : word;
  }

  private Entry imported(Benefit benefit, Instant at, String by) {
    var first = benefit.steps().getFirst().amount();
    return new Entry(
        at,
        Group.ASSISTANCE,
        texts.get("household.history.benefit"),
        "",
        "",
        held(benefit.category(), first.total()),
        texts.get("household.basis.import", benefit.origin().reference(), ""),
        by,
        Optional.empty());
  }
}
