package org.yihu.app.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.imports.UndoPlan;
import org.yihu.usecases.port.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import …}: a county's consolidated workbooks. */
@Command(name = "import")
final class ImportCommands extends CommandGroup {
  ImportCommands(Invocation invocation) {
    super(invocation);
  }

  @Command(name = "households")
  int households(
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
      @Option(names = "--workbook-password-file", paramLabel = "FILE") Path passwordFile,
      @Option(names = "--dry-run") boolean dryRun,
      @Option(names = "--report", paramLabel = "OUT.xlsx") Path report,
      @Option(names = "--as-of", paramLabel = "YYYY-MM") YearMonth asOf) {
    if (report != null && files.size() > 1) {
      throw invocation().usage("cli.usage.one-report");
    }
    files.forEach(Invocation::requireFile);
    if (report != null) {
      OutputFile.requireWritable(report);
    }
    Office office = invocation().office();
    Optional<char[]> password = Optional.ofNullable(passwordFile).map(Invocation::secretIn);
    ReadOptions options = new ReadOptions(Optional.ofNullable(asOf), password);
    int status = ExitStatus.DONE;
    for (Path file : files) {
      long start = System.nanoTime();
      var progress = new TerminalProgress(invocation());
      var actor = office.session().actor();
      ImportOutcome outcome =
          dryRun
              ? office.imports().importHouseholds().preview(actor, file, options, progress)
              : committed(office, file, options, progress);
      if (report != null && !outcome.isFileRefused()) {
        office.imports().importReport().write(file, password, outcome.findings(), report);
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (isRefused(outcome)) {
        reply().refused(view(outcome, millis), lines(outcome));
        status = ExitStatus.REFUSED;
      } else {
        reply().done(view(outcome, millis), lines(outcome));
      }
    }
    return status;
  }

  private static boolean isRefused(ImportOutcome outcome) {
    return outcome.isFileRefused() || outcome.read() > 0 && outcome.accepted() == 0;
  }

  private static ImportOutcome committed(
      Office office, Path file, ReadOptions options, Progress progress) {
    var actor = office.session().actor();
    office.backUp().routine(actor);
    return office.imports().importHouseholds().commit(actor, file, options, progress);
  }

  private Map<String, Object> view(ImportOutcome outcome, long millis) {
    Map<String, Object> households = new LinkedHashMap<>();
    households.put("read", outcome.read());
    households.put("accepted", outcome.accepted());
    households.put("rejected", outcome.rejected());
    households.put("new", outcome.count(HouseholdFate.Kind.NEW));
    households.put("changed", outcome.count(HouseholdFate.Kind.CHANGED));
    households.put("unchanged", outcome.count(HouseholdFate.Kind.SAME));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("batch", outcome.batch().orElse(null));
    object.put("rows", outcome.facts().map(f -> f.rowsRead()).orElse(0));
    object.put("households", households);
    object.put("persons", Map.of("accepted", outcome.acceptedPersons()));
    object.put("findings", outcome.findings().stream().map(this::view).toList());
    object.put("elapsedMs", millis);
    return object;
  }

  private Map<String, Object> view(Finding finding) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("code", finding.code().name());
    view.put("level", finding.level().name().toLowerCase(java.util.Locale.ROOT));
    view.put("household", finding.household());
    view.put("person", finding.person());
    view.put("sheet", finding.sheet());
    view.put("cell", finding.cell());
    view.put("value", finding.value());
    view.put("shown", finding.shown());
    view.put("candidates", finding.candidates());
    view.put("message", finding.message(invocation().texts()));
    return view;
  }

  private List<String> lines(ImportOutcome outcome) {
    return new ImportWords(invocation().texts()).of(outcome);
  }

  @Command(name = "undo")
  void undo(
      @Parameters(paramLabel = "BATCH") String batch, @Option(names = "--dry-run") boolean dryRun) {
    Office office = invocation().office();
    var actor = office.session().actor();
    UndoPlan plan =
        dryRun
            ? office.imports().undoImport().preview(actor, batch)
            : office.imports().undoImport().undo(actor, batch);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("batch", plan.batch());
    object.put("reversed", plan.reversed().size());
    object.put("kept", plan.kept().stream().map(ImportCommands::view).toList());
    object.put("refused", plan.refused().stream().map(this::view).toList());
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            "cli.import.undone",
            plan.batch(),
            String.valueOf(plan.reversed().size()),
            String.valueOf(plan.kept().size()),
            String.valueOf(plan.refused().size())));
    plan.kept().forEach(k -> lines.add(text("cli.import.kept", k.code(), k.by(), k.at())));
    plan.refused().forEach(r -> lines.add(r.code() + " " + invocation().texts().of(r.reason())));
    reply().done(object, lines);
  }

  private static Map<String, Object> view(UndoPlan.Kept kept) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("household", kept.code());
    view.put("by", kept.by());
    view.put("at", kept.at().toString());
    return view;
  }

  private Map<String, Object> view(UndoPlan.Refused refused) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("household", refused.code());
    view.put("message", invocation().texts().of(refused.reason()));
    return view;
  }
}
