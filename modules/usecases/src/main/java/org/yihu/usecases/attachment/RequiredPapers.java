package org.yihu.usecases.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.casework.MaterialChecklist.Item;
import org.yihu.usecases.casework.MaterialChecklist.Source;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 应收材料: which papers a household's file needs, which are in, and which must not be asked for
 * because 核对 obtains them (社会救助法第六十二条).
 */
public final class RequiredPapers {
  private final Store store;
  private final HouseholdPapers papers;
  private final MaterialChecklist checklist;
  private final Clock clock;

  public RequiredPapers(
      Store store, HouseholdPapers papers, MaterialChecklist checklist, Clock clock) {
    this.store = store;
    this.papers = papers;
    this.checklist = checklist;
    this.clock = clock;
  }

  /** 齐缺. */
  public enum State {
    /** 已收，有扫描件. */
    ON_FILE,
    /** 受理时已收，没有扫描件. */
    RECEIVED,
    /** 缺. */
    MISSING,
    /** 不用交，核对可查. */
    NOT_TO_BE_ASKED
  }

  /**
   * 应收的一项.
   *
   * @param code of the checklist; the kind of paper of the same code
   * @param pages how many papers of the kind are on file
   */
  public record Required(String code, String name, State state, int pages) {}

  /** What the file needs today, the papers to be handed in first. */
  public List<Required> of(Actor actor, String code) {
    actor.require(Permission.READ);
    List<String> kinds =
        papers.of(actor, code).stream()
            .filter(p -> p.binnedAt().isEmpty())
            .map(p -> p.kind().code())
            .toList();
    return store.read(registers -> required(registers, code, kinds));
  }

  private List<Required> required(Registers registers, String code, List<String> kinds) {
    Household household =
        registers
            .households()
            .byCode(code)
            .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", code));
    Set<String> received =
        registers.cases().ofHousehold(household.id()).stream()
            .flatMap(c -> c.latest(StepRecord.Accepted.class).stream())
            .flatMap(accepted -> accepted.materials().stream())
            .collect(Collectors.toSet());
    return checklist.of(household, LocalDate.now(clock), false).stream()
        .map(item -> required(item, received, kinds))
        .toList();
  }

  private static Required required(Item item, Set<String> received, List<String> kinds) {
    int pages = (int) kinds.stream().filter(item.code()::equals).count();
    State state = State.MISSING;
    if (item.source() == Source.VERIFIED) {
      state = State.NOT_TO_BE_ASKED;
    } else if (pages > 0) {
      state = State.ON_FILE;
    } else if (received.contains(item.code())) {
      state = State.RECEIVED;
    }
    return new Required(item.code(), item.name(), state, pages);
  }
}
