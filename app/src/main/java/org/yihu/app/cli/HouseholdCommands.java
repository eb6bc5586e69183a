package org.yihu.app.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.usecases.household.FindHouseholds;
import org.yihu.usecases.household.HouseholdView;
import org.yihu.usecases.household.ShowHousehold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code household …}: finding and reading household files. */
@Command(name = "household")
final class HouseholdCommands extends CommandGroup {
  HouseholdCommands(Invocation invocation) {
    super(invocation);
  }

  @Command(name = "find")
  void find(
      @Parameters(paramLabel = "TEXT") String words,
      @Option(names = "--limit", defaultValue = "20", paramLabel = "N") int limit) {
    Office office = invocation().office();
    List<FindHouseholds.Found> found =
        office.findHouseholds().find(office.session().actor(), words, limit);
    reply()
        .done(
            Map.of("results", found.stream().map(HouseholdCommands::view).toList()),
            found.isEmpty()
                ? List.of(text("cli.household.none", words))
                : found.stream().map(this::line).toList());
  }

  private static Map<String, Object> view(FindHouseholds.Found found) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("household", found.code());
    view.put("head", found.head());
    view.put("village", found.village());
    view.put("members", found.members());
    return view;
  }

  private String line(FindHouseholds.Found found) {
    return text(
        "cli.household.line",
        found.code(),
        found.head(),
        found.village(),
        String.valueOf(found.members()));
  }

  @Command(name = "show")
  void show(
      @Parameters(paramLabel = "CODE") String code,
      @Option(names = "--reveal", paramLabel = "REASON") String reason) {
    Office office = invocation().office();
    ShowHousehold show = office.showHousehold();
    HouseholdView view =
        reason == null
            ? show.show(office.session().actor(), code)
            : show.reveal(office.session().actor(), code, reason);
    Map<String, Object> fields =
        Reply.mapper().convertValue(view, new TypeReference<LinkedHashMap<String, Object>>() {});
    reply().done(Map.of("household", fields), new HouseholdWords(invocation().texts()).of(view));
  }

  @Command(name = "register")
  void register(
      @Option(names = "--out", required = true, paramLabel = "FILE.xlsx") Path out,
      @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason,
      @Option(names = "--as-of", paramLabel = "YYYY-MM-DD") LocalDate asOf) {
    OutputFile.requireWritable(out);
    Office office = invocation().office();
    LocalDate day = asOf == null ? LocalDate.now(invocation().clock()) : asOf;
    var sheet = office.householdRegister(day, reason, new TerminalProgress(invocation()));
    OutputFile.write(out, office.workbookPress().print(sheet, invocation().clock().instant()));
    reply()
        .done(
            Map.of("file", out.toString(), "asOf", day.toString()), "cli.household.register", out);
  }
}
