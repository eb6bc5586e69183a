package org.yihu.usecases.casework;

import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseStep;

/**
 * 步骤权限: who may record which step; where the township decides (社会救助法第四十四条) the county's steps are
 * its own.
 */
public final class StepPermissions {
  private StepPermissions() {}

  /** 权限: what a step asks of the person who records it. */
  public static Permission of(CaseStep step, Case subject) {
    return switch (step) {
      case OPEN,
          TAKE_OVER,
          SUPPLEMENT,
          ACCEPT,
          AUTHORISE,
          STAFF_RELATIVE,
          EXTEND,
          VISIT,
          NEIGHBOUR,
          VERIFICATION,
          DETERMINE,
          NOTICE,
          NOTICE_END,
          OBJECTION,
          APPRAISAL,
          SERVE,
          HEAR,
          REVIEW ->
          Permission.CASEWORK;
      case OPINION, END_PROCEDURE -> Permission.TOWNSHIP_OPINION;
      case SAMPLE, COUNTY_CHECK -> Permission.COUNTY_DECISION;
      case GRANT, REFUSE, CHANGE, TAPER, TERMINATE ->
          subject.delegated() ? Permission.TOWNSHIP_OPINION : Permission.COUNTY_DECISION;
      case SEND_BACK ->
          subject.delegated() || subject.state() == CaseState.OPINION_GIVEN
              ? Permission.TOWNSHIP_OPINION
              : Permission.COUNTY_DECISION;
    };
  }
}
