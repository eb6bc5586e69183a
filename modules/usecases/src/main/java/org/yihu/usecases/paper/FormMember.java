package org.yihu.usecases.paper;

/**
 * 家庭成员行: one member as forms write it, in words; a dash or empty where nothing applies or is known.
 *
 * @param name 姓名
 * @param relation 与申请人关系
 * @param idNumber 公民身份号码 in full, or the provisional key
 * @param age 周岁 on the day of the paper
 * @param ethnicGroup 民族
 * @param maritalStatus 婚姻
 * @param health 健康（重病、残疾类别等级）
 * @param workAbility 劳动能力
 * @param occupation 职业、就读
 * @param addOn 分类施保 ground, for the review sheet only
 */
public record FormMember(
    String name,
    String relation,
    String idNumber,
    int age,
    String ethnicGroup,
    String maritalStatus,
    String health,
    String workAbility,
    String occupation,
    String addOn) {}
