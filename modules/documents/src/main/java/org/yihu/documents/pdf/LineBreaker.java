package org.yihu.documents.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yihu.documents.pdf.Piece.Letter;

/** 断行: fills lines one after the other, as far as the rules of {@link Typography} allow. */
final class LineBreaker {
  private static final double TOLERANCE = 0.02;

  private static final int MOST_KNOWN = 2000;

  private final Typography rules;
  private final Map<String, BitSet> known = new HashMap<>();

  LineBreaker(Typography rules) {
    this.rules = rules;
  }

  /**
   * @param width width of the lines, points
   * @param indent of the first line and of each line after an author's line end, points
   * @param hanging of the other lines, points
   */
  List<Line> lines(List<Piece> pieces, double width, double indent, double hanging) {
    boolean[] glued = glue(pieces);
    var lines = new ArrayList<Line>();
    int start = 0;
    boolean first = true;
    while (start < pieces.size()) {
      double head = first ? indent : hanging;
      int end = lineEnd(pieces, glued, start, width - head);
      boolean forced = end < pieces.size() && pieces.get(end) instanceof Piece.LineEnd;
      lines.add(line(pieces.subList(start, end), head, forced || end == pieces.size()));
      start = forced ? end + 1 : end;
      while (!forced && start < pieces.size() && isSpace(pieces.get(start))) {
        start++;
      }
      first = forced;
      if (forced && start == pieces.size()) {
        lines.add(line(List.of(), indent, true));
      }
    }
    return lines;
  }

  /** Whether any run of pieces that must stay together is wider than the line. */
  boolean fitsUnbroken(List<Piece> pieces, double width) {
    boolean[] glued = glue(pieces);
    double run = 0;
    for (int i = 0; i < pieces.size(); i++) {
      run += pieces.get(i).advance();
      if (run > width + TOLERANCE) {
        return false;
      }
      run = glued[i] ? run : 0;
    }
    return true;
  }

  private int lineEnd(List<Piece> pieces, boolean[] glued, int start, double width) {
    double used = 0;
    int breakAt = -1;
    for (int i = start; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.LineEnd) {
        return i;
      }
      used += piece.advance();
      if (used > width + TOLERANCE && !isSpace(piece)) {
        return breakAt > start ? breakAt : Math.max(i, start + 1);
      }
      if (!glued[i] && (used <= width + TOLERANCE || isSpace(piece))) {
        breakAt = i + 1;
      }
    }
    return pieces.size();
  }

  /**
   * Whether a letter still has the full square of its type size, so that half of it can be taken
   * away.
   */
  static boolean isFull(Letter letter) {
    return letter.advance() > letter.style().size() * 0.9;
  }

  private Line line(List<Piece> pieces, double indent, boolean last) {
    int end = pieces.size();
    while (end > 0 && isSpace(pieces.get(end - 1))) {
      end--;
    }
    List<Piece> kept = pieces.subList(0, end);
    double width = kept.stream().mapToDouble(Piece::advance).sum();
    return new Line(kept, indent, width, last);
  }

  private static boolean isSpace(Piece piece) {
    return piece instanceof Piece.Gap || piece instanceof Letter(int c, _, _, _, _, _) && c == ' ';
  }

  private boolean[] glue(List<Piece> pieces) {
    var glued = new boolean[pieces.size()];
    var text = new StringBuilder(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      text.append(
          piece instanceof Letter letter && letter.codePoint() < 0x10000
              ? (char) letter.codePoint()
              : '\n');
      if (i + 1 < pieces.size()) {
        glued[i] = isGlued(piece, pieces.get(i + 1));
      }
    }
    together(text.toString()).stream().forEach(i -> glued[i] = true);
    return glued;
  }

  /** A paper says most of its sentences again and again, and sets each more than once. */
  private BitSet together(String text) {
    if (known.size() == MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(text, rules::together);
  }

  private boolean isGlued(Piece piece, Piece next) {
    if (piece instanceof Letter a && next instanceof Letter b) {
      return !rules.mayBreak(a.codePoint(), b.codePoint());
    }
    return switch (piece) {
      case Piece.Box _, Piece.Bullet _ -> true;
      default -> next instanceof Letter b && !isSpace(piece) && !rules.mayBreak('x', b.codePoint());
    };
  }
}
