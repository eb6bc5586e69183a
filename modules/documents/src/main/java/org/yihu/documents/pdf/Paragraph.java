package org.yihu.documents.pdf;

import java.util.List;
import org.yihu.documents.pdf.Piece.Letter;

/**
 * 段落: text set in lines.
 *
 * @param align of the lines
 * @param indent of the first line, in characters of the base style's size
 * @param hanging of the other lines, in characters
 */
public record Paragraph(Rich text, Align align, double indent, double hanging) implements Block {
  /** A paragraph of running text: indented by two characters, both edges even. */
  public static Paragraph body(Rich text) {
    return new Paragraph(text, Align.JUSTIFY, 2, 0);
  }

  /** A paragraph without an indent. */
  public static Paragraph flush(Rich text) {
    return new Paragraph(text, Align.LEFT, 0, 0);
  }

  public static Paragraph aligned(Align align, Rich text) {
    return new Paragraph(text, align, 0, 0);
  }

  @Override
  public Laid lay(Typesetter type, double width) {
    double points = Mm.toPoints(width);
    double size = text.style().size();
    List<Line> lines = type.lines(text, points, indent * size, hanging * size);
    return new Set(lines, text.style(), align, points, type.rules());
  }

  /** Widest line in points, its indent included. */
  static double widest(List<Line> lines) {
    return lines.stream().mapToDouble(line -> line.indent() + line.width()).max().orElse(0);
  }

  record Set(List<Line> lines, Style style, Align align, double width, Typography rules)
      implements Laid {
    /** The same paragraph with some of its lines only. */
    Set with(List<Line> some) {
      return new Set(some, style, align, width, rules);
    }

    @Override
    public double height() {
      return lines.size() * Mm.ofPoints(style.lead());
    }

    @Override
    public void draw(Pen pen, double x, double y) {
      double top = y;
      for (Line line : lines) {
        double spare = width - line.indent() - inkWidth(line);
        double shift =
            switch (align) {
              case LEFT, JUSTIFY -> 0;
              case CENTER -> spare / 2;
              case RIGHT -> spare;
            };
        double stretch = align == Align.JUSTIFY && !line.last() ? stretch(line, spare) : 0;
        pen.line(line, Mm.ofPoints(line.indent() + shift) + x, pen.baseline(top, style), stretch);
        top += Mm.ofPoints(style.lead());
      }
    }

    /** The width without the tracking after the last character. */
    private double inkWidth(Line line) {
      return line.pieces().isEmpty() || !(line.pieces().getLast() instanceof Letter letter)
          ? line.width()
          : line.width() - letter.style().tracking();
    }

    private double stretch(Line line, double spare) {
      int places = 0;
      for (int i = 0; i + 1 < line.pieces().size(); i++) {
        places += stretches(line.pieces().get(i), line.pieces().get(i + 1), rules) ? 1 : 0;
      }
      return places == 0 ? 0 : spare / places;
    }
  }

  /** Whether justification may widen the space between two pieces. */
  static boolean stretches(Piece before, Piece after, Typography rules) {
    return before instanceof Letter a
        && after instanceof Letter b
        && !(rules.isWestern(a.codePoint()) && rules.isWestern(b.codePoint()));
  }
}
