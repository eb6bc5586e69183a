package org.yihu.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.port.PrintedPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code form NAME} prints a paper of a case; {@code form list} names them. */
@Command(name = "form")
final class FormCommand implements Runnable {
  private static final String LIST = "list";

  private final Invocation invocation;

  @Parameters(paramLabel = "NAME", index = "0")
  private String name;

  @Option(names = "--case", paramLabel = "ID")
  private String caseKey;

  @Option(names = "--out", paramLabel = "FILE.pdf")
  private Path out;

  @Option(names = "--reason", paramLabel = "TEXT")
  private String reason;

  FormCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    if (name.equals(LIST)) {
      list();
      return;
    }
    CasePaper paper =
        CasePaper.ofWord(name).orElseThrow(() -> invocation.usage("cli.usage.form", name));
    if (caseKey == null || out == null) {
      throw invocation.usage("cli.usage.form-needs");
    }
    Office office = invocation.office();
    Actor actor = office.session().actor();
    PrintedPaper printed =
        reason == null
            ? office.printCasePaper().print(actor, paper, caseKey)
            : office.printCasePaper().print(actor, paper, caseKey, reason);
    OutputFile.write(out, printed.pdf());
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", out.toString());
    object.put("pages", printed.pages());
    invocation
        .reply()
        .done(
            object,
            List.of(invocation.texts().get("cli.form", out, String.valueOf(printed.pages()))));
  }

  private void list() {
    List<Map<String, Object>> forms =
        List.of(CasePaper.values()).stream()
            .map(p -> Map.<String, Object>of("name", p.word(), "title", title(p)))
            .toList();
    invocation
        .reply()
        .done(
            Map.of("forms", forms),
            List.of(CasePaper.values()).stream().map(p -> p.word() + "\t" + title(p)).toList());
  }

  private String title(CasePaper paper) {
    return invocation.texts().get("casepaper.title." + paper.word());
  }
}
