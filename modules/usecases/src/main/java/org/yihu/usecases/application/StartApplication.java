package org.yihu.usecases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StaffRelativeFiling;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/** 起草申请: a form to begin with: empty, from the file of a household, or again from an open case. */
public final class StartApplication {
  private final Store store;
  private final OfficeRules rules;
  private final FormReading reading;
  private final DraftMaterials materials;
  private final Ids ids;
  private final Clock clock;

  public StartApplication(
      Store store,
      OfficeRules rules,
      FormReading reading,
      DraftMaterials materials,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.rules = rules;
    this.reading = reading;
    this.materials = materials;
    this.ids = ids;
    this.clock = clock;
  }

  /** An empty form of today: the applicant is the head and lives in the household. */
  public ApplicationDraft empty() {
    FormLine household = FormLine.EMPTY.with(FormField.APPLIED, LocalDate.now(clock).toString());
    FormLine applicant =
        FormLine.EMPTY
            .with(FormField.RELATION, reading.word(Relation.SELF))
            .with(FormField.LIVES_TOGETHER, "true");
    return new ApplicationDraft(
        ids.next(), "", "", household, List.of(applicant), List.of(), List.of(), Set.of());
  }

  /**
   * The form of a household on file, with what was typed for this application kept.
   *
   * @param typed the form so far: its day, cause, agent and papers stay
   * @param applicant ID number of the applying member, who is put first; empty for the head
   * @param moved whether the place typed stays too, because the household has moved there
   * @throws Refusal {@code HOUSEHOLD_NOT_FOUND}
   */
  public ApplicationDraft onFile(
      Actor actor,
      ApplicationDraft typed,
      String householdCode,
      Optional<ResidentIdNumber> applicant,
      boolean moved) {
    actor.require(Permission.CASEWORK);
    return store.read(
        registers -> {
          Household household =
              registers
                  .households()
                  .byCode(householdCode)
                  .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", householdCode));
          Optional<UUID> person =
              household.currentMembers().stream()
                  .map(m -> m.person())
                  .filter(p -> applicant.isPresent() && p.idNumber().equals(applicant))
                  .map(p -> p.id())
                  .findFirst();
          return lines(registers).of(household, typed, person, moved);
        });
  }

  /**
   * The form of a case that waits for papers.
   *
   * @throws Refusal {@code CASE_NOT_FOUND}, or {@code APPLICATION_TAKEN} if it waits no longer
   */
  public ApplicationDraft ofCase(Actor actor, String caseKey) {
    actor.require(Permission.CASEWORK);
    return store.read(registers -> ofCase(registers, caseKey));
  }

  private ApplicationDraft ofCase(Registers registers, String caseKey) {
    Case subject =
        CaseNumber.read(caseKey)
            .flatMap(n -> registers.cases().find(n))
            .orElseThrow(() -> Refusal.because("CASE_NOT_FOUND", caseKey));
    boolean waits =
        subject.state() == CaseState.APPLIED || subject.state() == CaseState.SUPPLEMENT_ASKED;
    if (!waits) {
      throw Refusal.because("APPLICATION_TAKEN", caseKey);
    }
    Household household = registers.households().find(subject.householdId()).orElseThrow();
    StepRecord.Opened opened = subject.latest(StepRecord.Opened.class).orElseThrow();
    FormLine form =
        FormLine.EMPTY
            .with(FormField.APPLIED, subject.applicationDate().toString())
            .with(FormField.AGENT, opened.agent())
            .with(FormField.CAUSE, opened.cause());
    ApplicationDraft empty =
        new ApplicationDraft(
            subject.id(),
            subject.number().toString(),
            household.code(),
            staff(form, subject),
            List.of(),
            List.of(),
            List.of(),
            Set.of());
    ApplicationDraft whole =
        lines(registers).of(household, empty, Optional.of(opened.applicant()), false);
    return received(signed(whole, household, subject), subject);
  }

  private FormLine staff(FormLine form, Case subject) {
    Optional<StaffRelativeFiling> filed =
        subject.latest(StepRecord.StaffRelativeFiled.class).map(s -> s.filing());
    FormLine answered = form.with(FormField.STAFF_RELATIVE, String.valueOf(filed.isPresent()));
    return filed
        .map(
            f ->
                answered
                    .with(FormField.STAFF_NAME, f.staffName())
                    .with(FormField.STAFF_UNIT, f.unit())
                    .with(FormField.STAFF_POSITION, f.position())
                    .with(FormField.STAFF_RELATION, reading.word(f.relation())))
        .orElse(answered);
  }

  private static ApplicationDraft signed(
      ApplicationDraft draft, Household household, Case subject) {
    Set<String> keys =
        subject
            .all(StepRecord.Authorised.class)
            .map(a -> a.authorisation().personId())
            .flatMap(
                id ->
                    household.members().stream()
                        .map(m -> m.person())
                        .filter(p -> p.id().equals(id)))
            .map(p -> p.idNumber().map(ResidentIdNumber::value).orElse(p.provisionalKey()))
            .collect(Collectors.toSet());
    List<FormLine> members = new ArrayList<>();
    for (FormLine m : draft.members()) {
      String number = m.get(FormField.ID_NUMBER);
      boolean has = keys.contains(number.isEmpty() ? m.get(FormField.PROVISIONAL_KEY) : number);
      members.add(has ? m.with(FormField.SIGNED, "true") : m);
    }
    return new ApplicationDraft(
        draft.caseId(),
        draft.caseNumber(),
        draft.householdCode(),
        draft.household(),
        members,
        draft.obligors(),
        draft.money(),
        draft.received());
  }

  /** What was not asked for was in. */
  private ApplicationDraft received(ApplicationDraft draft, Case subject) {
    Set<String> in =
        new HashSet<>(materials.codes(draft, LocalDate.now(clock), DraftMaterials.State.MISSING));
    if (subject.state() == CaseState.APPLIED) {
      in.clear();
    }
    subject
        .latest(StepRecord.SupplementAsked.class)
        .ifPresent(asked -> in.removeAll(asked.missing()));
    return new ApplicationDraft(
        draft.caseId(),
        draft.caseNumber(),
        draft.householdCode(),
        draft.household(),
        draft.members(),
        draft.obligors(),
        draft.money(),
        in);
  }

  private HouseholdLines lines(Registers registers) {
    return new HouseholdLines(reading, rules.divisions(registers.settings()), LocalDate.now(clock));
  }
}
