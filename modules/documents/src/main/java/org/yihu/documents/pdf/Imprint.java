package org.yihu.documents.pdf;

import java.time.LocalDate;
import java.time.ZoneId;
import org.yihu.usecases.port.PrintRun;

/**
 * 版记: what identifies a printed paper.
 *
 * @param title name of the paper, for the file's metadata
 * @param template version of the template, such as {@code YH-03-2026.1}
 * @param printing 1 for the first print, 2 and more for reprints
 * @param day day of printing
 * @param gaps whether a character without a face is left as a blank for the pen
 */
public record Imprint(String title, String template, int printing, LocalDate day, boolean gaps) {
  /** The whole country keeps one time. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  public static Imprint of(String title, String template, PrintRun run) {
    LocalDate day = LocalDate.ofInstant(run.at(), ZONE);
    return new Imprint(title, template, run.printing(), day, run.gaps());
  }
}
