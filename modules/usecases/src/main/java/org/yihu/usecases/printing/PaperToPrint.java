package org.yihu.usecases.printing;

import java.util.Objects;
import org.yihu.usecases.paper.Paper;

/**
 * 待印文书: a paper that is filled, with all that a preview says of it. Nothing is counted until it is
 * printed.
 *
 * @param key by what its printings are counted
 * @param title name of the paper, such as 社会救助确认通知书
 * @param about whom or what it is about, such as the applicant's name
 * @param village 嘎查村（社区）; empty where it belongs to none
 * @param content what it says
 * @param printed how often it has been printed; 0 if never
 * @param large whether a notice is printed on A3
 */
public record PaperToPrint(
    PrintKey key,
    String title,
    String about,
    String village,
    Paper content,
    int printed,
    boolean large) {
  public PaperToPrint {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(content, "content");
  }

  /** On A4. */
  public PaperToPrint(
      PrintKey key, String title, String about, String village, Paper content, int printed) {
    this(key, title, about, village, content, printed, false);
  }

  /** The same paper on A3. */
  public PaperToPrint onA3() {
    return new PaperToPrint(key, title, about, village, content, printed, true);
  }

  /** 印次 of the next printing, from 1. */
  public int nextPrinting() {
    return printed + 1;
  }

  /** Whether the next printing is a reprint, for which a reason is asked. */
  public boolean isReprint() {
    return printed > 0;
  }
}
