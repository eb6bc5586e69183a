package org.yihu.app.desktop.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yihu.app.Office;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintKey;

/** Papers for previews: real ones, simple in content. */
final class PreviewPapers {
  private PreviewPapers() {}

  /** A paper of one page, or more for more lines. */
  static PaperToPrint paper(Office office, int number, String name, int lines) {
    List<BatchCover.Line> rows = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      rows.add(new BatchCover.Line(i, "社会救助确认通知书", i == 1 ? name : "户主" + i, "毛岱村", 1));
    }
    return office
        .printDesk()
        .toPrint(
            office.session().actor(),
            new PrintKey("confirmation", "case/" + number),
            "社会救助确认通知书",
            name,
            "毛岱村",
            new BatchCover(LocalDate.of(2026, 11, 24), "高娃", rows));
  }
}
