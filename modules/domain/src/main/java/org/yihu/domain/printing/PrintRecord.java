package org.yihu.domain.printing;

import java.time.Instant;
import java.util.Objects;

/**
 * 打印记录: one printing of one paper.
 *
 * @param paper kind of the paper, such as {@code confirmation}
 * @param subject what it is about, such as {@code case/UUID}
 * @param printing 印次, from 1
 * @param copies 份数, 1 or more
 * @param reason 重印原因; empty for the first printing
 * @param printedBy 姓名 of who printed it; printings before this version have the sign-in name
 * @param printedAt when
 */
public record PrintRecord(
    String paper,
    String subject,
    int printing,
    int copies,
    String reason,
    String printedBy,
    Instant printedAt) {
  public PrintRecord {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(printedAt, "printedAt");
    if (printing < 1 || copies < 1) {
      throw new IllegalArgumentException("printing " + printing + " in " + copies + " copies");
    }
  }

  /** Whether the paper had been printed before. */
  public boolean isReprint() {
    return printing > 1;
  }
}
