package org.yihu.app.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yihu.app.Office;
import org.yihu.documents.files.FactsFile;
import org.yihu.domain.access.Actor;
import org.yihu.testsupport.ChildProcess;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.port.Progress;

/**
 * A process of its own that imports workbooks and works on cases for ever; tells each use case once
 * it has returned.
 */
final class OfficeChild {
  private final PrintStream out = ChildProcess.acknowledgements();
  private final Path scratch;
  private final Workload workload;
  private final CrashOffice crash;
  private final Office office;
  private final Actor actor;

  private OfficeChild(Path store, Path scratch, int turn) {
    this.scratch = scratch;
    this.workload = new Workload(turn);
    this.crash = new CrashOffice(store);
    this.office = crash.signIn();
    this.actor = office.session().actor();
  }

  public static void main(String[] arguments) throws IOException {
    new OfficeChild(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]))
        .work();
  }

  private void work() throws IOException {
    out.println("open");
    for (int number = 0; ; number++) {
      // every second turn begins with casework, so that short lives kill both kinds of work
      if (workload.turn() % 2 == 0) {
        importWorkbook(number);
        workOnCase(number);
      } else {
        workOnCase(number);
        importWorkbook(number);
      }
    }
  }

  private void importWorkbook(int number) throws IOException {
    String name = workload.name(number);
    Path file = Files.writeString(scratch.resolve(name), workload.workbook(number));
    out.println("importing " + name);
    var outcome =
        office.imports().importHouseholds().commit(actor, file, ReadOptions.NONE, Progress.NONE);
    out.println("imported " + name + " " + outcome.batch().orElseThrow());
  }

  private void workOnCase(int number) throws IOException {
    Path file = Files.writeString(scratch.resolve("facts.yaml"), workload.facts(number));
    FactsFile facts = new FactsFile(crash.wiring().texts());
    out.println("opening case");
    CaseFile opened =
        office.openCase().openFromFacts(actor, facts.read(file), facts.numbers(file), "");
    String id = opened.subject().id().toString();
    out.println("case " + id + " " + opened.subject().events().size());
    for (var step : Workload.STEPS) {
      CaseFile stepped = office.applyStep().apply(actor, id, step.getKey(), step.getValue());
      out.println("case " + id + " " + stepped.subject().events().size());
    }
  }
}
