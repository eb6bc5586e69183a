package org.yihu.usecases.casework;

import java.util.List;
import java.util.function.Consumer;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.household.EditHousehold;
import org.yihu.usecases.port.Registers;

/**
 * 收件办理: puts a whole application onto the desk in one transaction: the household file, the case,
 * the authorisations, and the acceptance or the one-time list of missing papers.
 */
public final class FileApplication {
  private final CaseDesk desk;
  private final OpenCase openCase;
  private final EditHousehold edit;
  private final MaterialChecklist checklist;

  public FileApplication(CaseDesk desk, EditHousehold edit, MaterialChecklist checklist) {
    this.desk = desk;
    this.openCase = new OpenCase(desk);
    this.edit = edit;
    this.checklist = checklist;
  }

  /**
   * Files an application.
   *
   * @param more done in the same transaction, such as removing the draft
   * @throws Refusal as {@link OpenCase#open}, {@link EditHousehold#save} and {@link
   *     IntakeSteps#askSupplement}
   */
  public CaseFile file(Actor actor, Filing filing, Consumer<Registers> more) {
    if (filing.outcome() instanceof Filing.Supplement s) {
      refuseForbidden(s.missing());
    }
    return desk.writing(
        actor,
        registers -> {
          Household stored = stored(registers, actor, filing);
          if (!filing.open()) {
            openCase.openIn(registers, actor, stored, filing);
          }
          CaseFile taken =
              desk.stepIn(registers, actor, filing.caseId(), desk.today(), f -> record(f, filing));
          more.accept(registers);
          return taken;
        });
  }

  private void refuseForbidden(List<String> missing) {
    List<Reason> forbidden =
        missing.stream()
            .filter(checklist::mustNotBeAsked)
            .map(code -> Reason.at("MATERIAL_NOT_TO_BE_ASKED", "missing", checklist.nameOf(code)))
            .toList();
    Refusal.unlessEmpty(forbidden);
  }

  private Household stored(Registers registers, Actor actor, Filing filing) {
    Household stored = saved(registers, actor, filing);
    if (!filing.basis().isEmpty()) {
      registers
          .audit()
          .append(actor, "MEMBER_WITHOUT_NUMBER", "household/" + stored.code(), "", filing.basis());
    }
    return stored;
  }

  private Household saved(Registers registers, Actor actor, Filing filing) {
    if (!filing.isNewHousehold()) {
      return edit.saveIn(registers, actor, filing.household(), filing.basis());
    }
    Household h = filing.household();
    String code = OpenCase.nextCode(registers, h.division());
    Household coded =
        new Household(
            h.id(),
            code,
            h.division(),
            h.settlement(),
            h.address(),
            h.phone(),
            h.members(),
            h.finances(),
            h.obligors(),
            h.account(),
            h.note(),
            h.relapsePrevention(),
            0);
    registers.households().add(coded, new ChangeStamp(actor.name(), desk.now(), filing.basis()));
    registers.audit().append(actor, "HOUSEHOLD_ADDED", "household/" + code, "", code);
    return coded;
  }

  private static void record(OpenFile file, Filing filing) {
    filing.authorisations().forEach(a -> file.record(new StepRecord.Authorised(a)));
    filing.relative().ifPresent(r -> file.record(new StepRecord.StaffRelativeFiled(r)));
    file.record(
        switch (filing.outcome()) {
          case Filing.Acceptance a -> new StepRecord.Accepted(a.materials());
          case Filing.Supplement s -> new StepRecord.SupplementAsked(s.missing(), s.dueBy());
        });
  }
}
