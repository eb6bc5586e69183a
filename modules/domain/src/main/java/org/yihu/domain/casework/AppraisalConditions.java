package org.yihu.domain.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.domain.shared.Reason;

/** Conditions of a community appraisal (民发〔2021〕57号第十九条, 43号第十四条; 原民发〔2012〕220号第二十一条至第二十四条). */
final class AppraisalConditions {
  private AppraisalConditions() {}

  static List<Reason> of(Case before, CommunityAppraisal appraisal, Circumstances now) {
    List<Reason> unmet = new ArrayList<>();
    boolean objected = before.lastIndexOf(StepRecord.Objected.class) >= 0;
    if (!objected && !before.coversExtremePoverty()) {
      unmet.add(Reason.of("APPRAISAL_NOT_CALLED_FOR"));
    }
    unmet.addAll(counts(appraisal));
    unmet.addAll(relatives(before, appraisal, now));
    if (appraisal.conclusion().isBlank()) {
      unmet.add(Reason.at("APPRAISAL_CONCLUSION_MISSING", "conclusion"));
    }
    return unmet;
  }

  private static List<Reason> counts(CommunityAppraisal a) {
    List<Reason> unmet = new ArrayList<>();
    boolean counted =
        a.participants() > 0
            && a.representatives() >= 0
            && a.representatives() <= a.participants()
            && a.agreed() >= 0
            && a.disagreed() >= 0
            && a.agreed() + a.disagreed() <= a.participants();
    if (!counted) {
      unmet.add(
          Reason.at(
              "APPRAISAL_COUNTS", "participants", a.participants(), a.agreed(), a.disagreed()));
    }
    if (a.representatives() * 3 < a.participants() * 2) {
      unmet.add(
          Reason.at(
              "APPRAISAL_REPRESENTATIVES",
              "representatives",
              a.representatives(),
              a.participants(),
              (a.participants() * 2 + 2) / 3));
    }
    return unmet;
  }

  private static List<Reason> relatives(Case before, CommunityAppraisal a, Circumstances now) {
    Set<String> filed =
        before
            .all(StepRecord.StaffRelativeFiled.class)
            .map(f -> f.filing().staffName())
            .collect(Collectors.toSet());
    Set<String> attending = new HashSet<>(a.attendees());
    attending.add(a.chair());
    return attending.stream()
        .filter(name -> filed.contains(name) || now.isMember(name))
        .filter(name -> !name.isBlank())
        .sorted()
        .map(name -> Reason.at("APPRAISAL_RELATIVE_NOT_RECUSED", "attendees", name))
        .toList();
  }
}
