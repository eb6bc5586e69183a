package org.yihu.usecases.imports;

import java.util.OptionalInt;

/**
 * 可选的一户: a household in which a person can stay who stands in two.
 *
 * @param label 户编号, or the first row of a household of the file without one
 * @param headName 户主姓名; empty if not known
 * @param ordinal place in the file, from 0; empty for a household on file that is not in the file
 */
public record HouseholdChoice(String label, String headName, OptionalInt ordinal) {}
