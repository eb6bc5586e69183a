package org.yihu.usecases.board;

import java.time.LocalDate;

/**
 * 所用参数: one policy parameter that a criterion was tested with.
 *
 * @param name in words, such as 低保标准
 * @param value as the pack has it
 * @param from first day on which it is in force
 * @param document 文件依据
 */
public record ParameterUse(String name, String value, LocalDate from, String document) {}
