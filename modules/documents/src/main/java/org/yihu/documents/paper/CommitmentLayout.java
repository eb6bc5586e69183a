package org.yihu.documents.paper;

import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Spread;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.CommitmentForm;
import org.yihu.usecases.paper.CommitmentForm.Signatory;
import org.yihu.usecases.port.PrintRun;

/** 社会救助承诺书: four promises, what is declared instead of proved, and who signs. */
final class CommitmentLayout {
  private static final Style BODY = Style.of(Role.BODY, 12, 20);
  private static final Style SIGNING = Style.of(Role.BODY, 10.5, 8 * 72 / 25.4);

  private final FormParts parts;
  private final FormText text;

  CommitmentLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("commitmentForm.");
  }

  Sheet compose(CommitmentForm paper, PrintRun run) {
    Sheet sheet = parts.caseSheet(text, paper.head(), run);
    sheet.add(
        Block.space(3),
        Paragraph.flush(Rich.of(BODY, text.get("addressee", paper.head().township()))));
    String applied = parts.words().date(paper.head().applied());
    sheet.add(Paragraph.body(Rich.of(BODY, text.get("opening", applied))));
    for (String key : List.of("promise1", "promise2", "promise3", "promise4")) {
      sheet.add(Paragraph.body(Rich.of(BODY, text.get(key, paper.head().township()))));
    }
    sheet.addTogether(text.section("instead"), declared());
    sheet.add(text.section("signatories"), signatories(paper.members()));
    sheet.addTogether(
        Block.space(3), signing(), Block.space(1), parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Table declared() {
    Table table =
        Table.of(9, 60, 101)
            .head(text.heads(8, "insteadHeads"))
            .numbered(
                text.parts("matters"),
                (serial, line) -> {
                  String[] words = line.split("：", 2);
                  return Row.of(
                      9,
                      serial,
                      Cell.of(words[0]),
                      Cell.of(FormText.ticked(FormText.VALUE, Set.of(), words[1])).small());
                });
    return table;
  }

  private Table signatories(List<Signatory> members) {
    return Table.of(9, 32, 24, 46, 34, 25)
        .head(text.heads(8, "signatoryHeads"))
        .numbered(
            members,
            (serial, who) ->
                Row.of(
                        13,
                        serial,
                        Cell.centre(who.name()),
                        Cell.centre(who.relation()).small(),
                        Cell.centre(who.idNumber()).inOneLine(),
                        text.signature(who.represented()),
                        Cell.empty())
                    .about(who.name()));
  }

  private Block signing() {
    return new Spread(
        List.of(
            FormText.ticked(SIGNING, Set.of(), text.get("clerk")),
            FormText.ticked(SIGNING, Set.of(), text.get("signedOn"))));
  }
}
