package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Authorisation;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.StaffRelativeFiling;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.FileApplication;
import org.yihu.usecases.casework.Filing;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.draft.Drafts;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 提交申请: takes a form without faults: one transaction makes or updates the household file, opens the
 * case, records one authorisation for all adult members who signed, accepts or asks once for what
 * is missing, and removes the draft.
 */
public final class SubmitApplication {
  private final Store store;
  private final FormContexts contexts;
  private final FormReading reading;
  private final DraftMaterials materials;
  private final FileApplication desk;
  private final Ids ids;

  public SubmitApplication(
      Store store,
      FormContexts contexts,
      FormReading reading,
      DraftMaterials materials,
      FileApplication desk,
      Ids ids) {
    this.store = store;
    this.contexts = contexts;
    this.reading = reading;
    this.materials = materials;
    this.desk = desk;
    this.ids = ids;
  }

  /**
   * 受理.
   *
   * @param draftKey the draft that is done with it
   * @throws Refusal with every fault of the form, {@code APPLICATION_PAPERS_MISSING} for each paper
   *     that is not in, or as {@link FileApplication#file}
   */
  public CaseFile accept(Actor actor, ApplicationDraft draft, String draftKey) {
    FormContext context = checked(actor, draft);
    List<Reason> missing =
        materials.of(draft, context.today()).stream()
            .filter(m -> m.state() == DraftMaterials.State.MISSING)
            .map(m -> Reason.at("APPLICATION_PAPERS_MISSING", m.code(), m.name()))
            .toList();
    Refusal.unlessEmpty(missing);
    return file(
        actor,
        draft,
        draftKey,
        context,
        new Filing.Acceptance(
            materials.codes(draft, context.today(), DraftMaterials.State.RECEIVED)));
  }

  /**
   * 一次性补正告知: opens the case and asks for everything that is missing.
   *
   * @param dueBy day by which it is expected
   * @throws Refusal with every fault of the form, {@code SUPPLEMENT_LIST_EMPTY} if nothing is
   *     missing, or as {@link FileApplication#file}
   */
  public CaseFile askSupplement(
      Actor actor, ApplicationDraft draft, String draftKey, LocalDate dueBy) {
    FormContext context = checked(actor, draft);
    List<String> missing = materials.codes(draft, context.today(), DraftMaterials.State.MISSING);
    return file(actor, draft, draftKey, context, new Filing.Supplement(missing, dueBy));
  }

  private FormContext checked(Actor actor, ApplicationDraft draft) {
    actor.require(Permission.CASEWORK);
    FormContext context = contexts.of(actor, draft);
    Refusal.unlessEmpty(
        new ApplicationCheck(reading)
            .faults(draft, context).stream().filter(Fault::isError).map(Fault::reason).toList());
    return context;
  }

  private CaseFile file(
      Actor actor,
      ApplicationDraft draft,
      String draftKey,
      FormContext context,
      Filing.Outcome outcome) {
    Optional<Household> before = store.read(registers -> onFile(registers, draft));
    DraftHousehold maker = new DraftHousehold(draft, context, reading, ids, before);
    Household household = maker.make();
    Optional<Case> open = store.read(registers -> registers.cases().find(draft.caseId()));
    Filing filing =
        new Filing(
            draft.caseId(),
            open.isPresent(),
            household,
            household.members().getFirst().person().id(),
            maker.applied(),
            draft.household().get(FormField.AGENT).strip(),
            draft.household().get(FormField.CAUSE).strip(),
            authorisations(draft, household, context.today(), open),
            relative(draft, household, open),
            maker.basis(),
            outcome);
    return desk.file(
        actor,
        filing,
        registers -> Drafts.removeIn(registers, actor, DraftKind.APPLICATION, draftKey));
  }

  private static Optional<Household> onFile(Registers registers, ApplicationDraft draft) {
    return draft.householdCode().isEmpty()
        ? Optional.empty()
        : Optional.of(
            registers
                .households()
                .byCode(draft.householdCode())
                .orElseThrow(() -> Refusal.because("HOUSEHOLD_NOT_FOUND", draft.householdCode())));
  }

  private List<Authorisation> authorisations(
      ApplicationDraft draft, Household household, LocalDate today, Optional<Case> open) {
    Set<UUID> earlier =
        open.stream()
            .flatMap(c -> c.all(StepRecord.Authorised.class))
            .map(a -> a.authorisation().personId())
            .collect(Collectors.toSet());
    List<Authorisation> all = new ArrayList<>();
    for (int i = 0; i < draft.members().size(); i++) {
      Member member = household.members().get(i);
      FormLine line = draft.members().get(i);
      boolean signs =
          line.is(FormField.SIGNED) && TypedIdentity.of(line, reading, today).isAdult(today);
      if (signs && !earlier.contains(member.person().id())) {
        all.add(Authorisation.ofMember(member.person().id(), member.person().name(), today));
      }
    }
    return all;
  }

  private Optional<StaffRelativeFiling> relative(
      ApplicationDraft draft, Household household, Optional<Case> open) {
    FormLine form = draft.household();
    boolean filed =
        open.stream()
            .flatMap(c -> c.all(StepRecord.StaffRelativeFiled.class))
            .findAny()
            .isPresent();
    return filed || !form.is(FormField.STAFF_RELATIVE)
        ? Optional.empty()
        : Optional.of(
            new StaffRelativeFiling(
                form.get(FormField.STAFF_NAME).strip(),
                form.get(FormField.STAFF_UNIT).strip(),
                form.get(FormField.STAFF_POSITION).strip(),
                household.members().getFirst().person().id(),
                reading.relation(form.get(FormField.STAFF_RELATION)).orElseThrow()));
  }
}
