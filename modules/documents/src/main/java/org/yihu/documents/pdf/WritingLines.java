package org.yihu.documents.pdf;

/**
 * 书写区: grey lines 9 mm apart to write on by hand; the frame around them serves as the last line.
 *
 * @param lines how many lines can be written
 * @param inset space left free at both ends, mm
 */
public record WritingLines(int lines, double inset) implements Block {
  private static final double PITCH = 9;
  private static final double GREY = 0.6;

  @Override
  public Laid lay(Typesetter type, double width) {
    return new Drawing(
        lines * PITCH,
        (pen, x, y) -> {
          for (int i = 1; i < lines; i++) {
            pen.rule(x + inset, y + i * PITCH, x + width - inset, y + i * PITCH, 0.4, GREY);
          }
        });
  }
}
