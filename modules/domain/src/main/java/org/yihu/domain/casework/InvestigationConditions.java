package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.domain.household.Member;
import org.yihu.domain.shared.Reason;

/** Conditions of visits, neighbour visits and the cross-check (民发〔2021〕57号第十、十一、十六、十七条). */
final class InvestigationConditions {
  private static final int GROUP = 2;

  private InvestigationConditions() {}

  static List<Reason> ofVisit(Case before, HouseholdVisit visit, Circumstances now) {
    List<Reason> unmet = group(before, visit.investigators(), "investigators", now);
    if (visit.present().isEmpty()) {
      unmet.add(Reason.at("VISIT_NOBODY_PRESENT", "present"));
    }
    if (visit.conclusion().isBlank()) {
      unmet.add(Reason.at("VISIT_CONCLUSION_MISSING", "conclusion"));
    }
    return unmet;
  }

  static List<Reason> of(Case before, NeighbourVisit visit, Circumstances now) {
    List<Reason> unmet = group(before, visit.visitors(), "visitors", now);
    if (visit.neighbour().isBlank() || now.isMember(visit.neighbour())) {
      unmet.add(Reason.at("NEIGHBOUR_OUTSIDE_HOUSEHOLD", "neighbour", visit.neighbour()));
    }
    return unmet;
  }

  static List<Reason> of(
      Case before, StepRecord.VerificationReported reported, LocalDate on, Circumstances now) {
    List<Reason> unmet = new ArrayList<>(authorised(before, on, now));
    if (reported.report().reportedOn().isAfter(on)) {
      unmet.add(
          Reason.at("VERIFICATION_REPORT_LATER", "reportedOn", reported.report().reportedOn(), on));
    }
    if (!reported.report().consistent() && reported.report().findings().isBlank()) {
      unmet.add(Reason.at("VERIFICATION_FINDINGS_MISSING", "findings"));
    }
    return unmet;
  }

  /** Every adult member has authorised the whole check by that day. */
  static List<Reason> authorised(Case before, LocalDate on, Circumstances now) {
    Set<java.util.UUID> signed =
        before
            .all(StepRecord.Authorised.class)
            .map(StepRecord.Authorised::authorisation)
            .filter(a -> a.kind() == Authorisation.Kind.MEMBER && a.coversAllOn(on))
            .map(Authorisation::personId)
            .collect(Collectors.toSet());
    return now.adultsOn(on).stream()
        .map(Member::person)
        .filter(p -> !signed.contains(p.id()))
        .map(p -> Reason.at("AUTHORISATION_MISSING", "members", p.name()))
        .toList();
  }

  private static List<Reason> group(
      Case before, List<String> names, String field, Circumstances now) {
    List<Reason> unmet = new ArrayList<>();
    Set<String> distinct = new HashSet<>(names.stream().map(String::strip).toList());
    distinct.remove("");
    if (distinct.size() < GROUP) {
      unmet.add(Reason.at("VISIT_NEEDS_TWO", field, distinct.size()));
    }
    Set<String> relatives =
        before
            .all(StepRecord.StaffRelativeFiled.class)
            .map(f -> f.filing().staffName())
            .collect(Collectors.toSet());
    for (String name : distinct) {
      if (relatives.contains(name) || now.isMember(name)) {
        unmet.add(Reason.at("INVESTIGATOR_IS_RELATIVE", field, name));
      }
    }
    return unmet;
  }
}
