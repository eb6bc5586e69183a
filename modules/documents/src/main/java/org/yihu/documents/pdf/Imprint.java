package org.yihu.documents.pdf;

/**
 * 版记: what identifies a printed paper.
 *
 * @param title name of the paper, for the file's metadata
 * @param template version of the template, such as {@code YH-03-2026.1}
 * @param printing 1 for the first print, 2 and more for reprints
 */
public record Imprint(String title, String template, int printing) {}
