package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.LetterHead;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.documents.privacy.NoticeGrid;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.LongTermNotice;
import org.yihu.usecases.paper.PostedPaper;
import org.yihu.usecases.paper.ReviewNotice;
import org.yihu.usecases.paper.TerminationNotice;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/** 公示 (papers 08 and 09, and the notice of termination): what is posted on a village's board. */
final class NoticeLayout {
  private static final double WIDE_ROW = 8.3;
  private static final double NARROW_ROW = 6.25;
  private static final int WIDE_UP_TO = 12;
  private static final double[] POSTED = {13, 34, 20, 42, 27, 20};
  private static final double[] PUBLISHED = {14, 44, 26, 42, 30};
  private static final double SIGNATURE_LINE = 9 * 72 / 25.4;

  private final LetterParts parts;
  private final Texts texts;
  private final Wording words;

  NoticeLayout(LetterParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
    this.words = parts.words();
  }

  Sheet compose(PostedPaper paper, PrintRun run) {
    return switch (paper) {
      case ReviewNotice notice ->
          posted(notice, notice.number(), notice.place(), notice.period(), run);
      case TerminationNotice notice ->
          posted(notice, notice.number(), notice.place(), notice.period(), run);
      case LongTermNotice notice -> longTerm(notice, run);
    };
  }

  /** Where the columns stand, for the search of the finished text. */
  static NoticeGrid grid(PostedPaper paper) {
    double[] widths = paper instanceof LongTermNotice ? PUBLISHED : POSTED;
    return new NoticeGrid(PageKind.LETTER.left(), Arrays.stream(widths).boxed().toList());
  }

  /** The heads of the columns. */
  List<String> heads(PostedPaper paper) {
    return List.of(lines(prefix(paper) + "columns"));
  }

  /** The dates, numbers and names that the notice itself must print. */
  List<String> printed(PostedPaper paper) {
    var printed =
        new ArrayList<>(
            List.of(paper.village(), paper.fileKey(), texts.get(prefix(paper) + "template")));
    switch (paper) {
      case ReviewNotice notice ->
          printed.addAll(dated(notice.number(), notice.place(), notice.period()));
      case TerminationNotice notice ->
          printed.addAll(dated(notice.number(), notice.place(), notice.period()));
      case LongTermNotice notice ->
          printed.addAll(
              List.of(
                  words.number(notice.number()),
                  notice.place(),
                  words.month(notice.month()),
                  words.date(notice.issued())));
    }
    return printed;
  }

  private List<String> dated(DocumentNumber number, String place, NoticePeriod period) {
    return List.of(
        words.number(number),
        place,
        words.date(period.posted()),
        words.date(period.first()),
        words.date(period.last()));
  }

  private static String prefix(PostedPaper paper) {
    return switch (paper) {
      case ReviewNotice _ -> "review-notice.";
      case TerminationNotice _ -> "termination-notice.";
      case LongTermNotice _ -> "long-term-notice.";
    };
  }

  private Sheet posted(
      PostedPaper paper, DocumentNumber number, String place, NoticePeriod period, PrintRun run) {
    String prefix = prefix(paper);
    String line = texts.get("notice.posted", place, words.date(period.posted()));
    Sheet sheet = parts.beginNotice(prefix, head(paper, line), run, paper.village());
    String term =
        texts.get("notice.term." + period.term().unit(), String.valueOf(period.term().count()));
    String opening =
        texts.get(
            prefix + "opening",
            paper.village(),
            households(paper),
            persons(paper),
            term,
            words.date(period.first()),
            words.date(period.last()));
    double height = paper.entries().size() <= WIDE_UP_TO ? WIDE_ROW : NARROW_ROW;
    Table table =
        Table.of(POSTED)
            .head(9, lines(prefix + "columns"))
            .rows(paper.entries().stream().map(entry -> postedRow(entry, height)).toList());
    String objections =
        texts.get(
            prefix + "objections",
            paper.office().signature(),
            paper.office().phone(),
            paper.office().supervisionPhone(),
            paper.office().address());
    sheet.add(parts.title(texts.get(prefix + "title")), parts.number(number, 7));
    sheet.add(parts.text(LetterParts.DENSE_BODY, opening), Block.space(2));
    sheet.close(
        table, closing(objections, 19, paper, words.date(period.posted()), 14), Block.space(0));
    return sheet;
  }

  private Sheet longTerm(LongTermNotice notice, PrintRun run) {
    String prefix = prefix(notice);
    String line = texts.get("notice.published", notice.place());
    Sheet sheet = parts.beginNotice(prefix, head(notice, line), run, notice.village());
    String opening =
        texts.get(
            prefix + "opening",
            notice.village(),
            words.month(notice.month()),
            households(notice),
            persons(notice));
    Table table =
        Table.of(PUBLISHED)
            .head(8.4, lines(prefix + "columns"))
            .rows(notice.entries().stream().map(this::publishedRow).toList());
    String foot =
        texts.get(prefix + "changes", notice.office().phone(), notice.office().supervisionPhone());
    sheet.add(parts.title(texts.get(prefix + "title")), parts.number(notice.number(), 7));
    sheet.add(parts.text(LetterParts.DENSE_BODY, opening), Block.space(2));
    sheet.close(
        table, closing(foot, 18, notice, words.date(notice.issued()), 13.5), Block.space(0));
    return sheet;
  }

  private LetterHead head(PostedPaper paper, String line) {
    return new LetterHead(paper.office().fullName(), line, paper.fileKey());
  }

  /** The words under the table, one paragraph a line, and the signature. */
  private Block closing(String foot, double lead, PostedPaper paper, String date, double above) {
    Style style = Style.of(Role.BODY, 12, lead);
    var blocks = new ArrayList<Block>(List.of(Block.space(2.5)));
    foot.lines().forEach(line -> blocks.add(Paragraph.body(Rich.of(style, line))));
    blocks.add(
        parts.signature(
            paper.office().signature(), date, LetterParts.DENSE_BODY.lead(SIGNATURE_LINE), above));
    return LetterParts.together(blocks.toArray(Block[]::new));
  }

  private Row postedRow(NoticeEntry entry, double height) {
    String note = texts.get("notice.note." + entry.note());
    String between = note.isEmpty() || entry.remark().isEmpty() ? "" : texts.get("notice.between");
    note = note + between + entry.remark();
    return row(height, entry, entry.applicant(), Cell.centre(note).tiny());
  }

  private Row publishedRow(NoticeEntry entry) {
    String name =
        entry.note() == NoticeEntry.Note.GUARDIAN
            ? texts.get("notice.guardian", entry.applicant())
            : entry.applicant();
    return row(NARROW_ROW, entry, name);
  }

  private Row row(double height, NoticeEntry entry, String name, Cell... more) {
    var cells =
        new ArrayList<>(
            List.of(
                Cell.centre(String.valueOf(entry.serial())),
                Cell.centre(name),
                Cell.centre(String.valueOf(entry.persons())),
                Cell.centre(texts.get("category." + entry.category())),
                Cell.amount(entry.amount().map(words::amount).orElse(texts.get("letter.none")))));
    cells.addAll(List.of(more));
    return Row.of(height, cells).about(entry.applicant());
  }

  private String[] lines(String key) {
    return texts.get(key).split(",");
  }

  private static String households(PostedPaper paper) {
    return String.valueOf(paper.entries().size());
  }

  private static String persons(PostedPaper paper) {
    return String.valueOf(paper.entries().stream().mapToInt(NoticeEntry::persons).sum());
  }
}
