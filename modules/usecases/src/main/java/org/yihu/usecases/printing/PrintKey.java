package org.yihu.usecases.printing;

/**
 * 文书标识: by what the printings of a paper are counted.
 *
 * @param paper kind of the paper, such as {@code confirmation}
 * @param subject what it is about, such as {@code case/UUID} or {@code payment-list/2026-12}
 */
public record PrintKey(String paper, String subject) {}
