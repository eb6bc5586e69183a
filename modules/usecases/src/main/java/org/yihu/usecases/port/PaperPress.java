package org.yihu.usecases.port;

import java.util.List;
import java.util.Map;
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
  default PrintedPaper printAll(List<? extends Paper> papers, PrintRun run) {
    return printEach(papers.stream().map(paper -> new Order(paper, run)).toList());
  }

  /**
   * As {@link #printAll}, each paper with its own circumstances; the first gives the file its date.
   */
  PrintedPaper printEach(List<Order> orders);

  /**
   * The same press with texts of an office in place of the delivered ones.
   *
   * @param own texts by their key; see {@link org.yihu.usecases.printing.EditTemplates}
   */
  PaperPress worded(Map<String, String> own);

  /**
   * 印制单: a paper and the circumstances of its printing.
   *
   * @param paper what it says
   * @param run its printing
   */
  record Order(Paper paper, PrintRun run) {}
}
