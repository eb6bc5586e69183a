package org.yihu.app.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.yihu.app.bench.Population.Family;
import org.yihu.documents.floor.BarePdf;
import org.yihu.documents.floor.PageLines;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.ConfirmationLetter;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.IssuingOffice;
import org.yihu.usecases.paper.LongTermNotice;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/** Printing, against the bare PDF library setting the same texts in the same embedded face. */
final class PaperBench {
  private static final String FACE = "/fonts/NotoSerifSC-Regular.ttf";
  private static final int NOTICE_ROWS = 40;
  private static final int LETTERS = 1000;
  private static final LocalDate DAY = LocalDate.of(2026, 10, 26);
  private static final YearMonth MONTH = YearMonth.of(2026, 10);

  private final PaperPress press;
  private final Texts texts;
  private final Population population;
  private final IssuingOffice office;

  PaperBench(PaperPress press, Texts texts, Population population) {
    this.press = press;
    this.texts = texts;
    this.population = population;
    String name = texts.get("bench.office");
    this.office =
        new IssuingOffice(
            name, name, texts.get("bench.contact"), "0472-0000000", "0472-0000001", name);
  }

  List<BenchRow> rows(boolean brief) throws IOException {
    return List.of(
        measured("notice", List.of(notice()), 1, new Rounds(40, 25).unless(brief)),
        measured("letters", letters(), LETTERS, new Rounds(3, 5).unless(brief)));
  }

  private BenchRow measured(String name, List<? extends Paper> papers, int count, Rounds rounds)
      throws IOException {
    PrintRun run = PrintRun.first(java.time.Instant.parse("2026-10-26T00:00:00Z"));
    List<BarePdf.Page> pages = pages(press.printAll(papers, run).pdf());
    BarePdf bare = new BarePdf(face());
    var medians =
        rounds.of(
            Rounds.whole(() -> press.printAll(papers, run)),
            Rounds.whole(() -> bare.write(new ByteArrayOutputStream(), pages)));
    return BenchRow.of(name, count, medians.product(), medians.floor());
  }

  private static byte[] face() throws IOException {
    try (InputStream in = PaperBench.class.getResourceAsStream(FACE)) {
      return in.readAllBytes();
    }
  }

  /** Lines that begin with a number are rows of a table, the others paragraphs. */
  private static List<BarePdf.Page> pages(byte[] pdf) throws IOException {
    List<BarePdf.Page> pages = new ArrayList<>();
    for (List<String> lines : PageLines.of(pdf)) {
      List<String> paragraphs = new ArrayList<>();
      List<List<String>> rows = new ArrayList<>();
      for (String line : lines) {
        List<String> cells = List.of(line.strip().split("\\s+"));
        if (cells.size() > 2 && cells.getFirst().matches("\\d{1,3}")) {
          rows.add(cells);
        } else {
          paragraphs.add(line);
        }
      }
      pages.add(new BarePdf.Page(paragraphs, squared(rows)));
    }
    return pages;
  }

  private static List<List<String>> squared(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> squared = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> wide = new ArrayList<>(row);
      wide.addAll(Collections.nCopies(width - row.size(), ""));
      squared.add(wide);
    }
    return squared;
  }

  private LongTermNotice notice() {
    List<NoticeEntry> entries = new ArrayList<>();
    Family family = population.next();
    for (int i = 1; i <= NOTICE_ROWS; i++) {
      family = population.next();
      entries.add(
          new NoticeEntry(
              i,
              family.residents().getFirst().name(),
              family.residents().size(),
              Category.SUBSISTENCE_ALLOWANCE,
              Optional.of(Money.ofYuan(500L + i)),
              NoticeEntry.Note.NONE,
              "benefit-" + i));
    }
    return new LongTermNotice(
        "N31-5XWQ",
        new DocumentNumber(texts.get("bench.authority"), 2026, 1),
        office,
        family.village().name(),
        texts.get("bench.board"),
        MONTH,
        DAY,
        entries,
        List.of());
  }

  private List<ConfirmationLetter> letters() {
    List<ConfirmationLetter> letters = new ArrayList<>();
    for (int i = 1; i <= LETTERS; i++) {
      Family family = population.next();
      letters.add(
          new ConfirmationLetter(
              "7K2M-94QD",
              new DocumentNumber(texts.get("bench.authority"), 2026, i),
              office,
              family.residents().getFirst().name(),
              family.village().name(),
              texts.get("bench.township"),
              texts.get("bench.county"),
              DAY.minusDays(40),
              DAY,
              DAY,
              Category.SUBSISTENCE_ALLOWANCE,
              family.residents().size(),
              Optional.of(Money.ofYuan(400L + i)),
              Money.ofYuan(100L),
              MONTH.plusMonths(1),
              texts.get("bench.cycle"),
              MONTH.plusMonths(7)));
    }
    return letters;
  }
}
