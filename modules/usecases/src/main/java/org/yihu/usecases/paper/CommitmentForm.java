package org.yihu.usecases.paper;

import java.util.List;

/**
 * 承诺书: every adult member declares that what was told is true and complete and that changes will be
 * told; what would be proved by certificates is declared once instead (民发〔2021〕57号第九条; 社会救助法第七十三条).
 * Privacy class A.
 *
 * @param head what it is about
 * @param members who signs; a minor or a person without capacity is signed for
 */
public record CommitmentForm(CaseHead head, List<Signatory> members) implements CaseForm {
  public CommitmentForm {
    members = List.copyOf(members);
  }

  /**
   * 承诺人.
   *
   * @param relation 与申请人关系
   * @param idNumber 公民身份号码, or the provisional key
   * @param represented whether a legal representative signs
   */
  public record Signatory(String name, String relation, String idNumber, boolean represented) {}
}
