package org.yihu.documents.pdf;

/** 版面元素: the smallest things a line is made of; widths in points. */
sealed interface Piece {
  /** How far the next piece starts after this one, without justification. */
  double advance();

  /**
   * One character.
   *
   * @param face null if no face has it
   * @param shift how far its glyph is moved right within the advance; negative after a squeeze
   */
  record Letter(int codePoint, Face face, int glyph, Style style, double advance, double shift)
      implements Piece {
    Letter moved(double newAdvance, double newShift) {
      return new Letter(codePoint, face, glyph, style, newAdvance, newShift);
    }
  }

  /** A check box drawn as a square, ticked or not. */
  record Box(boolean ticked, double advance) implements Piece {}

  /** A rule to write on. */
  record Blank(double advance) implements Piece {}

  /** Empty space. */
  record Gap(double advance) implements Piece {}

  /** A black square at the head of an item. */
  record Bullet(double advance) implements Piece {}

  /** The end of a line that the author wants. */
  record LineEnd() implements Piece {
    @Override
    public double advance() {
      return 0;
    }
  }
}
