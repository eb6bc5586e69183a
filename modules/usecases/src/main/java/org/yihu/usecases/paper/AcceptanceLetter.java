package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 受理通知书 (paper 03): tells the applicant that the application is accepted, until when it is handled
 * and which papers were received. No ID number (民发〔2021〕57号第十条).
 *
 * @param members 共同生活成员 with the applicant
 * @param applied 申请日期
 * @param supplemented day on which missing papers were complete; empty if nothing was missing
 * @param accepted 受理日期
 * @param workingDays 办理期限 in working days
 * @param due last day of that term
 * @param visitBy day by which the household is visited
 * @param noticeDays length of the public notice with its unit, such as 7天
 * @param clerk 经办人
 */
public record AcceptanceLetter(
    String fileKey,
    DocumentNumber number,
    IssuingOffice office,
    String applicant,
    String village,
    int members,
    LocalDate applied,
    Optional<LocalDate> supplemented,
    LocalDate accepted,
    int workingDays,
    LocalDate due,
    LocalDate visitBy,
    String noticeDays,
    String clerk,
    List<ReceivedDocument> received)
    implements Paper {
  public AcceptanceLetter {
    received = List.copyOf(received);
  }
}
