package org.yihu.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yihu.app.Wiring;
import org.yihu.documents.excel.ExcelPress;
import org.yihu.documents.files.ShippedFiles;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;

/** Measures the program against the bare libraries, all in one run on one machine. */
public final class Bench {
  private static final DivisionCode COUNTY = new DivisionCode("150221000000");
  private static final long SEED = 20_261_123;
  private static final int TEN_THOUSAND = 10_000;
  private static final int HUNDRED_THOUSAND = 100_000;
  private static final int PAYMENT_ROWS = 30_000;

  private final Wiring wiring;
  private final SampleWords words = new SampleWords();
  private final DivisionTable divisions;

  public Bench(Wiring wiring) {
    this.wiring = wiring;
    this.divisions = new ShippedFiles(wiring.texts()).divisions();
  }

  /** What can be measured by itself. */
  public enum Part {
    IMPORTS,
    PAPERS,
    DETERMINATION,
    REGISTER,
    WINDOW
  }

  /**
   * @param parts what is measured
   * @param people how many the register holds; other sizes are cut to it; below 10,000 everything
   *     is run but once
   * @param row told of each figure as soon as it is there
   */
  public void run(Set<Part> parts, long people, Consumer<BenchRow> row) {
    try {
      Path folder = Files.createTempDirectory("yihu-bench");
      try {
        BenchOffice stores = new BenchOffice(wiring, folder, COUNTY);
        for (Part part : parts) {
          run(part, stores, people, row);
        }
      } finally {
        BenchOffice.remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(Part part, BenchOffice stores, long people, Consumer<BenchRow> row)
      throws IOException {
    int few = (int) Math.min(people, HUNDRED_THOUSAND);
    boolean brief = people < TEN_THOUSAND;
    switch (part) {
      case IMPORTS -> imports(stores, people, row);
      case PAPERS -> papers(row, (int) Math.min(people, PAYMENT_ROWS), brief);
      case DETERMINATION -> {
        var rules =
            new DeterminationRules(new ShippedFiles(wiring.texts()).demonstrationParameters());
        row.accept(new DeterminationBench(rules, population()).row(few));
      }
      case REGISTER -> new RegisterBench(stores, filling()).rows(people).forEach(row);
      case WINDOW -> new WindowBench(stores, filling()).rows(few, brief).forEach(row);
    }
  }

  private RegisterFilling filling() {
    return new RegisterFilling(wiring, population());
  }

  private void imports(BenchOffice stores, long people, Consumer<BenchRow> row) throws IOException {
    var workbooks = new PopulationWorkbook(words, township -> divisions.get(township).name());
    boolean brief = people < TEN_THOUSAND;
    ImportBench imports = new ImportBench(stores, workbooks);
    row.accept(imports.sample(new Rounds(2, 3).unless(brief)));
    row.accept(
        imports.generated(
            "import-small",
            population(),
            Math.min(people, TEN_THOUSAND),
            new Rounds(1, 3).unless(brief)));
    row.accept(
        imports.generated(
            "import-large", population(), Math.min(people, HUNDRED_THOUSAND), new Rounds(0, 1)));
    if (people > HUNDRED_THOUSAND) {
      row.accept(imports.generated("import-huge", population(), people, new Rounds(0, 1)));
    }
  }

  private void papers(Consumer<BenchRow> row, int paymentRows, boolean brief) throws IOException {
    new PaperBench(wiring.paperPress(), wiring.texts(), population()).rows(brief).forEach(row);
    row.accept(
        new PaymentBench(new ExcelPress(wiring.texts()), wiring.texts(), population())
            .row(paymentRows, new Rounds(3, 7).unless(brief)));
  }

  private Population population() {
    List<Division> villages =
        divisions.all().stream()
            .filter(d -> d.level() == Division.Level.VILLAGE && d.code().isWithin(COUNTY))
            .toList();
    return new Population(SEED, villages, words.text("surnames"), words.text("given"));
  }
}
