package org.yihu.documents.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Spread;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleEntry;
import org.yihu.domain.casework.SampleEntry.Outcome;
import org.yihu.usecases.paper.DrawMinutes;
import org.yihu.usecases.port.PrintRun;

/** 抽查记录: the list with what was drawn, so that anybody can repeat the draw. */
final class DrawMinutesLayout {
  private static final double ROW = 7;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Style SIGNING = Style.of(Role.BODY, 10.5, 11 * 72 / 25.4);

  private final FormParts parts;
  private final FormText text;

  DrawMinutesLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("drawMinutes.");
  }

  Sheet compose(DrawMinutes paper, PrintRun run) {
    SampleDraw draw = paper.draw();
    String under = text.get("under", paper.office(), parts.words().date(draw.drawnOn()));
    Sheet sheet = parts.sheet(text, under, paper.fileKey(), paper.office(), run);
    sheet.add(parts.title(text.get("title")), Block.space(0.5));
    sheet.add(parts.subtitle(text.get("subtitle")), Block.space(1.5), facts(draw));
    sheet.add(text.section("section1"), list(paper));
    sheet.addTogether(text.section("section2"), signatures(draw), Block.space(1), note());
    return sheet;
  }

  private Table facts(SampleDraw draw) {
    return Fields.of(text, 9, 28, 57, 28, 57)
        .row("seed", Cell.of(draw.seed()), "by", Cell.of(draw.drawnBy()))
        .row("present", Cell.of(String.join(text.get("and"), draw.present())))
        .row("checksum", Cell.of(draw.checksum()).tiny())
        .row(
            "listed",
            Cell.of(text.get("cases", String.valueOf(draw.entries().size()))),
            "drawn",
            Cell.of(
                text.get(
                    "counts",
                    String.valueOf(draw.with(Outcome.DRAWN).size()),
                    String.valueOf(draw.with(Outcome.MUST_CHECK).size()))))
        .table();
  }

  private Table list(DrawMinutes paper) {
    Table table = Table.of(12, 40, 50, 34, 34).asDense().head(text.heads(8, "heads"));
    List<SampleEntry> entries = paper.draw().entries();
    for (int i = 0; i < entries.size(); i++) {
      SampleEntry entry = entries.get(i);
      Cell outcome = Cell.centre(text.get(entry.outcome().name()));
      table =
          table.row(
              Row.of(
                      ROW,
                      Cell.centre(String.valueOf(i + 1)),
                      Cell.centre(entry.number().toString()),
                      Cell.of(paper.applicants().get(i)),
                      Cell.centre(percent(entry.ratio())),
                      entry.outcome() == Outcome.NOT_DRAWN ? outcome : outcome.emph())
                  .about(paper.applicants().get(i)));
    }
    return table;
  }

  private String percent(BigDecimal ratio) {
    String number = ratio.multiply(HUNDRED).stripTrailingZeros().toPlainString();
    return text.get("percent", number);
  }

  private Block signatures(SampleDraw draw) {
    return new Spread(
        draw.present().stream()
            .limit(3)
            .map(name -> FormText.ticked(SIGNING, Set.of(), text.get("signature", name)))
            .toList());
  }

  private Block note() {
    return parts.hangingNote(text.get("note"));
  }
}
