package org.yihu.usecases.board;

import org.yihu.domain.assistance.Category;

/**
 * 比对类别: the head of one column.
 *
 * @param category 类别
 * @param state how the category comes out
 * @param note one line that says why or how much
 * @param chosen whether it is the household's result
 */
public record BoardColumn(Category category, BoardState state, String note, boolean chosen) {}
