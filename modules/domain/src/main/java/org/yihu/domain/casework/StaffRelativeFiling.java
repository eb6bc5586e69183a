package org.yihu.domain.casework;

import java.util.UUID;
import org.yihu.domain.household.Relation;

/**
 * 近亲属备案: a member is a close relative of staff who handle assistance or of a village committee
 * member; the county then visits the home itself (民发〔2021〕57号第十一、二十条; 民法典第一千零四十五条).
 *
 * @param staffName 工作人员姓名
 * @param unit 单位
 * @param position 职务
 * @param memberId the member concerned
 * @param relation the staff person's relation to the member
 */
public record StaffRelativeFiling(
    String staffName, String unit, String position, UUID memberId, Relation relation) {}
