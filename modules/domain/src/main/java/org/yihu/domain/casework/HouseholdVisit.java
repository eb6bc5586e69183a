package org.yihu.domain.casework;

import java.util.List;

/**
 * 入户调查: one visit to the home (民发〔2021〕57号第十六条).
 *
 * @param investigators 调查人员, names; at least two different ones
 * @param present 在场成员; at least one
 * @param living 住房和实际生活状况 in words; may be empty
 * @param conclusion 调查结论
 */
public record HouseholdVisit(
    List<String> investigators, List<String> present, String living, String conclusion) {
  public HouseholdVisit {
    investigators = List.copyOf(investigators);
    present = List.copyOf(present);
  }
}
