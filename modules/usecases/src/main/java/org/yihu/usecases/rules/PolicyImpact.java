package org.yihu.usecases.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseSummary;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.RuleTexts;
import org.yihu.usecases.port.Store;

/**
 * 谁会受影响: tells, before a parameter pack is switched on, what it would change for the cases whose
 * facts are on file: each is determined with the present and with the new parameters as of one day.
 * Nothing is written. Households that an import brought without itemised facts cannot be told.
 */
public final class PolicyImpact {
  private static final String STAGE = "policy.stage.compare";
  private static final int MANY = 1_000_000;

  private final Store store;
  private final RuleTexts texts;
  private final OfficeRules rules;

  public PolicyImpact(Store store, RuleTexts texts, OfficeRules rules) {
    this.store = store;
    this.texts = texts;
    this.rules = rules;
  }

  /**
   * One case whose result would differ.
   *
   * @param caseNumber number of the case
   * @param before category now
   * @param after category with the new parameters
   * @param amountBefore monthly amount now
   * @param amountAfter monthly amount with the new parameters
   */
  public record Change(
      String caseNumber, Category before, Category after, Money amountBefore, Money amountAfter) {}

  /**
   * What a pack would change.
   *
   * @param pack the new pack, read
   * @param compared cases that could be determined both ways
   * @param untold cases that one of the packs cannot determine, for example for want of a parameter
   * @param changes cases whose category or amount would differ
   * @param difference sum of the monthly amounts after less before
   */
  public record Impact(
      PolicyParameters pack, int compared, int untold, List<Change> changes, Money difference) {
    public Impact {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Reads a pack and compares.
   *
   * @param day the day as of which both are determined
   * @throws Refusal if the pack has faults (all of them), or the actor may not
   */
  public Impact of(Actor actor, String fileName, String content, LocalDate day, Progress progress) {
    actor.require(Permission.SWITCH_POLICY);
    PolicyParameters candidate = texts.policyPack(fileName, content);
    List<DeterminationRecord> records = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    PolicyParameters present =
        store.read(
            registers -> {
              for (CaseSummary summary : registers.cases().list(open())) {
                registers
                    .cases()
                    .find(summary.id())
                    .flatMap(PolicyImpact::lastDetermination)
                    .flatMap(registers.cases()::determination)
                    .ifPresent(
                        record -> {
                          records.add(record);
                          numbers.add(summary.number().toString());
                        });
              }
              return rules.policy(registers.settings());
            });
    return compared(present, candidate, records, numbers, day, progress);
  }

  private static CaseQuery open() {
    return new CaseQuery(
        Set.of(
            CaseState.DETERMINED,
            CaseState.OPINION_GIVEN,
            CaseState.NOTICE_POSTED,
            CaseState.OBJECTED,
            CaseState.COUNTY_REVIEW,
            CaseState.GRANTED,
            CaseState.TAPERING,
            CaseState.REFUSED),
        Optional.empty(),
        MANY);
  }

  private static Optional<java.util.UUID> lastDetermination(Case subject) {
    return subject.latest(StepRecord.Determined.class).map(StepRecord.Determined::determinationId);
  }

  private static Impact compared(
      PolicyParameters present,
      PolicyParameters candidate,
      List<DeterminationRecord> records,
      List<String> numbers,
      LocalDate day,
      Progress progress) {
    DeterminationRules now = new DeterminationRules(present);
    DeterminationRules then = new DeterminationRules(candidate);
    List<Change> changes = new ArrayList<>();
    long difference = 0;
    int untold = 0;
    for (int i = 0; i < records.size() && !progress.isCancelled(); i++) {
      progress.at(STAGE, i, records.size());
      Facts facts = asOf(records.get(i).facts(), day);
      try {
        Determination before = now.determine(facts);
        Determination after = then.determine(facts);
        if (before.category() != after.category() || !before.total().equals(after.total())) {
          changes.add(
              new Change(
                  numbers.get(i),
                  before.category(),
                  after.category(),
                  before.total(),
                  after.total()));
          difference += after.total().fen() - before.total().fen();
        }
      } catch (Refusal refused) {
        untold++;
      }
    }
    return new Impact(candidate, records.size() - untold, untold, changes, new Money(difference));
  }

  private static Facts asOf(Facts facts, LocalDate day) {
    return new Facts(
        facts.caseId(),
        day,
        facts.division(),
        facts.settlement(),
        facts.verificationComplete(),
        facts.members(),
        facts.illnessDeduction(),
        facts.disabilityDeduction(),
        facts.assets(),
        facts.obligors(),
        facts.spending());
  }
}
