package org.yihu.documents.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Pen;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.usecases.paper.WhatIsMissingLetter;
import org.yihu.usecases.paper.WhatIsMissingLetter.Bar;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/**
 * 您家差在哪一条 (paper 12): large type, plain words, bars that show how far the household is from the
 * limits.
 */
final class WhatIsMissingLayout {
  private static final Style LEAD = Style.of(Role.BODY, 18, 28);
  private static final Style REST = Style.of(Role.BODY, 16, 23.5);
  private static final Style LABEL = Style.of(Role.EMPH, 13, 25.5);
  private static final double LONGEST = 72;
  private static final double INSET = 2.39;
  private static final double BAR_ROW = 9.4;
  private static final double BAR = 5.4;
  private static final double LABELS = 43;
  private static final double OWN_GREY = 0.73;

  private final LetterParts parts;
  private final Texts texts;
  private final Wording words;

  WhatIsMissingLayout(LetterParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
    this.words = parts.words();
  }

  Sheet compose(WhatIsMissingLetter paper, PrintRun run) {
    var head = parts.head(paper.office(), paper.fileKey());
    Sheet sheet = parts.begin("missing.", PageKind.LETTER_WITH_STUB, head, run, paper.applicant());
    Style under = Style.of(Role.BODY, 12, 8 * 72 / 25.4);
    String refers = texts.get("missing.refers", words.number(paper.refusal()));
    sheet.add(parts.title(texts.get("missing.title")));
    sheet.add(Paragraph.aligned(Align.CENTER, Rich.of(under, refers)), Block.space(1));
    sheet.add(
        parts.addressee(paper.applicant(), LEAD), Paragraph.body(lead(paper)), Block.space(2.5));
    if (!paper.bars().isEmpty()) {
      sheet.add(bars(paper.bars()));
    }
    section(sheet, "missing.how", ragged(paper.calculation()));
    sheet.add(Block.space(2.2), sectionHead("missing.again"));
    for (String change : paper.whenAgain()) {
      sheet.add(new Paragraph(Rich.of(REST).bullet().text(change), Align.LEFT, 0, 1));
    }
    sheet.add(ragged(texts.get("missing.keep")));
    sheet.add(Block.space(2.2));
    Block disagree =
        LetterParts.together(
            sectionHead("missing.disagree"),
            ragged(texts.get("missing.remedies", paper.reviewBody())),
            Block.space(3));
    sheet.close(disagree, foot(paper), Block.space(0));
    return sheet;
  }

  private Rich lead(WhatIsMissingLetter paper) {
    return Rich.of(LEAD, texts.get("missing.opening", words.monthDay(paper.applied())))
        .emph(texts.get("missing.keyPoint", paper.keyPoint()))
        .text(paper.gap());
  }

  private void section(Sheet sheet, String key, Block text) {
    sheet.add(Block.space(2.2), sectionHead(key), text);
  }

  private Block sectionHead(String key) {
    return Paragraph.flush(Rich.of(REST.role(Role.EMPH), texts.get(key)));
  }

  private static Block ragged(String text) {
    return new Paragraph(Rich.of(REST, text), Align.LEFT, 2, 0);
  }

  private Block bars(List<Bar> bars) {
    long longest = bars.stream().mapToLong(bar -> bar.amount().fen()).max().orElse(1);
    double height = 2 * INSET + bars.size() * BAR_ROW;
    return Block.drawn(
        height,
        (pen, x, y, width) -> {
          pen.frame(x + 0.19, y, width - 0.38, height, 1.1);
          for (int i = 0; i < bars.size(); i++) {
            bar(pen, bars.get(i), longest, x + 4.4, y + INSET + i * BAR_ROW);
          }
        });
  }

  private void bar(Pen pen, Bar bar, long longest, double x, double top) {
    double length = lengthOf(bar, longest);
    double barTop = top + (BAR_ROW - BAR) / 2;
    pen.text(bar.label(), LABEL, Align.LEFT, x, top + 0.2);
    if (bar.household()) {
      pen.fill(x + LABELS, barTop, length, BAR, OWN_GREY);
    }
    pen.frame(x + LABELS, barTop, length, BAR, 0.8);
    String amount = texts.get("missing.yuan", words.amount(bar.amount()));
    pen.text(
        amount,
        LABEL.role(Role.BODY).size(14).lead(25.5),
        Align.LEFT,
        x + LABELS + length + 2,
        top + 0.2);
  }

  /** Linear from zero; the longest bar is 72 mm. */
  private static double lengthOf(Bar bar, long longest) {
    return BigDecimal.valueOf(bar.amount().fen())
        .multiply(BigDecimal.valueOf(LONGEST))
        .divide(BigDecimal.valueOf(Math.max(1, longest)), 3, RoundingMode.HALF_UP)
        .doubleValue();
  }

  private Block foot(WhatIsMissingLetter paper) {
    Style line = Style.of(Role.BODY, 13, 7.5 * 72 / 25.4);
    Style phone = line.role(Role.STRONG).size(16).lead(line.lead());
    String contact = texts.get("missing.contact", paper.contact());
    return Block.drawn(
        9,
        (pen, x, y, width) -> {
          pen.rule(x, y, x + width, y, 0.5);
          pen.text(contact, line, Align.LEFT, x, y + 1.5);
          double after = x + pen.widthOf(contact, line) + 1;
          pen.text(paper.office().phone(), phone, Align.LEFT, after, y + 1.1);
          pen.text(words.date(paper.issued()), line, Align.RIGHT, x + width, y + 1.5);
        });
  }
}
