package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;

/**
 * Conditions of changes, tapers, reviews and the end of assistance (社会救助法第四十八条;
 * 民发〔2021〕57号第三十至三十四条).
 */
final class AftercareConditions {
  private static final Set<CaseStep> TOLD_BY_LETTER =
      EnumSet.of(
          CaseStep.GRANT,
          CaseStep.REFUSE,
          CaseStep.CHANGE,
          CaseStep.TAPER,
          CaseStep.END_PROCEDURE,
          CaseStep.TERMINATE);

  private AftercareConditions() {}

  static List<Reason> of(Case before, StepRecord.Served served, LocalDate on) {
    List<Reason> unmet = new ArrayList<>();
    decided(before)
        .filter(on::isBefore)
        .ifPresent(d -> unmet.add(Reason.at("SERVED_BEFORE_DECISION", "date", on, d)));
    if (served.recipient().isBlank()) {
      unmet.add(Reason.at("RECIPIENT_MISSING", "recipient"));
    }
    return unmet;
  }

  /** The day of the newest decision that a letter tells. */
  private static Optional<LocalDate> decided(Case subject) {
    return subject.events().reversed().stream()
        .filter(e -> TOLD_BY_LETTER.contains(e.step()))
        .map(CaseEvent::on)
        .findFirst();
  }

  static List<Reason> of(StepRecord.Heard heard) {
    List<Reason> unmet = new ArrayList<>();
    if (heard.person().isBlank()) {
      unmet.add(Reason.at("HEARING_PERSON_MISSING", "person"));
    }
    if (heard.opinion().isBlank()) {
      unmet.add(Reason.at("HEARING_OPINION_MISSING", "opinion"));
    }
    return unmet;
  }

  static List<Reason> of(Case before, StepRecord.Changed changed, LocalDate on, Circumstances now) {
    List<Reason> unmet = new ArrayList<>();
    Category held = before.category().orElseThrow();
    boolean moves = changed.category() != held;
    if (changed.monthly().compareTo(monthly(before)) < 0 || moves && !changed.category().isPaid()) {
      unmet.addAll(heard(before));
    }
    if (moves && !changed.consented()) {
      unmet.add(Reason.at("CONSENT_MISSING", "consented", held, changed.category()));
    }
    if (before.lastIndexOf(StepRecord.Determined.class) < lastSettled(before)) {
      unmet.add(Reason.of("RESULT_MISSING"));
    } else {
      unmet.addAll(OpinionConditions.result(before, now));
    }
    if (!changed.effectiveFrom().isAfter(before.applicationDate())) {
      unmet.add(Reason.at("CHANGE_BEFORE_APPLICATION", "from", changed.effectiveFrom()));
    }
    return unmet;
  }

  static List<Reason> of(Case before, StepRecord.Tapered tapered) {
    List<Reason> unmet = new ArrayList<>(heard(before));
    Category held = before.category().orElseThrow();
    if (held != Category.SUBSISTENCE_ALLOWANCE && held != Category.SUBSISTENCE_SINGLE) {
      unmet.add(Reason.of("CASE_TAPER_ONLY_SUBSISTENCE", held));
    }
    if (tapered.note().isBlank()) {
      unmet.add(Reason.at("TAPER_GROUND_MISSING", "note"));
    }
    return unmet;
  }

  static List<Reason> of(StepRecord.Reviewed reviewed) {
    List<Reason> unmet = new ArrayList<>();
    if (reviewed.methods().isEmpty()) {
      unmet.add(Reason.at("REVIEW_METHOD_MISSING", "methods"));
    }
    if (reviewed.outcome().isBlank()) {
      unmet.add(Reason.at("REVIEW_OUTCOME_MISSING", "outcome"));
    }
    return unmet;
  }

  static List<Reason> of(Case before, StepRecord.Terminated terminated, LocalDate on) {
    List<Reason> unmet = new ArrayList<>();
    if (terminated.reason() != ChangeReason.DEATH) {
      unmet.addAll(heard(before));
    }
    if (before.state() == CaseState.TAPERING) {
      StepRecord.Tapered taper = before.latest(StepRecord.Tapered.class).orElseThrow();
      if (!on.isAfter(taper.lastDay())) {
        unmet.add(Reason.of("TAPER_NOT_OVER", taper.lastDay(), on));
      }
    }
    if (before.state() == CaseState.TERMINATION_POSTED) {
      unmet.addAll(NoticeConditions.over(before, on));
    }
    if (before.state() == CaseState.GRANTED
        && before.category().filter(c -> c == Category.EXTREME_POVERTY).isPresent()) {
      unmet.add(Reason.of("TERMINATION_NOTICE_MISSING"));
    }
    return unmet;
  }

  /** The person was heard since the assistance last took its present form. */
  private static List<Reason> heard(Case before) {
    return before.lastIndexOf(StepRecord.Heard.class) > lastSettled(before)
        ? List.of()
        : List.of(Reason.of("HEARING_MISSING"));
  }

  private static int lastSettled(Case before) {
    int granted =
        Math.max(
            before.lastIndexOf(StepRecord.Granted.class),
            before.lastIndexOf(StepRecord.TakenOver.class));
    return Math.max(granted, before.lastIndexOf(StepRecord.Changed.class));
  }

  /** Yuan per month as last settled. */
  static Money monthly(Case before) {
    return switch (before.events().get(lastSettled(before)).record()) {
      case StepRecord.Granted g -> g.monthly();
      case StepRecord.TakenOver t -> t.monthly();
      case StepRecord.Changed c -> c.monthly();
      default -> throw new IllegalStateException("nothing is in force: " + before.id());
    };
  }
}
