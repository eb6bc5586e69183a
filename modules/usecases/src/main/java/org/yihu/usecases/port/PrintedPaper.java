package org.yihu.usecases.port;

/**
 * 成品: a finished PDF/A-2b file.
 *
 * @param pdf its bytes
 * @param pages how many pages it has
 */
public record PrintedPaper(byte[] pdf, int pages) {}
