package org.yihu.usecases.port;

import java.time.Instant;

/**
 * 印次: the circumstances of one printing.
 *
 * @param printing 1 for the first print; from 2 on the paper is marked 第 N 次打印
 * @param at when, from the injected clock; becomes the file's date
 * @param large whether a notice is printed on A3 (141 %); other papers ignore it
 */
public record PrintRun(int printing, Instant at, boolean large) {
  /** The first print on A4. */
  public static PrintRun first(Instant at) {
    return new PrintRun(1, at, false);
  }
}
