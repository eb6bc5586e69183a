package org.yihu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("流转表：每个状态下每个步骤，列出的可办，没列的不可办")
class CaseTransitionsTest {
  /**
   * One line a state: STEP>STATE for each allowed step; = stays. Written down from the procedure,
   * not from the code.
   */
  private static final String EXPECTED =
      """
      UNOPENED: OPEN>APPLIED TAKE_OVER>GRANTED
      APPLIED: SUPPLEMENT>SUPPLEMENT_ASKED ACCEPT>ACCEPTED AUTHORISE= STAFF_RELATIVE= END_PROCEDURE>PROCEDURE_ENDED
      SUPPLEMENT_ASKED: ACCEPT>ACCEPTED AUTHORISE= STAFF_RELATIVE= END_PROCEDURE>PROCEDURE_ENDED
      ACCEPTED: AUTHORISE= STAFF_RELATIVE= EXTEND= VISIT>INVESTIGATING NEIGHBOUR>INVESTIGATING VERIFICATION>INVESTIGATING DETERMINE>DETERMINED END_PROCEDURE>PROCEDURE_ENDED
      INVESTIGATING: AUTHORISE= STAFF_RELATIVE= EXTEND= VISIT= NEIGHBOUR= VERIFICATION= DETERMINE>DETERMINED APPRAISAL= END_PROCEDURE>PROCEDURE_ENDED
      DETERMINED: AUTHORISE= STAFF_RELATIVE= EXTEND= VISIT>INVESTIGATING NEIGHBOUR>INVESTIGATING VERIFICATION>INVESTIGATING DETERMINE= OPINION>OPINION_GIVEN APPRAISAL= END_PROCEDURE>PROCEDURE_ENDED
      OPINION_GIVEN: STAFF_RELATIVE= EXTEND= NOTICE>NOTICE_POSTED SAMPLE= COUNTY_CHECK= GRANT>GRANTED REFUSE>REFUSED END_PROCEDURE>PROCEDURE_ENDED DETERMINE>DETERMINED SEND_BACK>DETERMINED
      NOTICE_POSTED: STAFF_RELATIVE= EXTEND= NOTICE_END>COUNTY_REVIEW OBJECTION>OBJECTED END_PROCEDURE>PROCEDURE_ENDED
      OBJECTED: AUTHORISE= STAFF_RELATIVE= EXTEND= VISIT>INVESTIGATING NEIGHBOUR>INVESTIGATING VERIFICATION>INVESTIGATING APPRAISAL>DETERMINED END_PROCEDURE>PROCEDURE_ENDED
      COUNTY_REVIEW: STAFF_RELATIVE= EXTEND= OBJECTION= SAMPLE= COUNTY_CHECK= GRANT>GRANTED REFUSE>REFUSED END_PROCEDURE>PROCEDURE_ENDED DETERMINE>DETERMINED SEND_BACK>DETERMINED
      GRANTED: AUTHORISE= STAFF_RELATIVE= VISIT= NEIGHBOUR= VERIFICATION= DETERMINE= NOTICE>TERMINATION_POSTED SERVE= HEAR= CHANGE= TAPER>TAPERING REVIEW= TERMINATE>TERMINATED
      TAPERING: VISIT= NEIGHBOUR= VERIFICATION= DETERMINE= SERVE= HEAR= REVIEW= TERMINATE>TERMINATED
      TERMINATION_POSTED: OBJECTION>TERMINATION_OBJECTED HEAR= TERMINATE>TERMINATED
      TERMINATION_OBJECTED: VISIT= NEIGHBOUR= VERIFICATION= DETERMINE= APPRAISAL= NOTICE>TERMINATION_POSTED HEAR= REVIEW>GRANTED
      REFUSED: SERVE=
      TERMINATED: SERVE=
      PROCEDURE_ENDED: SERVE=
      """;

  @Test
  @DisplayName("17个状态乘以全部步骤，逐格相同")
  void whole_table() {
    Map<CaseState, Map<CaseStep, CaseState>> expected = expected();
    assertThat(expected).containsOnlyKeys(CaseState.values());
    for (CaseState state : CaseState.values()) {
      for (CaseStep step : CaseStep.values()) {
        assertThat(CaseTransitions.after(state, step).orElse(null))
            .as("%s 在 %s", step, state)
            .isEqualTo(expected.get(state).get(step));
      }
    }
  }

  @Test
  @DisplayName("没列出的步骤给出理由，说明现在能办什么")
  void refusal_names_what_can_be_done() {
    assertThat(StepConditions.notAllowed(CaseState.APPLIED, CaseStep.GRANT).arguments())
        .containsExactly(
            "decide", "APPLIED", "supplement, accept, authorise, staff-relative, terminate");
  }

  private static Map<CaseState, Map<CaseStep, CaseState>> expected() {
    Map<CaseState, Map<CaseStep, CaseState>> table = new EnumMap<>(CaseState.class);
    for (String line : EXPECTED.lines().toList()) {
      String[] parts = line.split(": ");
      CaseState state = CaseState.valueOf(parts[0]);
      Map<CaseStep, CaseState> row = new EnumMap<>(CaseStep.class);
      Arrays.stream(parts[1].split(" "))
          .forEach(
              cell -> {
                String[] move = cell.split("[>=]");
                row.put(
                    CaseStep.valueOf(move[0]),
                    cell.endsWith("=") ? state : CaseState.valueOf(move[1]));
              });
      table.put(state, row);
    }
    return table;
  }
}
