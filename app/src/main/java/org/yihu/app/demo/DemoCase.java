package org.yihu.app.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.yihu.app.Office;
import org.yihu.documents.files.FactsFile;
import org.yihu.documents.files.StepFile;
import org.yihu.domain.access.Actor;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Household;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.text.Texts;

/**
 * One case that the demo plays: its facts, what is registered with it, and its steps before and
 * after the notice.
 */
final class DemoCase {
  private final Office office;
  private final SimulatedClock clock;
  private final Map<String, Object> script;
  private final Path facts;
  private final Texts texts;
  private String key;

  DemoCase(Office office, SimulatedClock clock, Texts texts, Path facts, Path script) {
    this.office = office;
    this.clock = clock;
    this.texts = texts;
    this.facts = facts;
    this.script = new StepFile().read(script);
  }

  String key() {
    return key;
  }

  /** Opens the case and registers address, phone and account. */
  CaseFile open() {
    FactsFile reader = new FactsFile(texts);
    var read = reader.read(facts);
    clock.moveTo(read.applicationDate());
    CaseFile opened =
        office.openCase().openFromFacts(actor(), read, reader.numbers(facts), text("cause"));
    key = opened.subject().id().toString();
    office.editHousehold().save(actor(), registered(opened.household()));
    return opened;
  }

  private Household registered(Household h) {
    Optional<BankAccount> account =
        text("account").isEmpty()
            ? Optional.empty()
            : Optional.of(new BankAccount(text("bank"), head(h), text("account"), true));
    return new Household(
        h.id(),
        h.code(),
        h.division(),
        h.settlement(),
        text("address"),
        text("phone"),
        h.members(),
        h.finances(),
        h.obligors(),
        account,
        h.note(),
        h.relapsePrevention(),
        h.version());
  }

  private static String head(Household household) {
    return household.members().getFirst().person().name();
  }

  /** Plays the steps of a part; prints go to the printer with the paper's name. */
  void play(String part, BiConsumer<String, CaseFile> told, BiConsumer<String, String> printer) {
    for (Map<String, Object> step : steps(part)) {
      Map<String, Object> fields = new LinkedHashMap<>(step);
      String word = String.valueOf(fields.remove("step"));
      if (fields.containsKey("date")) {
        clock.moveTo(LocalDate.parse(String.valueOf(fields.get("date"))));
      }
      if (word.equals("print")) {
        printer.accept(key, String.valueOf(fields.get("paper")));
      } else {
        told.accept(word, office.applyStep().apply(actor(), key, word, fields));
      }
    }
  }

  @SuppressWarnings("unchecked") // the step file gives nothing but texts, lists and maps
  private List<Map<String, Object>> steps(String part) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Object step : (List<Object>) script.get(part)) {
      steps.add((Map<String, Object>) step);
    }
    return steps;
  }

  private String text(String field) {
    return String.valueOf(script.getOrDefault(field, ""));
  }

  private Actor actor() {
    return office.session().actor();
  }
}
