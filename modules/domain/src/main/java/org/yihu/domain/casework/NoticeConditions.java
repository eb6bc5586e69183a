package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.shared.Reason;

/**
 * Conditions of posting, ending and objecting to a notice (民发〔2021〕57号第十九条; 民发〔2021〕43号第十五、二十六条).
 */
final class NoticeConditions {
  private NoticeConditions() {}

  static List<Reason> of(Case before, PostedNotice notice, Circumstances now) {
    List<Reason> unmet = new ArrayList<>();
    if (notice.kind() == NoticeKind.TERMINATION) {
      if (before.category().filter(c -> c == Category.EXTREME_POVERTY).isEmpty()) {
        unmet.add(Reason.of("TERMINATION_NOTICE_NOT_NEEDED"));
      }
      return unmet;
    }
    CaseEvent opinion = before.latestEvent(StepRecord.OpinionGiven.class).orElseThrow();
    if (((StepRecord.OpinionGiven) opinion.record()).opinion().proposal()
        != TownshipOpinion.Proposal.GRANT) {
      unmet.add(Reason.of("NOTICE_NOT_FOR_REFUSAL"));
    }
    if (notice.postedOn().isBefore(opinion.on())) {
      unmet.add(Reason.at("NOTICE_BEFORE_OPINION", "date", notice.postedOn(), opinion.on()));
    }
    unmet.addAll(OpinionConditions.result(before, now));
    return unmet;
  }

  /** The newest notice is over on a day. */
  static List<Reason> over(Case before, LocalDate on) {
    return before
        .latest(StepRecord.NoticePosted.class)
        .map(StepRecord.NoticePosted::notice)
        .filter(n -> !n.isOverOn(on))
        .map(n -> List.of(Reason.of("NOTICE_NOT_OVER", n.lastDay(), on)))
        .orElse(List.of());
  }

  static List<Reason> of(Case before, StepRecord.Objected objected, LocalDate on) {
    List<Reason> unmet = new ArrayList<>();
    if (objected.content().isBlank()) {
      unmet.add(Reason.at("CASE_OBJECTION_EMPTY", "content"));
    }
    if (before.state() != CaseState.COUNTY_REVIEW) {
      PostedNotice notice = before.latest(StepRecord.NoticePosted.class).orElseThrow().notice();
      if (on.isBefore(notice.postedOn()) || notice.isOverOn(on)) {
        unmet.add(
            Reason.at("OBJECTION_OUTSIDE_NOTICE", "date", on, notice.postedOn(), notice.lastDay()));
      }
    }
    return unmet;
  }
}
