package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.CoveredPerson;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.OpenPoint;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.shared.Refusal;

/**
 * 认定测算: tests the household file against every category and stores facts, result, trace and
 * parameter version with the case. Before the decision the facts are of the day of application,
 * afterwards of the day of the review.
 */
public final class DetermineCase {
  private final CaseDesk desk;

  public DetermineCase(CaseDesk desk) {
    this.desk = desk;
  }

  /**
   * Determines a case and records the result.
   *
   * @throws Refusal with {@code FACTS_INCOMPLETE} or {@code FACTS_PERIOD} for each line that says
   *     too little, of kind PARAMETER_MISSING for a parameter that is not in force, or as {@link
   *     IntakeSteps}
   */
  public CaseFile determine(Actor actor, UUID caseId, LocalDate on) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          Case subject = file.subject();
          Facts facts = CaseFacts.of(subject, file.household(), on);
          Determination result = new DeterminationRules(file.policy()).determine(facts);
          DeterminationRecord stored =
              new DeterminationRecord(desk.ids().next(), subject.id(), on, facts, result);
          file.record(record(stored));
          file.registers().cases().addDetermination(stored);
        });
  }

  private static StepRecord.Determined record(DeterminationRecord stored) {
    Determination result = stored.result();
    Set<UUID> poor =
        result.covered().stream()
            .filter(c -> c.kind() == Category.EXTREME_POVERTY)
            .map(CoveredPerson::member)
            .map(UUID::fromString)
            .collect(Collectors.toSet());
    boolean onlyPersons = result.category() == Category.NONE && !poor.isEmpty();
    return new StepRecord.Determined(
        stored.id(),
        onlyPersons ? Category.EXTREME_POVERTY : result.category(),
        result.provisional(),
        result.openPoints().stream().map(p -> openPoint(p, stored.facts())).toList(),
        result.total(),
        poor);
  }

  /** A code with the member's name instead of an identity, because people read it. */
  private static String openPoint(OpenPoint point, Facts facts) {
    Optional<String> name =
        point
            .member()
            .flatMap(id -> facts.members().stream().filter(m -> m.id().equals(id)).findFirst())
            .map(m -> m.name());
    return point.kind() + name.map(n -> ":" + n).orElse("");
  }
}
