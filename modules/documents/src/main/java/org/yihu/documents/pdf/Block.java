package org.yihu.documents.pdf;

/** 版面块: something that fills a width and has then a height: a paragraph, a table, ruled lines. */
@FunctionalInterface
public interface Block {
  /** Lays it out in a width in mm; nothing is drawn yet. */
  Laid lay(Typesetter type, double width);

  /** Empty space of a height in mm. */
  static Block space(double mm) {
    return (type, width) -> new Drawing(mm, (pen, x, y) -> {});
  }

  /** A block of a fixed height in mm that is drawn by hand. */
  static Block drawn(double mm, Sketch sketch) {
    return (type, width) -> new Drawing(mm, (pen, x, y) -> sketch.draw(pen, x, y, width));
  }

  /** Draws at an upper left corner, in a width; mm. */
  @FunctionalInterface
  interface Sketch {
    void draw(Pen pen, double x, double y, double width);
  }

  /** A height and what is drawn in it. */
  record Drawing(double height, Stroke stroke) implements Laid {
    @Override
    public void draw(Pen pen, double x, double y) {
      stroke.draw(pen, x, y);
    }
  }

  /** What a {@link Drawing} draws at its upper left corner, mm. */
  @FunctionalInterface
  interface Stroke {
    void draw(Pen pen, double x, double y);
  }
}
