package org.yihu.app.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.printing.PaperToPrint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code form NAME} prints a paper of a case, or one of the office such as the visit booklet of a
 * village; {@code form list} names them.
 */
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

  @Option(names = "--village", paramLabel = "CODE")
  private String village;

  @Option(names = "--household", paramLabel = "CODE")
  private String household;

  @Option(names = "--month", paramLabel = "YYYY-MM")
  private YearMonth month;

  @Option(names = "--by", paramLabel = "NAME", split = ",")
  private List<String> visitors = List.of();

  FormCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    if (name.equals(LIST)) {
      list();
      return;
    }
    Optional<OfficeForm> ofOffice = OfficeForm.ofWord(name);
    if (ofOffice.isPresent()) {
      print(ofOffice.get());
      return;
    }
    CasePaper paper =
        CasePaper.ofWord(name).orElseThrow(() -> invocation.usage("cli.usage.form", name));
    if (caseKey == null || out == null) {
      throw invocation.usage("cli.usage.form-needs");
    }
    Office office = invocation.office();
    Actor actor = office.session().actor();
    written(
        reason == null
            ? office.printCasePaper().print(actor, paper, caseKey)
            : office.printCasePaper().print(actor, paper, caseKey, reason));
  }

  private void print(OfficeForm form) {
    var asked = new OfficeForm.Asked(village, household, month, visitors, reason);
    if (!form.isAsked(asked) || out == null) {
      throw invocation.usage("cli.usage.form-needs." + form.word());
    }
    OutputFile.requireWritable(out);
    Office office = invocation.office();
    PaperToPrint paper = form.filled(office, invocation, asked);
    PrintedPaper printed = office.printDesk().finish(paper, false);
    String why = reason == null ? invocation.texts().get("casepaper.reprint") : reason;
    office.printDesk().record(office.session().actor(), List.of(paper), 1, why);
    written(printed);
  }

  private void written(PrintedPaper printed) {
    OutputFile.write(out, printed.pdf());
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", out.toString());
    object.put("pages", printed.pages());
    invocation.reply().done(object, "cli.form", out, String.valueOf(printed.pages()));
  }

  private void list() {
    List<String> words =
        Stream.concat(
                Stream.of(CasePaper.values()).map(CasePaper::word),
                Stream.of(OfficeForm.values()).map(OfficeForm::word))
            .toList();
    List<Map<String, Object>> forms =
        words.stream().map(w -> Map.<String, Object>of("name", w, "title", title(w))).toList();
    invocation
        .reply()
        .done(Map.of("forms", forms), words.stream().map(w -> w + "\t" + title(w)).toList());
  }

  private String title(String word) {
    return invocation.texts().get("casepaper.title." + word);
  }
}
