package org.yihu.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihu.app.Office;
import org.yihu.documents.files.FactsFile;
import org.yihu.documents.files.StepFile;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.CaseOutline;
import org.yihu.usecases.casework.ListCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case …}: the life of a case. */
@Command(name = "case")
final class CaseCommands extends CommandGroup {
  private static final int MOST_LISTED = 100_000;

  CaseCommands(Invocation invocation) {
    super(invocation);
  }

  @Command(name = "open")
  void open(
      @Option(names = "--file", required = true, paramLabel = "FACTS.yaml") Path file,
      @Option(names = "--cause", defaultValue = "", paramLabel = "TEXT") String cause) {
    FactsFile facts = new FactsFile(invocation().texts());
    Office office = invocation().office();
    tell(
        office,
        office.openCase().openFromFacts(actor(), facts.read(file), facts.numbers(file), cause));
  }

  @Command(name = "step")
  void step(
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "STEP") String step,
      @Option(names = "--file", paramLabel = "DATA.yaml") Path file) {
    Office office = invocation().office();
    Map<String, Object> fields = file == null ? Map.of() : new StepFile().read(file);
    tell(office, office.applyStep().apply(actor(), id, step, fields));
  }

  @Command(name = "show")
  void show(@Parameters(paramLabel = "ID") String id) {
    Office office = invocation().office();
    tell(office, office.desk().show(actor(), id));
  }

  @Command(name = "list")
  void list(
      @Option(names = "--state", split = ",", paramLabel = "STATE") List<String> states,
      @Option(names = "--within", paramLabel = "CODE") String within) {
    Office office = invocation().office();
    Set<CaseState> wanted = new HashSet<>();
    if (states != null) {
      states.forEach(s -> wanted.add(state(s)));
    }
    CaseQuery query =
        new CaseQuery(wanted, Optional.ofNullable(within).map(Invocation::division), MOST_LISTED);
    List<ListCases.Row> rows =
        office.listCases().list(actor(), query, LocalDate.now(invocation().clock()));
    reply()
        .done(
            Map.of("cases", rows.stream().map(CaseCommands::view).toList()),
            rows.isEmpty()
                ? List.of(text("cli.case.none"))
                : rows.stream().map(this::line).toList());
  }

  private Actor actor() {
    return invocation().session().actor();
  }

  private CaseState state(String name) {
    try {
      return CaseState.valueOf(name.strip().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw Refusal.because("CASE_STATE_UNKNOWN", name, List.of(CaseState.values()));
    }
  }

  private void tell(Office office, CaseFile file) {
    CaseOutline outline = office.outline();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("case", outline.of(file));
    reply().done(object, outline.lines(file));
  }

  private static Map<String, Object> view(ListCases.Row row) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", row.id().toString());
    view.put("number", row.number().toString());
    view.put("applicant", row.applicant());
    view.put("village", row.village().value());
    view.put("state", row.state().name());
    view.put("category", row.category().map(Category::name).orElse(null));
    view.put("applied", row.applied().toString());
    view.put("due", row.due().map(LocalDate::toString).orElse(null));
    view.put("workingDaysLeft", row.workingDaysLeft().orElse(null));
    return view;
  }

  private String line(ListCases.Row row) {
    return text(
        "cli.case.line",
        row.number(),
        row.applicant(),
        text("casework.state." + row.state()),
        row.due().map(LocalDate::toString).orElse("-"));
  }
}
