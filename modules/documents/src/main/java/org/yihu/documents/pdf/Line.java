package org.yihu.documents.pdf;

import java.util.List;

/**
 * 行: one set line.
 *
 * @param indent empty space at its head, points
 * @param width natural width without the indent, points
 * @param last whether it ends a paragraph or was ended by the author, so is not justified
 */
record Line(List<Piece> pieces, double indent, double width, boolean last) {
  Line {
    pieces = List.copyOf(pieces);
  }

  long letters() {
    return pieces.stream().filter(Piece.Letter.class::isInstance).count();
  }
}
