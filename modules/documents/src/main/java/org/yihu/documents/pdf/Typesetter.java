package org.yihu.documents.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Piece.Letter;
import org.yihu.domain.shared.Reason;

/**
 * 排字: turns {@link Rich} text into lines: finds a face for every character, sets neighbouring marks
 * solid, breaks lines. Remembers every character that no face has, with the place where it stands.
 * One per document.
 */
public final class Typesetter {
  private static final double TIGHTEST = 0.02;

  private final Faces faces;
  private final Typography rules;
  private final LineBreaker breaker;
  private final boolean gaps;
  private final Set<Reason> missing = new LinkedHashSet<>();
  private String person = "";
  private String field = "";

  /**
   * @param breaker of the file
   * @param gaps whether a character that no face has becomes a blank for the pen
   */
  Typesetter(Faces faces, Typography rules, LineBreaker breaker, boolean gaps) {
    this.gaps = gaps;
    this.faces = faces;
    this.rules = rules;
    this.breaker = breaker;
  }

  /** Says whose text and which field follow; missing characters are reported with them. */
  void at(String newPerson, String newField) {
    person = newPerson;
    field = newField;
  }

  String person() {
    return person;
  }

  String field() {
    return field;
  }

  List<Reason> missing() {
    return List.copyOf(missing);
  }

  /** The pieces of a text with its marks set solid. */
  List<Piece> pieces(Rich rich) {
    var pieces = new ArrayList<Piece>();
    for (Rich.Part part : rich.parts()) {
      switch (part) {
        case Rich.Part.Words(var text, var style) ->
            text.codePoints().forEach(codePoint -> pieces.add(character(codePoint, style)));
        case Rich.Part.Tick(var ticked) ->
            pieces.add(new Piece.Box(ticked, Mm.toPoints(Rich.BOX + Rich.AFTER_BOX)));
        case Rich.Part.Rule(var mm) -> pieces.add(new Piece.Blank(Mm.toPoints(mm)));
        case Rich.Part.Space(var mm) -> pieces.add(new Piece.Gap(Mm.toPoints(mm)));
        case Rich.Part.Square _ -> pieces.add(new Piece.Bullet(Mm.toPoints(5.6)));
        case Rich.Part.Break _ -> pieces.add(new Piece.LineEnd());
      }
    }
    setSolid(pieces);
    return pieces;
  }

  /**
   * The lines of a text; a last line of a single character is drawn in if tightening by 2 % does
   * it.
   */
  List<Line> lines(Rich rich, double width, double indent, double hanging) {
    List<Line> lines = breaker.lines(pieces(rich), width, indent, hanging);
    if (lines.size() > 1 && charactersOf(lines.getLast()) == 1) {
      Rich tight = rich.restyled(tightened(rich.style()));
      List<Line> fewer = breaker.lines(pieces(tight), width, indent, hanging);
      return fewer.size() < lines.size() ? fewer : lines;
    }
    return lines;
  }

  boolean fitsUnbroken(Rich rich, double width) {
    return breaker.fitsUnbroken(pieces(rich), width);
  }

  static Style tightened(Style style) {
    return style.tracking(style.tracking() - TIGHTEST * style.size());
  }

  Typography rules() {
    return rules;
  }

  private long charactersOf(Line line) {
    return line.pieces().stream()
        .filter(piece -> !(piece instanceof Letter letter) || !rules.isClosing(letter.codePoint()))
        .count();
  }

  private Piece character(int codePoint, Style style) {
    for (Face face : faces.of(style.role())) {
      int glyph = face.glyph(codePoint);
      if (glyph != 0) {
        return set(codePoint, face, glyph, style);
      }
    }
    return gaps ? new Piece.Blank(style.size() + style.tracking()) : missing(codePoint, style);
  }

  private Letter missing(int codePoint, Style style) {
    missing.add(
        Reason.at(
            "MISSING_GLYPH",
            field,
            Character.toString(codePoint),
            "U+%04X".formatted(codePoint),
            person,
            field));
    return new Letter(codePoint, null, 0, style, style.size() + style.tracking(), 0);
  }

  private Letter set(int codePoint, Face face, int glyph, Style style) {
    double natural = widthOf(face, glyph, style);
    if (style.tabular() && codePoint >= '0' && codePoint <= '9') {
      double zero = widthOf(face, face.glyph('0'), style);
      return new Letter(
          codePoint, face, glyph, style, zero + style.tracking(), (zero - natural) / 2);
    }
    return new Letter(codePoint, face, glyph, style, natural + style.tracking(), 0);
  }

  private static double widthOf(Face face, int glyph, Style style) {
    return face.file().width(glyph) * style.size() / 1000;
  }

  private void setSolid(List<Piece> pieces) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (pieces.get(i) instanceof Letter a
          && pieces.get(i + 1) instanceof Letter b
          && LineBreaker.isFull(a)
          && LineBreaker.isFull(b)) {
        double half = a.style().size() / 2;
        boolean bOpens = rules.isOpening(b.codePoint());
        if (rules.isClosing(a.codePoint()) && (bOpens || rules.isClosing(b.codePoint()))) {
          pieces.set(i, a.moved(a.advance() - half, a.shift()));
        } else if (rules.isOpening(a.codePoint()) && bOpens) {
          pieces.set(i + 1, b.moved(b.advance() - half, b.shift() - half));
        }
      }
    }
  }
}
