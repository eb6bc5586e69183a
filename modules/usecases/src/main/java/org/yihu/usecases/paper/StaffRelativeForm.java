package org.yihu.usecases.paper;

import java.util.List;

/**
 * 近亲属备案表: which staff are close relatives of a member, and the household concerned; it goes to the
 * county, which visits the home itself (民发〔2021〕57号第十一、二十条). Privacy class A.
 *
 * @param head the household
 * @param category 申请或享受类别 in words; empty before the determination
 * @param monthly 月保障金 in words; empty before the determination
 * @param reason 申请原因; empty if not told
 * @param hardship 主要困难
 * @param findings 经济调查情况; empty before the visit
 * @param filings one row for each relative, at least one
 */
public record StaffRelativeForm(
    CaseHead head,
    String category,
    String monthly,
    String reason,
    String hardship,
    String findings,
    List<Filing> filings)
    implements CaseForm {
  public StaffRelativeForm {
    filings = List.copyOf(filings);
  }

  /**
   * 备案人员.
   *
   * @param staff 工作人员姓名
   * @param unit 单位
   * @param position 职务
   * @param member 成员姓名
   * @param relation 工作人员与该成员的关系
   */
  public record Filing(
      String staff, String unit, String position, String member, String relation) {}
}
