package org.yihu.documents.paper;

import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.FormHead;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.CaseHead;
import org.yihu.usecases.paper.NeighbourForm;
import org.yihu.usecases.port.PrintRun;

/** 邻里访问记录 (paper 06): ten questions on one page. */
final class NeighbourLayout {
  private static final double QUESTION = 9.2;
  private static final int LINES = 4;

  private final FormParts parts;
  private final FormText text;

  NeighbourLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("neighbourForm.");
  }

  Sheet compose(NeighbourForm paper, PrintRun run) {
    CaseHead head = paper.head();
    String number =
        text.get(
            "number",
            head.number().authority(),
            String.valueOf(head.number().year()),
            String.valueOf(head.number().serial()),
            String.valueOf(paper.serial()));
    var pageHead = new FormHead(List.of(number), head.fileKey(), text.get("title"), "");
    Sheet sheet =
        parts
            .volume()
            .sheet(parts.imprint(text, text.get("template"), run), PageKind.FORM, pageHead);
    sheet.about(head.applicant(), text.get("title"));
    sheet.add(
        parts.title(text.get("title")),
        Block.space(0.5),
        parts.subtitle(text.get("subtitle")),
        Block.space(2),
        household(paper));
    sheet.add(text.section(3, "section1"), questions());
    sheet.addTogether(text.section(3, "section2"), FormParts.writing(LINES), Block.space(2.5));
    sheet.add(signatures(), Block.space(1), parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Table household(NeighbourForm paper) {
    CaseHead head = paper.head();
    String family = text.get("family", head.applicant(), String.valueOf(head.persons()));
    Cell time =
        paper
            .visit()
            .map(day -> Cell.of(text.get("time", parts.words().date(day))))
            .orElseGet(() -> Cell.of(text.get("blankTime")))
            .right();
    return Fields.of(text, 9, 26, 59, 26, 59)
        .row("household", Cell.of(family), "village", Cell.of(head.place().village()))
        .row("visited", time, "place", Cell.empty())
        .row("visitor1", visitor(paper, 0), "visitor2", visitor(paper, 1))
        .row("neighbour", Cell.empty(), "phone", Cell.empty())
        .row("relation", text.choices("relations", Set.of()))
        .table();
  }

  private static Cell visitor(NeighbourForm paper, int index) {
    return Cell.of(index < paper.visitors().size() ? paper.visitors().get(index) : "");
  }

  private Table questions() {
    Table table = Table.of(9, 43, 118).head(text.heads(8, "questionHeads"));
    List<String> questions = text.parts("questions");
    List<String> answers = text.parts("answers");
    for (int i = 0; i < questions.size(); i++) {
      table =
          table.row(
              QUESTION,
              Cell.centre(String.valueOf(i + 1)),
              Cell.of(questions.get(i)),
              Cell.of(FormText.ticked(FormText.VALUE, Set.of(), answers.get(i))));
    }
    return table;
  }

  private Table signatures() {
    Cell date = Cell.of(parts.blankDate()).right();
    return Fields.of(text, 12.5, 34, 51, 34, 51)
        .row("signature", Cell.empty(), "signature1", Cell.empty())
        .row("date", date, "signature2", Cell.empty())
        .table();
  }
}
