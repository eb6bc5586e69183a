package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yihu.domain.household.Member;
import org.yihu.domain.shared.Reason;

/**
 * Conditions of supplements, authorisations, filings of staff relatives, adjusted deadlines and
 * ended procedures.
 */
final class IntakeConditions {
  private IntakeConditions() {}

  static List<Reason> of(StepRecord.SupplementAsked asked, LocalDate on) {
    List<Reason> unmet = new ArrayList<>();
    if (asked.missing().isEmpty()) {
      unmet.add(Reason.at("SUPPLEMENT_LIST_EMPTY", "missing"));
    }
    if (asked.dueBy().isBefore(on)) {
      unmet.add(Reason.at("SUPPLEMENT_DUE_BEFORE", "dueBy", asked.dueBy(), on));
    }
    return unmet;
  }

  static List<Reason> of(StepRecord.Authorised authorised, Circumstances now) {
    Authorisation a = authorised.authorisation();
    return isMember(a.personId(), now)
        ? List.of()
        : List.of(Reason.at("AUTHORISATION_NOT_MEMBER", "person", a.name()));
  }

  static List<Reason> of(StepRecord.StaffRelativeFiled filed, Circumstances now) {
    StaffRelativeFiling filing = filed.filing();
    List<Reason> unmet = new ArrayList<>();
    if (filing.staffName().isBlank()) {
      unmet.add(Reason.at("STAFF_NAME_MISSING", "staffName"));
    }
    if (!isMember(filing.memberId(), now)) {
      unmet.add(Reason.at("STAFF_RELATIVE_NOT_MEMBER", "member", filing.staffName()));
    }
    if (!filing.relation().isNearRelative()) {
      unmet.add(Reason.at("NOT_NEAR_RELATIVE", "relation", filing.staffName()));
    }
    return unmet;
  }

  static List<Reason> of(Case before, StepRecord.DeadlineAdjusted adjusted) {
    boolean paused = DeadlinePauses.isPaused(before);
    return switch (adjusted.kind()) {
      case EXTENDED ->
          adjusted.reason().extendsTotal()
              ? List.of()
              : List.of(Reason.at("EXTENSION_GROUND_UNKNOWN", "reason", adjusted.reason()));
      case PAUSED -> paused ? List.of(Reason.of("DEADLINE_ALREADY_PAUSED")) : List.of();
      case RESUMED -> paused ? List.of() : List.of(Reason.of("DEADLINE_NOT_PAUSED"));
    };
  }

  static List<Reason> of(StepRecord.ProcedureEnded ended) {
    return ended.note().isBlank()
        ? List.of(Reason.at("PROCEDURE_END_NOTE_MISSING", "note"))
        : List.of();
  }

  private static boolean isMember(UUID person, Circumstances now) {
    return now.household().members().stream()
        .map(Member::person)
        .anyMatch(p -> p.id().equals(person));
  }
}
