package org.yihu.documents.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.FormHead;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.paper.BatchCover.Line;
import org.yihu.usecases.port.PrintRun;

/** 批次封页: sums by village, then every paper with room to sign for it. */
final class BatchCoverLayout {
  private static final double ROW = 9.5;

  private final FormParts parts;
  private final FormText text;

  BatchCoverLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("batchCover.");
  }

  Sheet compose(BatchCover paper, PrintRun run) {
    int pages = paper.lines().stream().mapToInt(Line::pages).sum();
    String made =
        text.get(
            "made",
            parts.words().date(paper.printed()),
            paper.printedBy(),
            String.valueOf(paper.lines().size()),
            String.valueOf(pages));
    var head = new FormHead(List.of(made), paper.fileKey(), text.get("title"), "");
    Sheet sheet =
        parts.volume().sheet(parts.imprint(text, text.get("template"), run), PageKind.FORM, head);
    sheet.add(parts.title(text.get("title")), Block.space(3), villages(paper));
    sheet.add(text.section("section"), lines(paper));
    sheet.addTogether(Block.space(2.5), handover());
    return sheet;
  }

  private Table villages(BatchCover paper) {
    Map<String, Long> byVillage =
        paper.lines().stream()
            .collect(Collectors.groupingBy(Line::village, TreeMap::new, Collectors.counting()));
    String counts =
        byVillage.entrySet().stream()
            .map(e -> text.get("ofVillage", parts.orDash(e.getKey()), String.valueOf(e.getValue())))
            .collect(Collectors.joining(text.get("between")));
    Map<String, Long> byTitle =
        paper.lines().stream()
            .collect(Collectors.groupingBy(Line::title, TreeMap::new, Collectors.counting()));
    String titles =
        byTitle.entrySet().stream()
            .map(e -> text.get("ofVillage", e.getKey(), String.valueOf(e.getValue())))
            .collect(Collectors.joining(text.get("between")));
    return Fields.of(text, ROW, 26, 144)
        .row("titles", Cell.of(titles))
        .row("villages", Cell.of(counts).small())
        .table();
  }

  private Table lines(BatchCover paper) {
    Table table = Table.of(11, 50, 34, 34, 13, 28).head(text.heads(8, "heads"));
    for (Line line : paper.lines()) {
      table =
          table.row(
              Row.of(
                      ROW,
                      Cell.centre(String.valueOf(line.serial())),
                      Cell.of(line.title()).small(),
                      Cell.centre(line.about()),
                      Cell.centre(parts.orDash(line.village())).small(),
                      Cell.centre(String.valueOf(line.pages())),
                      Cell.empty())
                  .about(line.about()));
    }
    return table;
  }

  private Table handover() {
    return Fields.of(text, 12, 34, 51, 34, 51)
        .row("givenBy", Cell.empty(), "receivedBy", Cell.empty())
        .row(
            "givenOn",
            Cell.of(parts.blankDate()).right(),
            "checked",
            text.choices("checks", Set.of()))
        .table();
  }
}
