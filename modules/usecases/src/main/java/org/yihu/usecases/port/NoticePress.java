package org.yihu.usecases.port;

import java.util.List;
import java.util.Map;
import org.yihu.usecases.paper.PostedPaper;

/** 公示样张: draws a notice to be looked at, and tells what its text discloses. */
public interface NoticePress {
  /**
   * Draws a notice without letting it out.
   *
   * @throws org.yihu.domain.shared.Refusal if a character has no face or something does not fit its
   *     cell; a leak is told, not refused
   */
  Drawn draw(PostedPaper notice, PrintRun run);

  /**
   * The same press with texts of an office in place of the delivered ones, as {@link
   * PaperPress#worded}.
   */
  NoticePress worded(Map<String, String> own);

  /**
   * 样张.
   *
   * @param sheet the file
   * @param leaks what it discloses and must not; empty if it may be posted
   */
  record Drawn(PrintedPaper sheet, List<NoticeLeak> leaks) {
    public Drawn {
      leaks = List.copyOf(leaks);
    }
  }
}
