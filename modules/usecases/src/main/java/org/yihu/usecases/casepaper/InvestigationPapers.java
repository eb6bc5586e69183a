package org.yihu.usecases.casepaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.HouseholdVisit;
import org.yihu.domain.casework.StaffRelativeFiling;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.IssuingOffices.Series;
import org.yihu.usecases.paper.AppraisalMinutes;
import org.yihu.usecases.paper.NeighbourForm;
import org.yihu.usecases.paper.SelfCareForm;
import org.yihu.usecases.paper.StaffRelativeForm;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.text.UsualWords;

/** The papers of the investigation: staff relatives, neighbours, appraisal, self-care. */
final class InvestigationPapers {
  private final PaperSubject subject;
  private final UsualWords usual;
  private final Texts texts;

  InvestigationPapers(PaperSubject subject, UsualWords usual) {
    this.subject = subject;
    this.usual = usual;
    this.texts = subject.texts();
  }

  StaffRelativeForm staffRelative() {
    subject.need(StepRecord.StaffRelativeFiled.class, CasePaper.STAFF_RELATIVE, "staff-relative");
    return new StaffRelativeForm(
        subject.head(Series.STAFF_RELATIVE),
        subject.category(),
        monthly(),
        subject.subject().latest(StepRecord.Opened.class).map(StepRecord.Opened::cause).orElse(""),
        hardship(),
        findings(),
        subject
            .subject()
            .all(StepRecord.StaffRelativeFiled.class)
            .map(StepRecord.StaffRelativeFiled::filing)
            .map(this::filing)
            .toList());
  }

  private StaffRelativeForm.Filing filing(StaffRelativeFiling filing) {
    return new StaffRelativeForm.Filing(
        filing.staffName(),
        filing.unit(),
        filing.position(),
        nameOf(filing.memberId()),
        usual.of("relation", filing.relation()));
  }

  private String nameOf(UUID person) {
    return subject.household().members().stream()
        .map(Member::person)
        .filter(p -> p.id().equals(person))
        .map(Person::name)
        .findFirst()
        .orElse("");
  }

  private String monthly() {
    return subject
        .subject()
        .latest(StepRecord.Determined.class)
        .map(StepRecord.Determined::monthly)
        .filter(m -> !m.equals(Money.ZERO))
        .map(m -> texts.get("casepaper.monthly", m))
        .orElse("");
  }

  private String hardship() {
    List<String> causes = new ArrayList<>();
    if (any(p -> p.profile().hasSevereIllness())) {
      causes.add("ILLNESS");
    }
    if (any(p -> p.profile().disability().isPresent())) {
      causes.add("DISABILITY");
    }
    if (any(p -> p.profile().workAbility() == WorkAbility.NONE)) {
      causes.add("NO_LABOUR");
    }
    return String.join(
        texts.get("casepaper.separator"),
        causes.stream().map(c -> texts.get("casepaper.cause." + c)).toList());
  }

  private boolean any(Predicate<Person> test) {
    return subject.members().stream().map(Member::person).anyMatch(test);
  }

  private String findings() {
    return subject
        .subject()
        .latest(StepRecord.Visited.class)
        .map(StepRecord.Visited::visit)
        .map(
            v ->
                v.living().isBlank()
                    ? v.conclusion()
                    : texts.get("casepaper.findings", v.living(), v.conclusion()))
        .orElse("");
  }

  /** Visitors and date are those of the newest neighbour visit, else of the visit to the home. */
  NeighbourForm neighbour() {
    Optional<CaseEvent> asked = subject.subject().latestEvent(StepRecord.NeighbourAsked.class);
    Optional<CaseEvent> visited = subject.subject().latestEvent(StepRecord.Visited.class);
    int serial = (int) subject.subject().all(StepRecord.NeighbourAsked.class).count();
    List<String> visitors =
        asked
            .or(() -> visited)
            .map(CaseEvent::record)
            .map(InvestigationPapers::visitors)
            .orElse(List.of());
    Optional<LocalDate> day = asked.or(() -> visited).map(CaseEvent::on);
    return new NeighbourForm(subject.head(Series.NEIGHBOUR), Math.max(1, serial), day, visitors);
  }

  private static List<String> visitors(StepRecord record) {
    return switch (record) {
      case StepRecord.NeighbourAsked n -> n.visit().visitors();
      case StepRecord.Visited v -> investigators(v.visit());
      default -> List.of();
    };
  }

  private static List<String> investigators(HouseholdVisit visit) {
    return visit.investigators();
  }

  AppraisalMinutes appraisal() {
    Optional<StepRecord.Objected> objected = subject.subject().latest(StepRecord.Objected.class);
    String why =
        objected
            .map(o -> texts.get("casepaper.objection", o.content()))
            .orElseGet(
                () ->
                    extremePoverty().isEmpty()
                        ? ""
                        : texts.get("casepaper.appraisal-extreme-poverty"));
    return new AppraisalMinutes(
        subject.head(Series.APPRAISAL),
        subject.category(),
        why,
        subject.dayOf(StepRecord.Appraised.class),
        subject.subject().latest(StepRecord.Appraised.class).map(StepRecord.Appraised::appraisal));
  }

  private Set<UUID> extremePoverty() {
    return subject
        .subject()
        .latest(StepRecord.Determined.class)
        .map(StepRecord.Determined::extremePoverty)
        .orElse(Set.of());
  }

  /** For the persons found to be 特困, else those whose abilities are recorded. */
  SelfCareForm selfCare() {
    Set<UUID> poor = extremePoverty();
    List<SelfCareForm.Assessed> persons =
        subject.members().stream()
            .map(Member::person)
            .filter(
                p ->
                    poor.isEmpty()
                        ? p.profile().selfCareFailed().isPresent()
                        : poor.contains(p.id()))
            .map(this::assessed)
            .toList();
    if (persons.isEmpty()) {
      throw Refusal.because("PAPER_NOBODY_ASSESSED", subject.subject().number());
    }
    return new SelfCareForm(subject.head(Series.SELF_CARE), persons);
  }

  private SelfCareForm.Assessed assessed(Person p) {
    return new SelfCareForm.Assessed(
        p.name(),
        HouseholdWords.number(p),
        p.ageOn(subject.applied()),
        p.profile().selfCareFailed());
  }
}
