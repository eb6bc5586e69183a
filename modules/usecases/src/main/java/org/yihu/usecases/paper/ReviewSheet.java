package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.household.Settlement;

/**
 * 社会救助审核确认表 (paper 07): facts, calculation, the result of every criterion and the opinions
 * (民发〔2021〕57号第十八至二十一条). What the determination found is copied, nothing is computed again. Privacy
 * class A.
 *
 * @param accepted 受理日期
 * @param due 办理期限
 * @param visits 调查核实 in words
 * @param verification 信息核对 in words
 * @param openPoints 未决事项; not empty means a provisional result, which the county does not get
 * @param advice 调查人初步建议
 * @param opinion 苏木乡镇（街道）审核意见; empty to be written by hand
 */
public record ReviewSheet(
    String fileKey,
    DocumentNumber number,
    Place place,
    LocalDate accepted,
    LocalDate due,
    String applicant,
    String idNumber,
    String phone,
    int persons,
    Settlement settlement,
    boolean staffRelative,
    boolean singlePerson,
    String visits,
    String verification,
    List<FormMember> members,
    ReviewFindings findings,
    List<String> openPoints,
    ReviewAmount amount,
    Optional<NoticeRecord> notice,
    String advice,
    String opinion)
    implements FormPaper {
  public ReviewSheet {
    members = List.copyOf(members);
    openPoints = List.copyOf(openPoints);
  }

  /**
   * 公示情况.
   *
   * @param place 公示地点
   * @param number 公示编号
   * @param posted 张贴日期
   * @param first first day of the period
   * @param last last day of the period
   * @param length length with its unit, such as 7天
   * @param objection 异议; empty while the period runs
   */
  public record NoticeRecord(
      String place,
      DocumentNumber number,
      LocalDate posted,
      LocalDate first,
      LocalDate last,
      String length,
      Optional<Objection> objection) {}

  /** 异议情况. */
  public enum Objection {
    /** 无异议. */
    NONE,
    /** 有异议，已重新调查. */
    INVESTIGATED_AGAIN,
    /** 有异议，已组织民主评议. */
    APPRAISED
  }
}
