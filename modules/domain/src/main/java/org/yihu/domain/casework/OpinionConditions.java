package org.yihu.domain.casework;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Reason;

/** Conditions of the township's opinion (民发〔2021〕57号第十六至十九条). */
final class OpinionConditions {
  private OpinionConditions() {}

  static List<Reason> of(Case before, TownshipOpinion opinion, Circumstances now) {
    List<Reason> unmet = new ArrayList<>(investigated(before));
    unmet.addAll(result(before, now));
    before.latest(StepRecord.Determined.class).ifPresent(d -> unmet.addAll(agreement(d, opinion)));
    return unmet;
  }

  static List<Reason> of(StepRecord.SentBack back) {
    return back.reason().isBlank()
        ? List.of(Reason.at("SEND_BACK_REASON_MISSING", "reason"))
        : List.of();
  }

  private static List<Reason> investigated(Case before) {
    List<Reason> unmet = new ArrayList<>();
    if (before.lastIndexOf(StepRecord.Visited.class) < 0) {
      unmet.add(Reason.of("VISIT_MISSING"));
    }
    if (before.lastIndexOf(StepRecord.VerificationReported.class) < 0) {
      unmet.add(Reason.of("CASE_VERIFICATION_MISSING"));
    }
    return unmet;
  }

  /** A result that may be acted upon: complete, and of the file as it is now. */
  static List<Reason> result(Case before, Circumstances now) {
    List<Reason> unmet = new ArrayList<>();
    var determined = before.latest(StepRecord.Determined.class);
    if (determined.isEmpty()) {
      unmet.add(Reason.of("RESULT_MISSING"));
      return unmet;
    }
    if (determined.get().provisional()) {
      unmet.add(Reason.of("RESULT_PROVISIONAL", String.join(", ", determined.get().openPoints())));
    }
    if (now.resultStale()) {
      unmet.add(Reason.of("RESULT_STALE"));
    }
    return unmet;
  }

  private static List<Reason> agreement(StepRecord.Determined result, TownshipOpinion opinion) {
    boolean eligible = result.category() != Category.NONE;
    return switch (opinion.proposal()) {
      case GRANT ->
          eligible && opinion.category() == result.category()
              ? List.of()
              : List.of(
                  Reason.at(
                      "OPINION_AGAINST_RESULT", "category", opinion.category(), result.category()));
      case REFUSE ->
          eligible && opinion.reason().isBlank()
              ? List.of(Reason.at("OPINION_REASON_MISSING", "reason", result.category()))
              : List.of();
      case REGISTER_HARDSHIP -> {
        List<Reason> unmet =
            new ArrayList<>(hardship(opinion.hardship().orElse(new OtherHardship("", ""))));
        if (eligible) {
          unmet.add(Reason.at("HARDSHIP_NOT_NEEDED", "proposal", result.category()));
        }
        yield unmet;
      }
    };
  }

  static List<Reason> hardship(OtherHardship hardship) {
    List<Reason> unmet = new ArrayList<>();
    if (hardship.reason().isBlank()) {
      unmet.add(Reason.at("HARDSHIP_REASON_MISSING", "hardship.reason"));
    }
    if (hardship.document().isBlank()) {
      unmet.add(Reason.at("HARDSHIP_DOCUMENT_MISSING", "hardship.document"));
    }
    return unmet;
  }
}
