package org.yihu.domain.casework;

import static org.yihu.domain.casework.CaseState.*;
import static org.yihu.domain.casework.CaseStep.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 流转表: the one table of what may happen in which state and what state follows. A step that is not
 * listed for a state is an error. Sources: 民发〔2021〕57号第十条至第三十四条, 民发〔2021〕43号第十二条至第二十七条,
 * 社会救助法第四十四条、第四十八条.
 */
public final class CaseTransitions {
  private static final Map<CaseStep, Map<CaseState, CaseState>> TABLE = table();

  private CaseTransitions() {}

  /** The state after a step, empty if the step may not be taken in that state. */
  public static Optional<CaseState> after(CaseState state, CaseStep step) {
    return Optional.ofNullable(TABLE.get(step).get(state));
  }

  /** The steps that a state allows, in their usual order. */
  public static List<CaseStep> allowedIn(CaseState state) {
    return Arrays.stream(CaseStep.values()).filter(s -> TABLE.get(s).containsKey(state)).toList();
  }

  private static Map<CaseStep, Map<CaseState, CaseState>> table() {
    Map<CaseStep, Map<CaseState, CaseState>> table = new EnumMap<>(CaseStep.class);
    for (CaseStep step : CaseStep.values()) {
      table.put(step, new EnumMap<>(CaseState.class));
    }
    intake(table);
    investigation(table);
    notice(table);
    decision(table);
    afterwards(table);
    return table;
  }

  private static void intake(Map<CaseStep, Map<CaseState, CaseState>> table) {
    to(table, OPEN, APPLIED, UNOPENED);
    to(table, TAKE_OVER, GRANTED, UNOPENED);
    to(table, SUPPLEMENT, SUPPLEMENT_ASKED, APPLIED);
    to(table, ACCEPT, ACCEPTED, APPLIED, SUPPLEMENT_ASKED);
    stay(
        table, AUTHORISE, APPLIED, SUPPLEMENT_ASKED, ACCEPTED, INVESTIGATING, DETERMINED, OBJECTED);
    stay(table, AUTHORISE, GRANTED);
    stay(table, STAFF_RELATIVE, APPLIED, SUPPLEMENT_ASKED, ACCEPTED, INVESTIGATING, DETERMINED);
    stay(table, STAFF_RELATIVE, OPINION_GIVEN, NOTICE_POSTED, OBJECTED, COUNTY_REVIEW, GRANTED);
    stay(
        table, EXTEND, ACCEPTED, INVESTIGATING, DETERMINED, OPINION_GIVEN, NOTICE_POSTED, OBJECTED);
    stay(table, EXTEND, COUNTY_REVIEW);
  }

  private static void investigation(Map<CaseStep, Map<CaseState, CaseState>> table) {
    for (CaseStep step : List.of(VISIT, NEIGHBOUR, VERIFICATION)) {
      to(table, step, INVESTIGATING, ACCEPTED, INVESTIGATING, DETERMINED, OBJECTED);
      stay(table, step, GRANTED, TAPERING, TERMINATION_OBJECTED);
    }
    to(table, DETERMINE, DETERMINED, ACCEPTED, INVESTIGATING, DETERMINED);
    // a file that changed meanwhile goes back to its opinion
    to(table, DETERMINE, DETERMINED, OPINION_GIVEN, COUNTY_REVIEW);
    stay(table, DETERMINE, GRANTED, TAPERING, TERMINATION_OBJECTED);
    to(table, OPINION, OPINION_GIVEN, DETERMINED);
    stay(table, APPRAISAL, INVESTIGATING, DETERMINED, TERMINATION_OBJECTED);
    to(table, APPRAISAL, DETERMINED, OBJECTED);
  }

  private static void notice(Map<CaseStep, Map<CaseState, CaseState>> table) {
    to(table, NOTICE, NOTICE_POSTED, OPINION_GIVEN);
    to(table, NOTICE, TERMINATION_POSTED, GRANTED, TERMINATION_OBJECTED);
    to(table, NOTICE_END, COUNTY_REVIEW, NOTICE_POSTED);
    to(table, OBJECTION, OBJECTED, NOTICE_POSTED);
    to(table, OBJECTION, TERMINATION_OBJECTED, TERMINATION_POSTED);
    stay(table, OBJECTION, COUNTY_REVIEW);
  }

  private static void decision(Map<CaseStep, Map<CaseState, CaseState>> table) {
    to(table, SEND_BACK, DETERMINED, OPINION_GIVEN, COUNTY_REVIEW);
    stay(table, SAMPLE, OPINION_GIVEN, COUNTY_REVIEW);
    stay(table, COUNTY_CHECK, OPINION_GIVEN, COUNTY_REVIEW);
    to(table, GRANT, GRANTED, OPINION_GIVEN, COUNTY_REVIEW);
    to(table, REFUSE, REFUSED, OPINION_GIVEN, COUNTY_REVIEW);
    to(table, END_PROCEDURE, PROCEDURE_ENDED, APPLIED, SUPPLEMENT_ASKED, ACCEPTED, INVESTIGATING);
    to(table, END_PROCEDURE, PROCEDURE_ENDED, DETERMINED, OPINION_GIVEN, NOTICE_POSTED, OBJECTED);
    to(table, END_PROCEDURE, PROCEDURE_ENDED, COUNTY_REVIEW);
  }

  private static void afterwards(Map<CaseStep, Map<CaseState, CaseState>> table) {
    stay(table, SERVE, GRANTED, TAPERING, REFUSED, TERMINATED, PROCEDURE_ENDED);
    stay(table, HEAR, GRANTED, TAPERING, TERMINATION_POSTED, TERMINATION_OBJECTED);
    stay(table, CHANGE, GRANTED);
    stay(table, REVIEW, GRANTED, TAPERING);
    to(table, REVIEW, GRANTED, TERMINATION_OBJECTED);
    to(table, TAPER, TAPERING, GRANTED);
    to(table, TERMINATE, TERMINATED, GRANTED, TAPERING, TERMINATION_POSTED);
  }

  private static void to(
      Map<CaseStep, Map<CaseState, CaseState>> table,
      CaseStep step,
      CaseState to,
      CaseState... from) {
    for (CaseState state : from) {
      if (table.get(step).put(state, to) != null) {
        throw new IllegalStateException("listed twice: " + step + " in " + state);
      }
    }
  }

  private static void stay(
      Map<CaseStep, Map<CaseState, CaseState>> table, CaseStep step, CaseState... states) {
    for (CaseState state : states) {
      to(table, step, state, state);
    }
  }
}
