package org.yihu.usecases.board;

import org.yihu.domain.assistance.OpenPoint;

/**
 * 待定提示: what is open, and the one thing that settles it.
 *
 * @param kind what is open
 * @param text in one sentence
 */
public record BoardOpenPoint(OpenPoint.Kind kind, String text) {}
