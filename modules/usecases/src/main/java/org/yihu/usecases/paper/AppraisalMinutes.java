package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.casework.CommunityAppraisal;

/**
 * 民主评议记录: the meeting after an objection; blank before it was held, filled in afterwards
 * (原民发〔2012〕220号第二十一条至第二十四条). Privacy class A.
 *
 * @param head the household
 * @param category 拟救助类别 in words; empty before the determination
 * @param objection what is to be appraised; empty if nobody objected
 * @param held 评议日期; empty before
 * @param appraisal who took part, votes and conclusion; empty before
 */
public record AppraisalMinutes(
    CaseHead head,
    String category,
    String objection,
    Optional<LocalDate> held,
    Optional<CommunityAppraisal> appraisal)
    implements CaseForm {}
