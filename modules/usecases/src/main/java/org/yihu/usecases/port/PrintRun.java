package org.yihu.usecases.port;

import java.time.Instant;

/**
 * 印次: the circumstances of one printing.
 *
 * @param printing 1 for the first print; from 2 on the paper is marked 第 N 次打印
 * @param at when, from the injected clock; becomes the file's date
 * @param large whether a notice is printed on A3 (141 %); other papers ignore it
 * @param gaps whether a character without a face is left as a blank for the pen instead of refused
 */
public record PrintRun(int printing, Instant at, boolean large, boolean gaps) {
  /** A printing that refuses a character without a face. */
  public PrintRun(int printing, Instant at, boolean large) {
    this(printing, at, large, false);
  }

  /** The first print on A4. */
  public static PrintRun first(Instant at) {
    return new PrintRun(1, at, false);
  }

  /** This printing with blanks for characters without a face. */
  public PrintRun withGaps() {
    return new PrintRun(printing, at, large, true);
  }
}
