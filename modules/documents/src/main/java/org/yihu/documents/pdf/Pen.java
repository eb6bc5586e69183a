package org.yihu.documents.pdf;

import org.yihu.documents.pdf.Piece.Letter;

/**
 * 笔: draws on one page. Places and lengths in mm from the upper left corner, weights of rules and
 * sizes of type in points, grey from 0 (black) to 1 (white).
 */
public final class Pen {
  /** How far the baseline stands below the middle of a line, as a part of the type size. */
  private static final double BELOW_MIDDLE = 0.433;

  private static final double TICK = 1.1;
  private static final int DOT_CORNERS = 36;

  private final PageContent page;
  private final double pageHeight;
  private final ArchiveFile file;
  private final Typesetter type;
  private final double headGrey;

  Pen(PageContent page, double pageHeightMm, ArchiveFile file, Typesetter type, double headGrey) {
    this.page = page;
    this.pageHeight = Mm.toPoints(pageHeightMm);
    this.file = file;
    this.type = type;
    this.headGrey = headGrey;
  }

  /** The grey of column heads. */
  double headGrey() {
    return headGrey;
  }

  /** The baseline of a line of a style whose upper edge is at {@code top}. */
  double baseline(double top, Style style) {
    return top + Mm.ofPoints(style.lead() / 2 + BELOW_MIDDLE * style.size());
  }

  /** A rule from one point to another. */
  public void rule(double x1, double y1, double x2, double y2, double weight, double grey) {
    page.stroke(weight, grey);
    page.move(x(x1), y(y1));
    page.line(x(x2), y(y2));
    page.paintStroke();
  }

  /** A black rule. */
  public void rule(double x1, double y1, double x2, double y2, double weight) {
    rule(x1, y1, x2, y2, weight, 0);
  }

  /** A dashed black rule; the length of dash and gap in mm. */
  public void dashed(double x1, double y, double x2, double weight, double dash, double gap) {
    page.dash(Mm.toPoints(dash), Mm.toPoints(gap));
    rule(x1, y, x2, y, weight, 0);
    page.solid();
  }

  /** The black outline of a rectangle. */
  public void frame(double left, double top, double width, double height, double weight) {
    frame(left, top, width, height, weight, 0);
  }

  /** The outline of a rectangle. */
  public void frame(
      double left, double top, double width, double height, double weight, double grey) {
    page.stroke(weight, grey);
    page.rectangle(x(left), y(top + height), x(width), x(height));
    page.paintStroke();
  }

  /**
   * A dot around a point.
   *
   * @param filled 1 full, 0 hollow, between them from the left
   */
  public void dot(double x, double y, double diameter, double filled) {
    page.fillWith(1);
    circle(x, y, diameter / 2, 0, DOT_CORNERS);
    page.paintFill();
    page.fillWith(0);
    if (filled > 0) {
      int corners = (int) Math.round(DOT_CORNERS * filled);
      circle(x, y, diameter / 2, DOT_CORNERS / 4, corners);
      page.paintFill();
    }
    page.stroke(0.7, 0);
    circle(x, y, diameter / 2, 0, DOT_CORNERS);
    page.paintStroke();
  }

  private void circle(double x, double y, double radius, int first, int corners) {
    for (int i = 0; i <= corners; i++) {
      double angle = 2 * Math.PI * (first + i) / DOT_CORNERS;
      double left = x(x + radius * Math.cos(angle));
      double up = y(y - radius * Math.sin(angle));
      if (i == 0) {
        page.move(left, up);
      } else {
        page.line(left, up);
      }
    }
  }

  /** A filled rectangle without an outline. */
  public void fill(double left, double top, double width, double height, double grey) {
    page.fillWith(grey);
    page.rectangle(x(left), y(top + height), x(width), x(height));
    page.paintFill();
    page.fillWith(0);
  }

  /** A block at a place, as wide as given. */
  public void block(Block block, double x, double top, double width) {
    block.lay(type, width).draw(this, x, top);
  }

  /**
   * One line of text that starts at, is centred on or ends at x, with its upper edge at {@code
   * top}.
   */
  public void text(String text, Style style, Align align, double x, double top) {
    for (Line line : type.lines(Rich.of(style, text), Double.MAX_VALUE, 0, 0)) {
      double width = Mm.ofPoints(line.width() - style.tracking());
      double left = align == Align.CENTER ? x - width / 2 : align == Align.RIGHT ? x - width : x;
      line(line, left, baseline(top, style), 0);
    }
  }

  /** Width in mm of a text in one line. */
  public double widthOf(String text, Style style) {
    return type.pieces(Rich.of(style, text)).stream()
        .mapToDouble(p -> Mm.ofPoints(p.advance()))
        .sum();
  }

  /** A set line; {@code stretch} points are added wherever justification may widen. */
  void line(Line line, double x, double baseline, double stretch) {
    double at = x(x);
    var run = new TextRun(page, file, y(baseline));
    var pieces = line.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece) {
        case Letter letter -> run.add(letter, at);
        case Piece.Box(var ticked, _) -> box(at, baseline, ticked);
        case Piece.Blank(var width) -> blank(at, baseline, width);
        case Piece.Bullet _ -> fill(Mm.ofPoints(at) + 0.6, baseline - 3.2, 2.4, 2.4, 0);
        case Piece.Gap _, Piece.LineEnd _ -> {}
      }
      boolean wider =
          stretch != 0
              && i + 1 < pieces.size()
              && Paragraph.stretches(piece, pieces.get(i + 1), type.rules());
      at += piece.advance() + (wider ? stretch : 0);
    }
    run.flush();
  }

  /** The QR code of a key, without its quiet zone. */
  public void qr(String content, double left, double top, double side) {
    boolean[][] modules = QrModules.of(content);
    double module = side / modules.length;
    page.fillWith(0);
    for (int row = 0; row < modules.length; row++) {
      int from = 0;
      while (from < modules.length) {
        int to = from;
        while (to < modules.length && modules[row][to]) {
          to++;
        }
        if (to > from) {
          double bottom = y(top + (row + 1) * module);
          page.rectangle(x(left + from * module), bottom, x((to - from) * module), x(module));
        }
        from = to + 1;
      }
    }
    page.paintFill();
  }

  private void box(double at, double baseline, boolean ticked) {
    double left = Mm.ofPoints(at);
    double top = baseline - Rich.BOX + 0.25;
    frame(left + 0.12, top + 0.12, Rich.BOX - 0.24, Rich.BOX - 0.24, 0.7);
    if (ticked) {
      page.stroke(TICK, 0);
      page.move(x(left + 0.65), y(top + 1.4));
      page.line(x(left + 1.25), y(top + 2.15));
      page.line(x(left + 2.4), y(top + 0.55));
      page.paintStroke();
    }
  }

  private void blank(double at, double baseline, double width) {
    double left = Mm.ofPoints(at);
    rule(left, baseline + 0.9, left + Mm.ofPoints(width), baseline + 0.9, 0.5);
  }

  private static double x(double mm) {
    return Mm.toPoints(mm);
  }

  private double y(double mm) {
    return pageHeight - Mm.toPoints(mm);
  }
}
