package org.yihu.desktop.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.investigation.Hearing;
import org.yihu.usecases.casework.HearPerson;
import org.yihu.usecases.text.Texts;

/** What the letter will say, rewritten from the record while it is written. */
record HearingLetter(Texts texts, HearPerson.Opened opened, Hearing hearing) {
  String words() {
    List<String> paragraphs = new ArrayList<>();
    String facts = hearing.told().facts();
    paragraphs.add(
        texts.get(
                "decision.letter.facts",
                facts.isBlank() ? texts.get("decision.letter.open") : facts,
                hearing.told().arithmetic(),
                hearing.told().law())
            + outcome());
    paragraphs.add(
        hearing
            .meeting()
            .absence()
            .map(a -> texts.get("decision.letter.absent", a.means()))
            .orElseGet(
                () ->
                    texts.get(
                        "decision.letter.heard",
                        day(hearing.meeting().on()),
                        hearing.answer().statement())));
    return String.join("\n", paragraphs);
  }

  private String outcome() {
    YearMonth first = YearMonth.from(hearing.meeting().on()).plusMonths(1);
    String held = opened.held().toString();
    String months = opened.taperMonths().map(String::valueOf).orElse("");
    return hearing
        .answer()
        .outcome()
        .map(
            o ->
                texts.get(
                    "decision.letter." + o,
                    month(first),
                    held,
                    opened.found().map(Object::toString).orElse(held),
                    months,
                    month(first.plusMonths(opened.taperMonths().orElse(1) - 1L))))
        .orElse(texts.get("decision.letter.open"));
  }

  private String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(texts.get("decision.letter.month")).format(month);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.get("decision.letter.day")).format(day);
  }
}
