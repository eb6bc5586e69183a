package org.yihu.usecases.imports;

/**
 * 每行去向: what becomes of one row of a person.
 *
 * @param row row of the sheet, from 1
 * @param person 姓名
 * @param household place of the household in the file, from 0
 * @param code 户编号 as far as known
 * @param headName 户主姓名
 * @param kind fate of the household
 */
public record RowFate(
    int row, String person, int household, String code, String headName, HouseholdFate.Kind kind) {}
