package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Reason;

/** Conditions of the decision (民发〔2021〕57号第十九至二十一条; 民发〔2021〕43号第十五至十八条). */
final class DecisionConditions {
  private DecisionConditions() {}

  static List<Reason> of(Case before, StepRecord.Granted granted, LocalDate on, Circumstances now) {
    List<Reason> unmet = new ArrayList<>(common(before, on));
    TownshipOpinion opinion = before.latest(StepRecord.OpinionGiven.class).orElseThrow().opinion();
    unmet.addAll(
        switch (opinion.proposal()) {
          case GRANT -> proposed(before, granted, opinion, now);
          case REFUSE -> List.of(Reason.of("OPINION_PROPOSES_REFUSAL"));
          case REGISTER_HARDSHIP -> registered(granted);
        });
    return unmet;
  }

  private static List<Reason> proposed(
      Case before, StepRecord.Granted granted, TownshipOpinion opinion, Circumstances now) {
    List<Reason> unmet = new ArrayList<>(posted(before));
    unmet.addAll(OpinionConditions.result(before, now));
    if (granted.category() != opinion.category()) {
      unmet.add(against(granted.category(), opinion.category()));
    }
    return unmet;
  }

  private static List<Reason> registered(StepRecord.Granted granted) {
    List<Reason> unmet =
        new ArrayList<>(
            OpinionConditions.hardship(granted.hardship().orElse(new OtherHardship("", ""))));
    if (granted.category() != Category.OTHER_HARDSHIP) {
      unmet.add(against(granted.category(), Category.OTHER_HARDSHIP));
    }
    return unmet;
  }

  private static Reason against(Category decided, Category proposed) {
    return Reason.at("DECISION_AGAINST_OPINION", "category", decided, proposed);
  }

  static List<Reason> of(Case before, StepRecord.Refused refused, LocalDate on) {
    List<Reason> unmet = new ArrayList<>(common(before, on));
    if (refused.reasons().stream().allMatch(String::isBlank)) {
      unmet.add(Reason.at("REFUSAL_REASON_MISSING", "reasons"));
    }
    TownshipOpinion opinion = before.latest(StepRecord.OpinionGiven.class).orElseThrow().opinion();
    if (before.state() == CaseState.OPINION_GIVEN
        && opinion.proposal() == TownshipOpinion.Proposal.GRANT) {
      unmet.addAll(posted(before));
    }
    return unmet;
  }

  private static List<Reason> common(Case before, LocalDate on) {
    List<Reason> unmet = new ArrayList<>();
    before
        .latestEvent(StepRecord.OpinionGiven.class)
        .filter(o -> on.isBefore(o.on()))
        .ifPresent(o -> unmet.add(Reason.at("DECISION_BEFORE_OPINION", "date", on, o.on())));
    int filed =
        Math.max(
            before.lastIndexOf(StepRecord.NoticeEnded.class),
            before.lastIndexOf(StepRecord.OpinionGiven.class));
    if (before.needsCountyCheck() && before.lastIndexOf(StepRecord.CountyChecked.class) < filed) {
      unmet.add(Reason.of("COUNTY_CHECK_MISSING"));
    }
    return unmet;
  }

  /**
   * The notice has run. After an objection a new opinion goes straight to the county (57号第十九条),
   * except that 特困 is posted again (43号第十五条).
   */
  private static List<Reason> posted(Case before) {
    if (before.state() == CaseState.COUNTY_REVIEW) {
      return List.of();
    }
    if (before.lastIndexOf(StepRecord.Objected.class) < 0) {
      return List.of(Reason.of("NOTICE_MISSING"));
    }
    return before.coversExtremePoverty() ? List.of(Reason.of("NOTICE_AGAIN")) : List.of();
  }
}
