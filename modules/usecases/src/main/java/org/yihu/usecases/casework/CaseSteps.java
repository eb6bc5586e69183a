package org.yihu.usecases.casework;

import org.yihu.usecases.payment.BenefitLedger;

/**
 * 全部步骤: the use cases of the steps of a case, put together once.
 *
 * @param intake 受理环节
 * @param investigation 调查环节
 * @param determination 认定测算
 * @param publication 审核公示环节
 * @param decision 确认环节
 * @param aftercare 动态管理环节
 */
public record CaseSteps(
    IntakeSteps intake,
    InvestigationSteps investigation,
    DetermineCase determination,
    PublicationSteps publication,
    DecisionSteps decision,
    AftercareSteps aftercare) {

  /** All steps on one desk. */
  public static CaseSteps of(CaseDesk desk, MaterialChecklist checklist, BenefitLedger ledger) {
    return new CaseSteps(
        new IntakeSteps(desk, checklist),
        new InvestigationSteps(desk),
        new DetermineCase(desk),
        new PublicationSteps(desk),
        new DecisionSteps(desk, ledger),
        new AftercareSteps(desk, ledger));
  }
}
