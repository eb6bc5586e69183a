package org.yihu.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.documents.files.TextFile;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.usecases.rules.ImportPolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policy …}, {@code calendar …} and {@code division …}: what holds in the office. */
final class RuleCommands {
  private RuleCommands() {}

  /** {@code policy …}: parameters with their documents. */
  @Command(name = "policy")
  static final class Policy extends CommandGroup {
    Policy(Invocation invocation) {
      super(invocation);
    }

    @Command(name = "import")
    void importPack(@Parameters(paramLabel = "FILE") Path file) {
      TextFile text = TextFile.of(file);
      ImportPolicyPack.Imported imported =
          invocation()
              .office()
              .ruleParts()
              .importPolicyPack()
              .run(invocation().session().actor(), text.name(), text.content());
      List<String> warnings = invocation().texts().of(imported.warnings());
      Map<String, Object> object = view(imported.parameters());
      object.put("warnings", warnings);
      reply()
          .done(
              object,
              List.of(
                  text("cli.policy.imported", imported.parameters().version()),
                  String.join("\n", warnings)));
    }

    @Command(name = "show")
    void show() {
      PolicyParameters policy = invocation().rules().policy();
      Map<String, Object> object = view(policy);
      object.put("parameters", policy.entries().stream().map(Policy::view).toList());
      reply().done(object, policy.entries().stream().map(this::line).toList());
    }

    private static Map<String, Object> view(PolicyParameters policy) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("pack", policy.pack());
      view.put("title", policy.title());
      view.put("version", policy.version().toString());
      return view;
    }

    private static Map<String, Object> view(PolicyEntry entry) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("key", entry.key());
      view.put("division", entry.division().value());
      view.put("settlement", entry.settlement().map(Enum::name).orElse(null));
      view.put("from", entry.validity().from().toString());
      view.put("to", entry.validity().isOpen() ? null : entry.validity().to().toString());
      view.put("value", entry.value());
      view.put("source", entry.source());
      return view;
    }

    private String line(PolicyEntry entry) {
      return String.join(
          "\t",
          entry.key(),
          entry.division().value(),
          entry.settlement().map(Enum::name).orElse("-"),
          entry.validity().from() + "/" + (entry.validity().isOpen() ? "" : entry.validity().to()),
          entry.value(),
          entry.source());
    }
  }

  /** {@code calendar …}: days off and worked weekends. */
  @Command(name = "calendar")
  static final class Calendar extends CommandGroup {
    Calendar(Invocation invocation) {
      super(invocation);
    }

    @Command(name = "import")
    void importDays(
        @Parameters(paramLabel = "FILE") Path file, @Option(names = "--local") boolean local) {
      TextFile text = TextFile.of(file);
      var calendar = invocation().office().ruleParts().importCalendar();
      var actor = invocation().session().actor();
      if (local) {
        int days = calendar.local(actor, text.name(), text.content());
        reply().done(Map.of("days", days), "cli.calendar.local", days);
      } else {
        var years = calendar.stateCouncil(actor, text.name(), text.content());
        reply().done(Map.of("years", years), "cli.calendar.years", years);
      }
    }
  }

  /** {@code division …}: villages that the delivered table lacks. */
  @Command(name = "division")
  static final class Divisions extends CommandGroup {
    Divisions(Invocation invocation) {
      super(invocation);
    }

    @Command(name = "add")
    void add(
        @Parameters(paramLabel = "CODE") String code,
        @Parameters(paramLabel = "NAME") String name,
        @Option(names = "--since", required = true, paramLabel = "YYYY-MM-DD") LocalDate since,
        @Option(names = "--document", required = true, paramLabel = "TEXT") String document) {
      DivisionCode division = Invocation.division(code);
      Division added =
          invocation()
              .office()
              .ruleParts()
              .addDivision()
              .run(invocation().session().actor(), division, name, since, document);
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("code", added.code().value());
      object.put("name", added.name());
      reply().done(object, "cli.division.added", added.code(), added.name());
    }
  }
}
