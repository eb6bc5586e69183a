package org.yihu.documents.pdf;

import java.util.List;

/**
 * 两端对齐行: texts in one line, the first at the left edge, the last at the right, the others evenly
 * between.
 */
public record Spread(List<Rich> texts) implements Block {
  public Spread {
    texts = List.copyOf(texts);
  }

  public static Spread of(Rich... texts) {
    return new Spread(List.of(texts));
  }

  @Override
  public Laid lay(Typesetter type, double width) {
    List<Line> lines =
        texts.stream().map(text -> type.lines(text, Double.MAX_VALUE, 0, 0).getFirst()).toList();
    double used = lines.stream().mapToDouble(line -> Mm.ofPoints(line.width())).sum();
    double gap = lines.size() > 1 ? (width - used) / (lines.size() - 1) : 0;
    Style style = texts.getFirst().style();
    return new Drawing(
        Mm.ofPoints(style.lead()),
        (pen, x, y) -> {
          double at = x;
          for (Line line : lines) {
            pen.line(line, at, pen.baseline(y, style), 0);
            at += Mm.ofPoints(line.width()) + gap;
          }
        });
  }
}
