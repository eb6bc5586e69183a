package org.yihu.documents.pdf;

import java.util.List;
import org.yihu.domain.shared.Refusal;

/**
 * 单元格排放: lays out a cell's text so that nothing sticks out: as it is, else tightened by 2 %, else
 * one size smaller (not under 小五), else in more lines and a taller row; what must stay in one line
 * and does not fit is refused.
 */
final class CellFitter {
  private static final List<Double> SIZES = List.of(22.0, 18.0, 16.0, 15.0, 14.0, 12.0, 10.5, 9.0);

  private final Typesetter type;

  CellFitter(Typesetter type) {
    this.type = type;
  }

  /**
   * @param width of the cell with its padding, mm
   * @param height wanted for the content, mm
   */
  Laid fit(Cell cell, double width, double height) {
    double inner = width - cell.leftPadding() - cell.padding();
    if (cell.block() != null) {
      return cell.block().lay(type, inner);
    }
    Rich natural = cell.text();
    if (natural.isEmpty()) {
      return new Block.Drawing(0, (pen, x, y) -> {});
    }
    Style style = natural.style();
    Style smaller = smaller(style);
    for (Style tried :
        List.of(style, Typesetter.tightened(style), smaller, Typesetter.tightened(smaller))) {
      Rich text = natural.restyled(tried);
      if (fits(cell, text, inner, height)) {
        return set(cell, text, inner);
      }
    }
    if (cell.whole()) {
      throw Refusal.because("CELL_OVERFLOW", type.person(), type.field(), PlainText.of(natural));
    }
    return set(cell, natural, inner);
  }

  private boolean fits(Cell cell, Rich text, double width, double height) {
    Rich own = text;
    List<Line> lines = type.lines(own, Mm.toPoints(width), 0, 0);
    long wanted = own.parts().stream().filter(Rich.Part.Break.class::isInstance).count() + 1;
    if (cell.whole()) {
      return lines.size() == wanted && Paragraph.widest(lines) <= Mm.toPoints(width) + 0.05;
    }
    boolean unbroken = type.fitsUnbroken(own, Mm.toPoints(width));
    return unbroken
        && (lines.size() == wanted
            || lines.size() * Mm.ofPoints(own.style().lead()) <= height + 0.05);
  }

  private Laid set(Cell cell, Rich text, double width) {
    return new Paragraph(text, cell.align(), 0, 0).lay(type, width);
  }

  private static Style smaller(Style style) {
    return SIZES.stream()
        .filter(size -> size < style.size())
        .findFirst()
        .map(style::size)
        .orElse(style);
  }
}
