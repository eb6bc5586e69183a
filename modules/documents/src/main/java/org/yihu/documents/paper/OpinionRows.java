package org.yihu.documents.paper;

import java.util.Set;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Stack;
import org.yihu.documents.pdf.Style;

/** 意见栏: rows in which somebody writes or confirms an opinion, signs and dates it. */
final class OpinionRows {
  private static final Style READING = Style.of(Role.BODY, 10.5, 17);
  private static final double SIGNATURE_LINE = 9;
  private static final Style SIGNING = Style.of(Role.BODY, 10.5, SIGNATURE_LINE * 72 / 25.4);
  private static final double AFTER_SIGNATURE = 14;

  private final FormParts parts;
  private final FormText text;

  OpinionRows(FormParts parts, FormText text) {
    this.parts = parts;
    this.text = text;
  }

  /** A row with two signatures, a date, and where the seal goes if it has a key. */
  Row signed(double height, String label, Block words, String left, String right, String seal) {
    Block signatures =
        Block.drawn(
            SIGNATURE_LINE,
            (pen, x, y, width) -> {
              pen.block(signature(left, Align.LEFT), x, y, width);
              pen.block(signature(right, Align.RIGHT), x, y, width - AFTER_SIGNATURE);
            });
    Rich date = Rich.of(SIGNING);
    if (!seal.isEmpty()) {
      Style hint = SIGNING.size(8).lead(SIGNING.lead()).grey(0.4);
      date = date.text(hint, text.get(seal)).gap(AFTER_SIGNATURE + 14.8);
    }
    Block dated = Paragraph.aligned(Align.RIGHT, date.text(parts.blankDate()));
    return Row.of(
        height, text.label(label), framed(Stack.of(words, Block.space(2), signatures, dated)));
  }

  private Block signature(String key, Align align) {
    return Paragraph.aligned(align, FormText.ticked(SIGNING, Set.of(), text.get(key)));
  }

  static Cell framed(Block block) {
    return Cell.of(Stack.of(Block.space(2.1), block, Block.space(2.4))).padded(3);
  }

  /** Words to read, at least so high, mm. */
  static Block read(double height, String words) {
    return FormParts.atLeast(height, Paragraph.body(Rich.of(READING, words)));
  }

  /** Boxes to tick and blanks to fill. */
  Block written(String key, Object... arguments) {
    return Paragraph.flush(FormText.ticked(READING, Set.of(), text.get(key, arguments)));
  }
}
