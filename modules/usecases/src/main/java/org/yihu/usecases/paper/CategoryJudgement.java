package org.yihu.usecases.paper;

/**
 * 逐类判定: why one category was not granted, in the words of the determination.
 *
 * @param category 类别
 * @param standard 标准
 * @param household 你户
 * @param difference 相差; a dash where there is no figure
 * @param ground 依据
 */
public record CategoryJudgement(
    String category, String standard, String household, String difference, String ground) {}
