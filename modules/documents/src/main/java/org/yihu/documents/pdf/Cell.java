package org.yihu.documents.pdf;

/**
 * 单元格: one cell of a {@link Table}: text or a block, how it stands, and what it spans.
 *
 * @param text the text; null if the cell holds a block
 * @param block the block; null if the cell holds text
 * @param padding space left and right, mm
 * @param top whether it stands at the top instead of in the middle
 * @param whole whether it must stay in one line, as amounts and numbers do
 * @param field name of the field for messages; empty: the head of its column
 */
public record Cell(
    Rich text,
    Block block,
    Align align,
    double padding,
    boolean top,
    boolean fill,
    boolean whole,
    int columns,
    int rows,
    String field) {
  private static final double BODY = 1.2;
  private static final double SIZE = 10.5;
  private static final double SMALL = 9;
  private static final double TINY = 8;

  private static Cell text(Role role, String words, Align align, double padding) {
    Rich rich = Rich.of(Style.of(role, SIZE), words);
    return new Cell(rich, null, align, padding, false, false, false, 1, 1, "");
  }

  /** A value at the left in the face for running text, 五号. */
  public static Cell of(String words) {
    return text(Role.BODY, words, Align.LEFT, BODY);
  }

  /** Text with boxes and blanks. */
  public static Cell of(Rich rich) {
    return new Cell(rich, null, Align.LEFT, BODY, false, false, false, 1, 1, "");
  }

  /** A block, laid out in the width inside the padding. */
  public static Cell of(Block block) {
    return new Cell(null, block, Align.LEFT, BODY, true, false, false, 1, 1, "");
  }

  /** A cell for the pen. */
  public static Cell empty() {
    return of("");
  }

  /** The label of a field, centred in the face for emphasis. */
  public static Cell label(String words) {
    return text(Role.EMPH, words, Align.CENTER, 0.6);
  }

  /** The head of a column, centred and filled grey. */
  public static Cell head(String words) {
    return text(Role.EMPH, words, Align.CENTER, 0.4).filled();
  }

  /** A value in the middle. */
  public static Cell centre(String words) {
    return text(Role.BODY, words, Align.CENTER, 0.5);
  }

  /** An amount at the right with figures of one width, never broken. */
  public static Cell amount(String words) {
    return text(Role.BODY, words, Align.RIGHT, BODY).right().tabular().inOneLine();
  }

  public Cell right() {
    return new Cell(text, block, Align.RIGHT, 1.6, top, fill, whole, columns, rows, field);
  }

  public Cell centred() {
    return new Cell(text, block, Align.CENTER, 0.5, top, fill, whole, columns, rows, field);
  }

  public Cell padded(double mm) {
    return new Cell(text, block, align, mm, top, fill, whole, columns, rows, field);
  }

  public Cell atTop() {
    return new Cell(text, block, align, padding, true, fill, whole, columns, rows, field);
  }

  public Cell filled() {
    return new Cell(text, block, align, padding, top, true, whole, columns, rows, field);
  }

  public Cell inOneLine() {
    return new Cell(text, block, align, padding, top, fill, true, columns, rows, field);
  }

  public Cell across(int count) {
    return new Cell(text, block, align, padding, top, fill, whole, count, rows, field);
  }

  public Cell down(int count) {
    return new Cell(text, block, align, padding, top, fill, whole, columns, count, field);
  }

  /** Space before the content; a cell aligned right needs less of it. */
  double leftPadding() {
    return align == Align.RIGHT ? Math.min(padding, 0.6) : padding;
  }

  /** Names the field for messages about it. */
  public Cell named(String name) {
    return new Cell(text, block, align, padding, top, fill, whole, columns, rows, name);
  }

  /** 小五. */
  public Cell small() {
    return styled(text.style().size(SMALL));
  }

  /** 8 pt, for accounts and remarks only. */
  public Cell tiny() {
    return styled(text.style().size(TINY));
  }

  public Cell sized(double points) {
    return styled(text.style().size(points));
  }

  public Cell tracked(double points) {
    return styled(text.style().tracking(points));
  }

  public Cell tabular() {
    return styled(text.style().asTabular());
  }

  /** In the face for emphasis, as in total rows. */
  public Cell emph() {
    return styled(text.style().role(Role.EMPH));
  }

  public Cell grey(double level) {
    return styled(text.style().grey(level));
  }

  Cell styled(Style style) {
    Rich restyled = text.restyled(style);
    return new Cell(restyled, block, align, padding, top, fill, whole, columns, rows, field);
  }
}
