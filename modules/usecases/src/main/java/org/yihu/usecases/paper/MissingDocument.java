package org.yihu.usecases.paper;

/**
 * 需要补正的材料: one paper that is missing or incomplete.
 *
 * @param name what is missing
 * @param requirement what has to be done
 * @param method how it can be done, such as 可预约上门
 */
public record MissingDocument(String name, String requirement, String method) {}
