package org.yihu.usecases.port;

import java.util.List;
import org.yihu.usecases.paper.Paper;

/** 印刷: turns the content of a paper into a finished PDF. */
public interface PaperPress {
  /**
   * Prints a paper. The same paper and run give the same bytes.
   *
   * @throws org.yihu.domain.shared.Refusal if a character has no face ({@code MISSING_GLYPH}),
   *     something does not fit its cell ({@code CELL_OVERFLOW}), or a public notice would disclose
   *     what it must not ({@code NOTICE_LEAK})
   */
  PrintedPaper print(Paper paper, PrintRun run);

  /**
   * Prints several papers one after the other into one file; each counts its own pages. If one is
   * refused, none is printed.
   */
  PrintedPaper printAll(List<? extends Paper> papers, PrintRun run);
}
