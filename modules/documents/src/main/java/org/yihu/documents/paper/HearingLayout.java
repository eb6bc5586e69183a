package org.yihu.documents.paper;

import java.util.Optional;
import java.util.Set;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.investigation.Hearing.Point;
import org.yihu.usecases.paper.HearingRecord;
import org.yihu.usecases.port.PrintRun;

/** 听取意见记录: who heard whom, what was told, what was said, what follows, everybody's signature. */
final class HearingLayout {
  private static final double ROW = 9;
  private static final double TOLD = 14;

  private final FormParts parts;
  private final FormText text;

  HearingLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("hearingRecord.");
  }

  Sheet compose(HearingRecord paper, PrintRun run) {
    Hearing hearing = paper.hearing();
    Sheet sheet = parts.caseSheet(text, paper.head(), run);
    String held = text.get("held", paper.category());
    sheet.add(Block.space(1), parts.meta(paper.head().place(), held, 7), meeting(paper));
    sheet.addTogether(text.section("section1"), told(hearing.told()));
    Block said = OpinionRows.read(24, hearing.answer().statement());
    sheet.addTogether(text.section("section2"), parts.box(30, said));
    sheet.addTogether(text.section("section3"), outcome(hearing.answer(), paper.cause()));
    sheet.addTogether(
        text.section("section4"),
        signatures(),
        Block.space(1),
        parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Table meeting(HearingRecord paper) {
    Hearing.Meeting meeting = paper.hearing().meeting();
    String day = parts.words().date(meeting.on());
    String when = meeting.time().isBlank() ? day : text.get("when", day, meeting.time());
    Fields fields =
        Fields.of(text, ROW, 26, 59, 26, 59)
            .row("applicant", Cell.of(paper.head().applicant()), "day", Cell.of(when))
            .row("speaker", Cell.of(meeting.speaker()), "means", Cell.of(meeting.means()).small())
            .row("hearers", Cell.of(String.join(text.get("and"), meeting.hearers())));
    return meeting
        .absence()
        .map(a -> fields.row("absence", Cell.of(absence(a))))
        .orElse(fields)
        .table();
  }

  private String absence(Hearing.NotAttending absence) {
    String on = absence.servedOn().map(parts.words()::date).orElse(parts.blankDate());
    return text.get("served", absence.means(), on);
  }

  private Table told(Hearing.Told told) {
    return Fields.of(text, TOLD, 26, 144)
        .row("facts", point(told, Point.FACTS, told.facts()))
        .row("arithmetic", point(told, Point.ARITHMETIC, told.arithmetic()))
        .row("law", point(told, Point.LAW, told.law()))
        .row("rights", point(told, Point.RIGHTS, told.rights()))
        .table();
  }

  private Cell point(Hearing.Told told, Point point, String words) {
    boolean ticked = told.ticked().contains(point);
    Rich rich = Rich.of(FormText.VALUE).choice(text.get("told"), ticked);
    return Cell.of(words.isBlank() ? rich : rich.gap(2).text(words));
  }

  private Table outcome(Hearing.Answer answer, String cause) {
    return Fields.of(text, ROW, 26, 59, 26, 59)
        .row("acceptance", text.choices("acceptances", ticked(answer.acceptance())))
        .row("reason", Cell.of(answer.reason()))
        .row(
            "outcome",
            text.choices("outcomes", ticked(answer.outcome())),
            "cause",
            Cell.of(cause).small())
        .table();
  }

  private static Set<Integer> ticked(Optional<? extends Enum<?>> choice) {
    return choice.map(c -> Set.of(c.ordinal())).orElse(Set.of());
  }

  private Table signatures() {
    return Fields.of(text, 12, 34, 51, 34, 51)
        .row("person", Cell.empty(), "hearer", Cell.empty())
        .row("signedOn", Cell.of(parts.blankDate()).right(), "hearer", Cell.empty())
        .table();
  }
}
