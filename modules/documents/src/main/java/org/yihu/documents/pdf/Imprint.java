package org.yihu.documents.pdf;

/**
 * 版记: what identifies a printed paper.
 *
 * @param title name of the paper, for the file's metadata
 * @param template version of the template, such as {@code YH-03-2026.1}
 * @param printing 1 for the first print, 2 and more for reprints
 * @param gaps whether a character without a face is left as a blank for the pen
 */
public record Imprint(String title, String template, int printing, boolean gaps) {}
