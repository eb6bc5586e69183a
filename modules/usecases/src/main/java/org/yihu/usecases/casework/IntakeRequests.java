package org.yihu.usecases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.casework.Authorisation;
import org.yihu.domain.casework.ExtensionReason;
import org.yihu.domain.casework.StaffRelativeFiling;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.DateRange;

/** The fields of supplement, accept, authorise, staff-relative and extend. */
final class IntakeRequests {
  private static final int FULL_AGE = 18;

  private final IntakeSteps steps;
  private final MaterialChecklist checklist;

  IntakeRequests(IntakeSteps steps, MaterialChecklist checklist) {
    this.steps = steps;
    this.checklist = checklist;
  }

  CaseFile supplement(StepRequest r) {
    List<String> missing = r.input().needTexts("missing");
    var due = r.input().date("due", r.on().plusMonths(1));
    r.input().done();
    return steps.askSupplement(r.actor(), r.caseId(), r.on(), missing, due);
  }

  CaseFile accept(StepRequest r) {
    List<String> materials = r.input().texts("materials");
    List<StaffRelativeFiling> relatives = r.input().entries("staffRelatives", at -> filing(r, at));
    r.input().done();
    return steps.accept(
        r.actor(), r.caseId(), r.on(), materials.isEmpty() ? usualPapers(r) : materials, relatives);
  }

  private List<String> usualPapers(StepRequest r) {
    boolean byAgent =
        r.file()
            .subject()
            .latest(StepRecord.Opened.class)
            .filter(o -> !o.agent().isBlank())
            .isPresent();
    return checklist.of(r.file().household(), r.on(), byAgent).stream()
        .filter(i -> i.source() == MaterialChecklist.Source.PAPER)
        .map(MaterialChecklist.Item::code)
        .toList();
  }

  CaseFile staffRelative(StepRequest r) {
    StaffRelativeFiling filing = filing(r, r.input());
    r.input().done();
    return steps.fileStaffRelative(r.actor(), r.caseId(), r.on(), filing);
  }

  private static StaffRelativeFiling filing(StepRequest r, StepInput at) {
    Optional<Person> member = r.member(at, "member", at.need("member"));
    Optional<Relation> relation = at.needWord("relation", Relation.class);
    String name = at.need("staffName");
    String unit = at.text("unit");
    String position = at.text("position");
    if (at != r.input()) {
      at.refuseUnknown();
    }
    return new StaffRelativeFiling(
        name,
        unit,
        position,
        member.map(Person::id).orElse(r.file().subject().applicant()),
        relation.orElse(Relation.OTHER));
  }

  CaseFile authorise(StepRequest r) {
    List<Authorisation> all = new ArrayList<>();
    List<String> names = r.input().texts("members");
    if (names.isEmpty()) {
      r.members().stream()
          .filter(m -> m.person().ageOn(r.on()) >= FULL_AGE && m.absence() == Absence.NONE)
          .map(Member::person)
          .forEach(p -> all.add(Authorisation.ofMember(p.id(), p.name(), r.on())));
    }
    for (String name : names) {
      r.member(r.input(), "members", name)
          .ifPresent(p -> all.add(Authorisation.ofMember(p.id(), p.name(), r.on())));
    }
    r.input().texts("obligors").forEach(name -> obligor(r, name).ifPresent(all::add));
    r.input().done();
    return steps.authorise(r.actor(), r.caseId(), r.on(), all);
  }

  private static Optional<Authorisation> obligor(StepRequest r, String name) {
    Optional<Obligor> known =
        r.file().household().obligors().stream().filter(o -> o.name().equals(name)).findFirst();
    if (known.isEmpty()) {
      r.input().fault("STEP_OBLIGOR_UNKNOWN", "obligors", name);
    }
    return known.map(
        o ->
            new Authorisation(
                o.memberId(),
                name,
                Authorisation.Kind.OBLIGOR,
                "",
                java.util.Set.of(Authorisation.Scope.values()),
                DateRange.since(r.on())));
  }

  CaseFile extend(StepRequest r) {
    var kind = r.input().needWord("kind", StepRecord.DeadlineAdjusted.Kind.class);
    var reason = r.input().needWord("reason", ExtensionReason.class);
    String note = r.input().text("note");
    r.input().done();
    return steps.adjustDeadline(
        r.actor(), r.caseId(), r.on(), kind.orElseThrow(), reason.orElseThrow(), note);
  }
}
