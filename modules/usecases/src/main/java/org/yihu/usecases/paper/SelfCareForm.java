package org.yihu.usecases.paper;

import java.util.List;
import java.util.Optional;

/**
 * 生活自理能力评估表: the six abilities of one person, one page each (民发〔2021〕43号第二十条至第二十三条). Privacy class
 * A.
 *
 * @param head the household
 * @param persons who is assessed, at least one
 */
public record SelfCareForm(CaseHead head, List<Assessed> persons) implements CaseForm {
  public SelfCareForm {
    persons = List.copyOf(persons);
  }

  /**
   * 被评估人.
   *
   * @param idNumber 公民身份号码, or the provisional key
   * @param age 周岁 on the day of the application
   * @param failed 未达到项数 where it is recorded; only the conclusion is printed from it, which items
   *     they are is for the pen
   */
  public record Assessed(String name, String idNumber, int age, Optional<Integer> failed) {}
}
