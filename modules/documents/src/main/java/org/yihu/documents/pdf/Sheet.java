package org.yihu.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 稿纸: a paper being composed page by page from the top down. What does not fit goes to the next
 * page; head and footer of each page are drawn by themselves. Millimetres.
 */
public final class Sheet {
  private static final Style FOOTER = Style.of(Role.TABLE, 8, Mm.toPoints(4));
  private static final double EPSILON = 0.05;
  private static final int ROWS_CARRIED = 2;

  private record Page(Pen pen, PageKind kind) {}

  private final Composer composer;
  private final Imprint imprint;
  private final PageHead head;
  private final double scale;
  private final Typesetter type;
  private final ArchiveFile file;
  private final List<Page> pages = new ArrayList<>();
  private double y;

  Sheet(
      Composer composer,
      ArchiveFile file,
      Imprint imprint,
      PageKind kind,
      PageHead head,
      double scale) {
    this.composer = composer;
    this.imprint = imprint;
    this.head = head;
    this.scale = scale;
    this.type = composer.typesetter(imprint.gaps());
    this.file = file;
    breakPage(kind);
  }

  /** Says whom and which field the following text is about, for messages about it. */
  public Sheet about(String person, String field) {
    type.at(person, field);
    return this;
  }

  /** Where the next block will stand, from the upper edge of the page. */
  public double y() {
    return y;
  }

  /** Height left on this page. */
  public double room() {
    return kind().bottom() - y;
  }

  public int page() {
    return pages.size();
  }

  public PageKind kind() {
    return pages.getLast().kind();
  }

  /** For drawing at fixed places of this page. */
  public Pen pen() {
    return pages.getLast().pen();
  }

  public void breakPage() {
    breakPage(kind());
  }

  /** Goes on to a page of another kind. */
  public void breakPage(PageKind kind) {
    PageContent content = file.newPage(kind.width(), kind.height(), scale);
    pages.add(new Page(new Pen(content, kind.height(), file, type, composer.headGrey()), kind));
    y = head.draw(pen(), kind, pages.size());
  }

  public void space(double mm) {
    y += mm;
  }

  /** Height that blocks one under the other will need. */
  public double heightOf(Block... blocks) {
    return Stack.of(blocks).lay(type, kind().textWidth()).height();
  }

  /** Adds blocks one after the other; each stands on one page, only paragraphs are split. */
  public void add(Block... blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Table table -> table(table, 0, 0);
        case Paragraph paragraph -> paragraph(paragraph);
        default -> place(block.lay(type, kind().textWidth()));
      }
    }
  }

  /**
   * Adds a block if this page has room for it; otherwise nothing happens and the answer is false.
   */
  public boolean addIfRoom(Block block) {
    Laid laid = block.lay(type, kind().textWidth());
    if (laid.height() > room() + EPSILON) {
      return false;
    }
    place(laid);
    return true;
  }

  /**
   * Puts a block at the lower edge of the text area of this page, or of a new one if there is no
   * room.
   */
  public void atFoot(Block block) {
    Laid laid = block.lay(type, kind().textWidth());
    if (laid.height() > room() + EPSILON) {
      breakPage();
    }
    laid.draw(pen(), kind().left(), kind().bottom() - laid.height());
    y = kind().bottom();
  }

  /** Adds blocks that must stand on the same page. */
  public void addTogether(Block... blocks) {
    place(Stack.of(blocks).lay(type, kind().textWidth()));
  }

  /**
   * Adds the last block of a paper, its closing under it, and a foot at the lower edge of the same
   * page. The closing never stands alone: if it does not fit, the last block, or the last rows of a
   * table, go to the next page with it.
   */
  public void close(Block last, Block closing, Block foot) {
    Laid laidClosing = closing.lay(type, kind().textWidth());
    Laid laidFoot = foot.lay(type, kind().textWidth());
    double reserve = laidClosing.height() + laidFoot.height();
    if (last instanceof Table table) {
      table(table, reserve, Math.min(ROWS_CARRIED, table.rows().size()));
    } else {
      Laid laid = last.lay(type, kind().textWidth());
      if (laid.height() + reserve > room() + EPSILON) {
        breakPage();
      }
      place(laid);
    }
    place(laidClosing);
    laidFoot.draw(pen(), kind().left(), kind().bottom() - laidFoot.height());
  }

  /** Draws the footers; the characters that no face has, with their places. */
  List<Reason> complete() {
    for (int i = 0; i < pages.size(); i++) {
      footer(pages.get(i), i + 1);
    }
    if (imprint.printing() > 1) {
      String words =
          composer
              .texts()
              .get("paper.reprinted", String.valueOf(imprint.printing() - 1), imprint.day());
      ReprintMark.draw(pages.getFirst().pen(), pages.getFirst().kind(), words);
    }
    return type.missing();
  }

  private void place(Laid laid) {
    if (laid.height() > room() + EPSILON) {
      breakPage();
    }
    if (laid.height() > room() + EPSILON) {
      throw Refusal.because("BLOCK_TOO_TALL", imprint.title());
    }
    laid.draw(pen(), kind().left(), y);
    y += laid.height();
  }

  private void paragraph(Paragraph paragraph) {
    var set = (Paragraph.Set) paragraph.lay(type, kind().textWidth());
    double lead = Mm.ofPoints(paragraph.text().style().lead());
    List<Line> lines = set.lines();
    while (lines.size() * lead > room() + EPSILON) {
      int fitting = (int) ((room() + EPSILON) / lead);
      boolean widow = lines.size() - fitting == 1 && fitting > 2;
      int kept = fitting < 2 ? 0 : widow ? fitting - 1 : fitting;
      set.with(lines.subList(0, kept)).draw(pen(), kind().left(), y);
      lines = lines.subList(kept, lines.size());
      breakPage();
    }
    set.with(lines).draw(pen(), kind().left(), y);
    y += lines.size() * lead;
  }

  private void table(Table table, double reserve, int carried) {
    var setter = new TableSetter(table, type);
    int count = setter.rows().size();
    int from = 0;
    while (from < count) {
      int to = rowsFor(setter, from);
      boolean last = to == count && setter.fitting(from, room() + EPSILON - reserve) < count;
      if (last && count - from > carried) {
        to = count - carried;
      }
      Laid fragment = setter.fragment(from, to);
      fragment.draw(pen(), kind().left(), y);
      y += fragment.height();
      from = to;
      if (from < count) {
        breakPage();
      }
    }
  }

  private int rowsFor(TableSetter setter, int from) {
    int to = setter.fitting(from, room() + EPSILON);
    if (to > from) {
      return to;
    }
    breakPage();
    to = setter.fitting(from, room() + EPSILON);
    if (to == from) {
      throw Refusal.because("BLOCK_TOO_TALL", imprint.title());
    }
    return to;
  }

  private void footer(Page page, int number) {
    PageKind kind = page.kind();
    double top = kind.footerBottom() - Mm.ofPoints(FOOTER.lead());
    double middle = (kind.left() + kind.right()) / 2;
    var texts = composer.texts();
    Pen pen = page.pen();
    pen.text(texts.get("paper.template", imprint.template()), FOOTER, Align.LEFT, kind.left(), top);
    String pageOf = texts.get("paper.pageOf", String.valueOf(number), String.valueOf(pages.size()));
    pen.text(pageOf, FOOTER.size(9).lead(FOOTER.lead()), Align.CENTER, middle, top);
    if (imprint.printing() > 1) {
      String reprint = texts.get("paper.reprint", String.valueOf(imprint.printing()));
      pen.text(reprint, FOOTER, Align.RIGHT, kind.right(), top);
    }
  }
}
