package org.yihu.documents.pdf;

import java.util.List;

/**
 * 表头: the head of a form: number lines at the left, QR code at the right, and from the second page
 * on a ruled line with the paper's name and what it is about.
 *
 * @param lines number, and what else stands above the title
 * @param fileKey key under the QR code
 * @param paper name of the paper for continuation pages; empty: they begin like the first
 * @param subject applicant and village for continuation pages
 */
public record FormHead(List<String> lines, String fileKey, String paper, String subject)
    implements PageHead {
  private static final Style NUMBER = Style.of(Role.BODY, 9, Mm.toPoints(4.2));
  private static final Style NAME = Style.of(Role.EMPH, 10.5, Mm.toPoints(6));
  private static final double BOX = 16;
  private static final double SIDE = 14;
  private static final double CONTINUATION = 6;

  /** What goes on from the page before begins under the QR code. */
  private static final double BELOW_RULE = 5.7;

  /** How much higher a section may begin whose head is too short to reach the QR code. */
  public static final double SECTION_LIFT = 5.2;

  public FormHead {
    lines = List.copyOf(lines);
  }

  @Override
  public double draw(Pen pen, PageKind kind, int page) {
    double top = kind == PageKind.LANDSCAPE ? 8 : 10;
    for (int i = 0; i < lines.size(); i++) {
      pen.text(lines.get(i), NUMBER, Align.LEFT, kind.left(), top + i * 4.2);
    }
    KeyMark.draw(pen, fileKey, kind.right() - BOX, top, BOX, SIDE, 0.6);
    if (page == 1 || paper.isEmpty()) {
      return kind.top();
    }
    double end = kind.right() - 20;
    double line = kind.top() - 1;
    pen.text(paper, NAME, Align.LEFT, kind.left(), line);
    pen.text(subject, NAME.role(Role.BODY), Align.RIGHT, end, line);
    double rule = line + CONTINUATION;
    pen.rule(kind.left(), rule, end, rule, 0.5);
    return rule + BELOW_RULE;
  }
}
