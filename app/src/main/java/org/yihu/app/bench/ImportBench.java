package org.yihu.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.yihu.documents.floor.BareWorkbook;
import org.yihu.persistence.floor.BareInsert;
import org.yihu.persistence.floor.BareStore;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.imports.ImportOutcome;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.port.Progress;

/**
 * Imports from file to committed in a fresh encrypted store, against reading the same workbook with
 * the fastest reader plus inserting the very rows that the import wrote into a store of the same
 * kind.
 */
final class ImportBench {
  private static final String SAMPLE = "/samples/tumoteyouqi-2026-10.xlsx";

  private final BenchOffice stores;
  private final PopulationWorkbook workbooks;

  ImportBench(BenchOffice stores, PopulationWorkbook workbooks) {
    this.stores = stores;
    this.workbooks = workbooks;
  }

  BenchRow sample(Rounds rounds) throws IOException {
    Path file = stores.file("sample.xlsx");
    try (InputStream in = ImportBench.class.getResourceAsStream(SAMPLE)) {
      Files.copy(in, file);
    }
    return measured("import-sample", file, rounds);
  }

  BenchRow generated(String name, Population population, long people, Rounds rounds)
      throws IOException {
    Path file = stores.file(name + ".xlsx");
    workbooks.write(file, population, people);
    return measured(name, file, rounds);
  }

  private BenchRow measured(String name, Path file, Rounds rounds) throws IOException {
    Run run = new Run(file);
    var medians = rounds.of(run::product, run::floor);
    Files.delete(file);
    return new BenchRow(
        name,
        run.people,
        medians.product(),
        OptionalDouble.of(medians.floor()),
        OptionalLong.of(run.heap));
  }

  private final class Run {
    private final Path file;
    private Path filled;
    private long people;
    private long heap;

    Run(Path file) {
      this.file = file;
    }

    long product() {
      filled = stores.next();
      try (Session session = stores.create(filled, stores.gate())) {
        var imports = stores.office(session).imports().importHouseholds();
        HeapPeak peak = new HeapPeak();
        long start = System.nanoTime();
        ImportOutcome outcome =
            imports.commit(session.actor(), file, ReadOptions.NONE, Progress.NONE);
        long nanos = System.nanoTime() - start;
        heap = Math.max(heap, peak.mebibytes());
        people = outcome.acceptedPersons();
        if (people == 0) {
          throw new IllegalStateException("nothing imported: " + reasons(outcome));
        }
        return nanos;
      }
    }

    private static List<String> reasons(ImportOutcome outcome) {
      return outcome.findings().stream().limit(5).map(f -> f.code().name()).toList();
    }

    long floor() throws IOException {
      Path empty = stores.next();
      stores.create(empty, stores.gate()).close();
      long start = System.nanoTime();
      BareWorkbook.read(file);
      long reading = System.nanoTime() - start;
      try (BareStore source = BareStore.open(filled, stores.key(filled));
          BareStore target = BareStore.open(empty, stores.key(empty))) {
        return reading + BareInsert.copy(source, target).nanos();
      } finally {
        BenchOffice.remove(filled);
        BenchOffice.remove(empty);
      }
    }
  }
}
