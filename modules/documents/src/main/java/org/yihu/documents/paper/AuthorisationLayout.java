package org.yihu.documents.paper;

import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Align;
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
import org.yihu.usecases.paper.AuthorisationForm;
import org.yihu.usecases.paper.AuthorisationForm.Representative;
import org.yihu.usecases.paper.AuthorisationForm.Signatory;
import org.yihu.usecases.port.PrintRun;

/** 居民家庭经济状况核对授权书 (paper 02). */
final class AuthorisationLayout {
  private static final Style BODY = Style.of(Role.BODY, 12, 21);
  private static final Style SIGNING = Style.of(Role.BODY, 10.5, 8 * 72 / 25.4);

  private final FormParts parts;
  private final FormText text;

  AuthorisationLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("authorisationForm.");
  }

  Sheet compose(AuthorisationForm paper, PrintRun run) {
    String subject = parts.subject(paper.applicant(), paper.village());
    Sheet sheet = parts.sheet(text, parts.numbered(paper.number()), paper.fileKey(), subject, run);
    sheet.about(paper.applicant(), text.get("title"));
    String addressee = text.get("addressee", paper.county(), paper.township());
    sheet.add(
        parts.title(text.get("title")),
        Block.space(4.3),
        new Paragraph(Rich.of(BODY, addressee), Align.JUSTIFY, 0, 0),
        purpose());
    for (String key : List.of("consent1", "consent2", "consent3")) {
      sheet.add(Paragraph.body(Rich.of(BODY, text.get(key))));
    }
    sheet.add(text.section(3, "signatories"), signatories(paper.signatories()));
    sheet.addTogether(text.section("representatives"), representatives(paper.representatives()));
    sheet.addTogether(
        Block.space(3), signing(), Block.space(2.5), rule(), parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Block purpose() {
    List<String> words = text.parts("purpose");
    return Paragraph.body(Rich.of(BODY, words.get(0)).emph(words.get(1)).text(words.get(2)));
  }

  private Table signatories(List<Signatory> signatories) {
    return Table.of(9, 25, 22, 42, 22, 28, 22)
        .head(text.heads(8, "signatoryHeads"))
        .numbered(
            signatories,
            (serial, who) ->
                Row.of(
                        16,
                        serial,
                        Cell.centre(who.name()),
                        Cell.centre(who.documentKind()).small(),
                        Cell.centre(who.documentNumber()).inOneLine(),
                        Cell.centre(who.relation()),
                        text.signature(who.represented()),
                        Cell.empty())
                    .about(who.name()));
  }

  private Table representatives(List<Representative> representatives) {
    Table table = Table.of(25, 22, 42, 37, 22, 22).head(text.heads(8, "representativeHeads"));
    for (Representative who : representatives) {
      table =
          table.row(
              Row.of(
                      13.5,
                      Cell.centre(who.name()),
                      Cell.centre(who.documentKind()).small(),
                      Cell.centre(who.documentNumber()).inOneLine(),
                      Cell.centre(who.relation()).small(),
                      Cell.empty(),
                      Cell.empty())
                  .about(who.name()));
    }
    return representatives.isEmpty() ? table.row(MemberRows.empty(13.5, 6)) : table;
  }

  private Block signing() {
    return new Spread(
        List.of("officer1", "officer2", "signedOn").stream()
            .map(key -> FormText.ticked(SIGNING, Set.of(), text.get(key)))
            .toList());
  }

  private static Block rule() {
    return Block.drawn(1.7, (pen, x, y, width) -> pen.rule(x, y, x + width, y, 0.5));
  }
}
