package org.yihu.usecases.paper;

/**
 * 已收材料: one paper that was handed in.
 *
 * @param name 材料名称
 * @param copies 份数
 * @param form in what form it was taken, such as 原件
 */
public record ReceivedDocument(String name, int copies, String form) {}
