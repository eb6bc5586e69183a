package org.yihu.documents.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.casework.CommunityAppraisal;
import org.yihu.usecases.paper.AppraisalMinutes;
import org.yihu.usecases.port.PrintRun;

/** 民主评议记录: who took part, what was said, the votes, everybody's signature. */
final class AppraisalLayout {
  private static final double ROW = 9;
  private static final int SIGNATURES = 20;
  private static final int LINES = 4;

  private final FormParts parts;
  private final FormText text;

  AppraisalLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("appraisalMinutes.");
  }

  Sheet compose(AppraisalMinutes paper, PrintRun run) {
    Sheet sheet = parts.caseSheet(text, paper.head(), run);
    String applied = text.get("applied", parts.words().date(paper.head().applied()));
    sheet.add(Block.space(1), parts.meta(paper.head().place(), applied, 7), meeting(paper));
    sheet.addTogether(text.section("section1"), FormParts.writing(LINES));
    sheet.addTogether(text.section("section2"), votes(paper.appraisal()));
    sheet.add(text.section("section3"), signatures(paper.appraisal()));
    sheet.add(Block.space(1), parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Table meeting(AppraisalMinutes paper) {
    Cell time =
        paper
            .held()
            .map(day -> Cell.of(text.get("time", parts.words().date(day))))
            .orElseGet(() -> Cell.of(text.get("blankTime")).right());
    String family =
        text.get("family", paper.head().applicant(), String.valueOf(paper.head().persons()));
    return Fields.of(text, ROW, 26, 59, 26, 59)
        .row("held", time, "place", Cell.empty())
        .row("chair", said(paper, CommunityAppraisal::chair), "minutes", Cell.empty())
        .row("household", Cell.of(family), "category", Cell.of(paper.category()))
        .row("objection", Cell.of(paper.objection()).small())
        .row("recused", said(paper, a -> String.join(text.get("and"), a.recused())))
        .table();
  }

  private static Cell said(AppraisalMinutes paper, Function<CommunityAppraisal, String> what) {
    return Cell.of(paper.appraisal().map(what).orElse(""));
  }

  private Table votes(Optional<CommunityAppraisal> held) {
    return Fields.of(text, ROW, 30, 26.66, 30, 26.67, 30, 26.67)
        .row(
            "participants",
            count(held.map(CommunityAppraisal::participants)),
            "representatives",
            count(held.map(CommunityAppraisal::representatives)),
            "abstained",
            count(held.map(a -> a.participants() - a.agreed() - a.disagreed())))
        .row(
            "agreed",
            count(held.map(CommunityAppraisal::agreed)),
            "disagreed",
            count(held.map(CommunityAppraisal::disagreed)))
        .tall(12)
        .row("conclusion", Cell.of(held.map(CommunityAppraisal::conclusion).orElse("")))
        .table();
  }

  private Cell count(Optional<Integer> number) {
    return Cell.centre(number.map(n -> parts.persons(n)).orElse(""));
  }

  private Table signatures(Optional<CommunityAppraisal> held) {
    List<String> names = held.map(CommunityAppraisal::attendees).orElse(List.of());
    Table table =
        Table.of(21.25, 21.25, 42.5, 21.25, 21.25, 42.5).head(text.heads(8, "signatureHeads"));
    int rows = (Math.max(SIGNATURES, names.size()) + 1) / 2;
    for (int i = 0; i < rows; i++) {
      table =
          table.row(
              Row.of(
                  7.6,
                  name(names, 2 * i),
                  Cell.empty(),
                  Cell.empty(),
                  name(names, 2 * i + 1),
                  Cell.empty(),
                  Cell.empty()));
    }
    return table;
  }

  private static Cell name(List<String> names, int index) {
    return Cell.centre(index < names.size() ? names.get(index) : "");
  }
}
