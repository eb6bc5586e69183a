package org.yihu.documents.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.SelfCareForm;
import org.yihu.usecases.paper.SelfCareForm.Assessed;
import org.yihu.usecases.port.PrintRun;

/** 生活自理能力评估表: one person a page. */
final class SelfCareLayout {
  private static final double ROW = 9;
  private static final double ITEM = 11.5;
  private static final int PARTLY_AT_MOST = 3;
  private static final int LINES = 3;

  private final FormParts parts;
  private final FormText text;

  SelfCareLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("selfCareForm.");
  }

  Sheet compose(SelfCareForm paper, PrintRun run) {
    Sheet sheet = parts.caseSheet(text, paper.head(), run);
    for (Assessed person : paper.persons()) {
      if (person != paper.persons().getFirst()) {
        sheet.breakPage();
      }
      sheet.about(person.name(), text.get("title"));
      sheet.add(Block.space(1.8), person(paper, person));
      sheet.add(text.section("section1"), items());
      sheet.addTogether(text.section("section2"), result(person.failed()));
      sheet.addTogether(text.section("section3"), FormParts.writing(LINES));
      sheet.add(
          Block.space(2.5), signatures(), Block.space(1), parts.hangingNote(text.get("note")));
    }
    return sheet;
  }

  private Table person(SelfCareForm paper, Assessed who) {
    return Fields.of(text, ROW, 26, 59, 26, 59)
        .row("name", Cell.of(who.name()), "idNumber", Cell.of(who.idNumber()).inOneLine())
        .row("age", Cell.of(String.valueOf(who.age())), "village", village(paper))
        .row("support", text.choices("supports", Set.of()))
        .row("date", Cell.of(parts.blankDate()).right(), "place", Cell.empty())
        .table();
  }

  private static Cell village(SelfCareForm paper) {
    return Cell.of(paper.head().place().village());
  }

  private Table items() {
    Table table = Table.of(9, 40, 81, 40).head(text.heads(8, "itemHeads"));
    List<String> items = text.parts("items");
    for (int i = 0; i < items.size(); i++) {
      String[] words = items.get(i).split("：", 2);
      table =
          table.row(
              ITEM,
              Cell.centre(String.valueOf(i + 1)),
              Cell.of(words[0]).emph(),
              Cell.of(words[1]).small(),
              text.choices("able", Set.of()).centred());
    }
    return table;
  }

  /** The number of items decides the degree: none, one to three, four and more. */
  private Table result(Optional<Integer> failed) {
    Set<Integer> degree =
        failed.map(n -> Set.of(n == 0 ? 0 : n <= PARTLY_AT_MOST ? 1 : 2)).orElse(Set.of());
    Cell count =
        failed
            .map(n -> Cell.of(text.get("failedItems", String.valueOf(n))))
            .orElseGet(() -> text.choices("blankItems", Set.of()));
    return Fields.of(text, ROW, 30, 140)
        .row("failed", count)
        .row("degree", text.choices("degrees", degree))
        .row("care", text.choices("cares", degree))
        .row("again", text.choices("agains", Set.of()))
        .table();
  }

  private Table signatures() {
    return Fields.of(text, 12.5, 34, 51, 34, 51)
        .row("assessor1", Cell.empty(), "assessor2", Cell.empty())
        .row("signature", Cell.empty(), "signedOn", Cell.of(parts.blankDate()).right())
        .table();
  }
}
