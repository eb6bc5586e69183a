package org.yihu.usecases.casepaper;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.policy.Term;
import org.yihu.usecases.casework.MaterialChecklist;
import org.yihu.usecases.office.IssuingOffices.Series;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.Applicant;
import org.yihu.usecases.paper.ApplicationForm;
import org.yihu.usecases.paper.AuthorisationForm;
import org.yihu.usecases.paper.CommitmentForm;
import org.yihu.usecases.paper.HardshipCause;
import org.yihu.usecases.paper.KnownHousehold;
import org.yihu.usecases.paper.KnownHousehold.DeclaredAmount;
import org.yihu.usecases.paper.MissingDocument;
import org.yihu.usecases.paper.ReceivedDocument;
import org.yihu.usecases.paper.SupplementLetter;
import org.yihu.usecases.paper.VisitForm;
import org.yihu.usecases.paper.VisitIncomeItem;
import org.yihu.usecases.text.Texts;

/**
 * The papers of intake and investigation: application, authorisation, acceptance, supplement, visit
 * form.
 */
final class IntakePapers {
  private static final int FULL_AGE = 18;

  private final PaperSubject subject;
  private final HouseholdWords words;
  private final MaterialChecklist checklist;
  private final PolicyScope parameters;
  private final Texts texts;

  IntakePapers(
      PaperSubject subject,
      HouseholdWords words,
      MaterialChecklist checklist,
      PolicyScope parameters) {
    this.subject = subject;
    this.words = words;
    this.checklist = checklist;
    this.parameters = parameters;
    this.texts = subject.texts();
  }

  ApplicationForm application() {
    Optional<StepRecord.Opened> opened = subject.subject().latest(StepRecord.Opened.class);
    return new ApplicationForm(
        subject.key(),
        subject.number(Series.APPLICATION),
        subject.place(),
        subject.township().signature(),
        subject.applied(),
        applicant(opened.map(StepRecord.Opened::agent).orElse("")),
        words.members(p -> ""),
        words.obligors(),
        words.income(),
        words.assets(),
        words.spending(),
        opened.map(StepRecord.Opened::cause).orElse(""),
        Optional.of(
            new ApplicationForm.Window(
                subject.applied(),
                ApplicationForm.Channel.COUNTER,
                subject.dayOf(StepRecord.SupplementAsked.class).map(d -> false),
                subject.dayOf(StepRecord.Accepted.class))));
  }

  private Applicant applicant(String agent) {
    Person p = subject.applicant();
    var relatives = subject.subject().all(StepRecord.StaffRelativeFiled.class).toList();
    return new Applicant(
        p.name(),
        Optional.of(p.sex()),
        p.profile().ethnicGroup(),
        p.profile().maritalStatus(),
        HouseholdWords.number(p),
        Optional.of(p.birthDate()),
        subject.household().address(),
        Optional.empty(),
        subject.household().settlement(),
        subject.members().size(),
        Optional.of(agent.isBlank() ? Applicant.Channel.SELF : Applicant.Channel.OTHER_PERSON),
        subject.household().phone(),
        Optional.empty(),
        causes(),
        relatives.isEmpty() ? Optional.empty() : Optional.of(true),
        relatives.isEmpty() ? "" : relatives.getFirst().filing().staffName(),
        subject.household().account());
  }

  private Set<HardshipCause> causes() {
    Set<HardshipCause> causes = EnumSet.noneOf(HardshipCause.class);
    for (Member m : subject.members()) {
      if (m.person().profile().hasSevereIllness()) {
        causes.add(HardshipCause.ILLNESS);
      }
      if (m.person().profile().disability().isPresent()) {
        causes.add(HardshipCause.DISABILITY);
      }
      boolean grown = m.person().ageOn(subject.applied()) >= FULL_AGE;
      if (grown && m.person().profile().workAbility() == WorkAbility.NONE) {
        causes.add(HardshipCause.NO_LABOUR);
      }
    }
    boolean education =
        subject.household().finances().spending().stream()
            .anyMatch(s -> s.kind() == SpendingLine.Kind.EDUCATION && !s.amount().isZero());
    if (education) {
      causes.add(HardshipCause.EDUCATION);
    }
    return causes;
  }

  AuthorisationForm authorisation() {
    Person applicant = subject.applicant();
    List<AuthorisationForm.Signatory> signatories =
        words.members(p -> "").stream()
            .map(
                m ->
                    new AuthorisationForm.Signatory(
                        m.name(),
                        texts.get("casepaper.identity-card"),
                        m.idNumber(),
                        m.relation(),
                        m.age() < FULL_AGE))
            .toList();
    List<AuthorisationForm.Representative> representatives =
        signatories.stream()
            .filter(AuthorisationForm.Signatory::represented)
            .map(
                s ->
                    new AuthorisationForm.Representative(
                        applicant.name(),
                        texts.get("casepaper.identity-card"),
                        HouseholdWords.number(applicant),
                        texts.get("casepaper.representative", s.name())))
            .toList();
    return new AuthorisationForm(
        subject.key(),
        subject.number(Series.AUTHORISATION),
        subject.county().fullName(),
        subject.township().signature(),
        applicant.name(),
        subject.villageName(),
        signatories,
        representatives);
  }

  CommitmentForm commitment() {
    return new CommitmentForm(
        subject.head(Series.COMMITMENT),
        words.members(p -> "").stream()
            .map(
                m ->
                    new CommitmentForm.Signatory(
                        m.name(), m.relation(), m.idNumber(), m.age() < FULL_AGE))
            .toList());
  }

  AcceptanceLetter acceptance() {
    StepRecord.Accepted accepted =
        subject.need(StepRecord.Accepted.class, CasePaper.ACCEPTANCE, "accept");
    Deadline total = deadline(Deadline.Kind.TOTAL);
    Deadline start = deadline(Deadline.Kind.INVESTIGATION_START);
    Term notice = parameters.term("deadline.notice");
    return new AcceptanceLetter(
        subject.key(),
        subject.number(Series.ACCEPTANCE),
        subject.township(),
        subject.applicant().name(),
        subject.villageName(),
        subject.members().size(),
        subject.applied(),
        subject
            .dayOf(StepRecord.SupplementAsked.class)
            .flatMap(d -> subject.dayOf(StepRecord.Accepted.class)),
        total.from(),
        Term.read(total.term()).map(Term::count).orElse(0),
        total.due(),
        start.due(),
        texts.get("casepaper.term." + notice.unit(), notice.count()),
        subject.recordedBy(StepRecord.Accepted.class),
        accepted.materials().stream()
            .map(
                code ->
                    new ReceivedDocument(
                        checklist.nameOf(code), 1, texts.get("casepaper.original")))
            .toList());
  }

  private Deadline deadline(Deadline.Kind kind) {
    return subject.file().deadlines().stream()
        .filter(d -> d.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  SupplementLetter supplement() {
    StepRecord.SupplementAsked asked =
        subject.need(StepRecord.SupplementAsked.class, CasePaper.SUPPLEMENT, "supplement");
    return new SupplementLetter(
        subject.key(),
        subject.number(Series.SUPPLEMENT),
        subject.township(),
        subject.applicant().name(),
        subject.villageName(),
        subject.applied(),
        subject.dayOf(StepRecord.SupplementAsked.class).orElseThrow(),
        asked.dueBy(),
        asked.missing().stream()
            .map(
                code ->
                    new MissingDocument(
                        checklist.nameOf(code),
                        texts.get("casepaper.supplement.requirement"),
                        texts.get("casepaper.supplement.method")))
            .toList(),
        List.of());
  }

  VisitForm visit() {
    var income = words.income();
    Map<VisitIncomeItem, DeclaredAmount> declared =
        Map.of(
            VisitIncomeItem.WAGE, amount(IncomeLine.Kind.WAGE),
            VisitIncomeItem.EMPLOYMENT_COST, new DeclaredAmount(words.employmentCost(), ""),
            VisitIncomeItem.OTHER_BUSINESS, amount(IncomeLine.Kind.BUSINESS),
            VisitIncomeItem.PROPERTY, amount(IncomeLine.Kind.PROPERTY),
            VisitIncomeItem.OTHER_TRANSFER, amount(IncomeLine.Kind.TRANSFER));
    return VisitForm.of(
        new KnownHousehold(
            subject.key(),
            subject.number(Series.VISIT),
            subject.applicant().name(),
            subject.villageName(),
            subject.household().address(),
            subject.household().phone(),
            texts.get("casepaper.all-categories"),
            Optional.empty(),
            List.of(),
            words.members(p -> ""),
            words.from(),
            words.to(),
            declared,
            income.total().minus(words.employmentCost()),
            texts.get("casepaper.before-deductions"),
            words.obligors(),
            words.assets(),
            words.spending()));
  }

  private DeclaredAmount amount(IncomeLine.Kind kind) {
    return new DeclaredAmount(words.income(kind), "");
  }
}
