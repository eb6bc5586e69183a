package org.yihu.usecases.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yihu.domain.division.DivisionTable;
import org.yihu.usecases.port.MappingMemory;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.SheetSource;
import org.yihu.usecases.port.SheetSource.SourceWorkbook;
import org.yihu.usecases.port.SourceRow;
import org.yihu.usecases.port.UnreadableWorkbook;
import org.yihu.usecases.text.OwnWords;

/**
 * 汇总表读取: finds the one table of a workbook, reads its households, and checks the file as a whole.
 */
public final class SheetWorkbookReader implements WorkbookReader {
  private static final int ROWS_LOOKED_AT = 120;
  private static final int HEADINGS_SHOWN = 60;

  private final SheetSource sources;
  private final DivisionTable divisions;
  private final MappingMemory mappings;
  private final Clock clock;
  private final AreaCodes areas = AreaCodes.load();
  private final Words words;
  private final ColumnWords columnWords;
  private final TableDetection detection;

  /** Reads with the delivered words alone. */
  public SheetWorkbookReader(
      SheetSource sources, DivisionTable divisions, MappingMemory mappings, Clock clock) {
    this(sources, divisions, mappings, OwnWords.NONE, clock);
  }

  /**
   * @param sources opens the files
   * @param divisions townships and villages, those that the office added too
   * @param mappings columns that a person corrected
   * @param own the office's own words
   * @param clock tells today, after which nobody is born
   */
  public SheetWorkbookReader(
      SheetSource sources,
      DivisionTable divisions,
      MappingMemory mappings,
      OwnWords own,
      Clock clock) {
    this.words = Words.load(own);
    this.columnWords = ColumnWords.load(words, own);
    this.detection = new TableDetection(columnWords);
    this.sources = sources;
    this.divisions = divisions;
    this.mappings = mappings;
    this.clock = clock;
  }

  /** A sheet whose first rows hold a table. */
  private record Candidate(int sheet, String name, TableHeader header, List<SourceRow> start) {}

  @Override
  public ReadWorkbook read(Path file, ReadOptions options, Progress progress) {
    String name = file.getFileName().toString();
    try (SourceWorkbook workbook = sources.open(file, options.password())) {
      List<Candidate> tables = tables(workbook);
      Optional<Finding> refused = refusal(name, workbook, tables);
      if (refused.isPresent()) {
        return new RefusedWorkbook(List.of(refused.get()));
      }
      return readTable(file, options, workbook, tables.getFirst(), progress);
    } catch (UnreadableWorkbook e) {
      return new RefusedWorkbook(List.of(Finding.ofFile(e.code(), name, e.detail(), List.of())));
    }
  }

  private List<Candidate> tables(SourceWorkbook workbook) {
    List<Candidate> tables = new ArrayList<>();
    for (int i = 0; i < workbook.sheets().size(); i++) {
      List<SourceRow> start = start(workbook, i);
      String name = workbook.sheets().get(i);
      int sheet = i;
      detection.find(start).ifPresent(h -> tables.add(new Candidate(sheet, name, h, start)));
    }
    List<String> explaining = words.list("facts.no-table-sheets");
    if (tables.size() > 1) {
      List<Candidate> real =
          tables.stream()
              .filter(t -> explaining.stream().noneMatch(t.name()::contains))
              .filter(SheetWorkbookReader::hasRowsBelow)
              .toList();
      return real.isEmpty() ? tables : real;
    }
    return tables;
  }

  // An empty template beside the filled table is none.
  private static boolean hasRowsBelow(Candidate table) {
    int name = table.header().column(Field.NAME);
    int id = table.header().column(Field.ID_NUMBER);
    return table.start().stream()
        .filter(r -> r.number() > table.header().lastRow())
        .anyMatch(r -> !r.cell(name).isBlank() && !r.cell(id).isBlank());
  }

  private static List<SourceRow> start(SourceWorkbook workbook, int sheet) {
    List<SourceRow> rows = new ArrayList<>();
    workbook.rows(
        sheet,
        row -> {
          rows.add(row);
          return rows.size() < ROWS_LOOKED_AT;
        });
    return rows;
  }

  private Optional<Finding> refusal(String file, SourceWorkbook workbook, List<Candidate> tables) {
    if (tables.isEmpty()) {
      String sheets = String.join(" ", workbook.sheets());
      return Optional.of(Finding.ofFile(FindingCode.NO_TABLE, file, sheets, List.of()));
    }
    if (tables.size() > 1) {
      List<String> names = tables.stream().map(Candidate::name).toList();
      return Optional.of(
          Finding.ofFile(FindingCode.SEVERAL_TABLES, file, String.join(" ", names), names));
    }
    TableHeader header = tables.getFirst().header();
    if (header.twice()) {
      return Optional.of(severalTables(file, tables.getFirst().name(), header.lastRow()));
    }
    return Optional.empty();
  }

  private static Finding severalTables(String file, String sheet, int row) {
    String place = sheet + " " + row;
    return Finding.ofFile(FindingCode.SEVERAL_TABLES, file, place.strip(), List.of());
  }

  private ReadWorkbook readTable(
      Path file, ReadOptions options, SourceWorkbook workbook, Candidate found, Progress progress) {
    String name = file.getFileName().toString();
    DateReading dates = new DateReading(words);
    List<SourceRow> above =
        found.start().stream().filter(r -> r.number() < found.header().firstRow()).toList();
    FileFacts told = FileFacts.of(above, List.of(found.name(), name), words, dates);
    String fingerprint = found.header().fingerprint();
    Map<Field, Integer> corrections = mappings.corrections(told.sender(), fingerprint);
    TableHeader header = found.header().corrected(corrections);
    FoundHeader shown = shown(told.sender(), fingerprint, header, found, !corrections.isEmpty());
    if (!header.missing().isEmpty()) {
      return new RefusedWorkbook(
          List.of(columnMissing(name, found.name(), header)), Optional.of(shown));
    }
    ReadingContext context = context(name, found.name(), header, workbook.isTyped(), told, options);
    TableReading reading =
        new TableReading(context, words, detection, found.sheet(), sample(found, header));
    WholeFileChecks checks = new WholeFileChecks(context);
    HeldHouseholds held = new HeldHouseholds();
    Map<RowKind, Integer> rows =
        reading.read(
            workbook,
            household(context, workbook, found.sheet()),
            household -> {
              checks.note(household);
              held.add(household);
            },
            progress);
    checks.close();
    WorkbookFacts facts =
        new WorkbookFacts(
            name,
            found.name(),
            told.sender(),
            context.month(),
            told.reported(),
            fingerprint,
            mapped(header),
            List.copyOf(header.unknown().values()),
            rows,
            held.count());
    Consumer<Consumer<ReadHousehold>> again =
        receiver -> {
          try (SourceWorkbook second = sources.open(file, options.password())) {
            reading.read(
                second, household(context, second, found.sheet()), receiver, Progress.NONE);
          }
        };
    return new CheckedWorkbook(facts, shown, checks, held, again);
  }

  private static FoundHeader shown(
      String sender, String fingerprint, TableHeader header, Candidate found, boolean isCorrected) {
    Map<Integer, String> samples = new HashMap<>();
    found.start().stream()
        .filter(r -> r.number() > header.lastRow() && !r.isBlank())
        .findFirst()
        .ifPresent(r -> header.words().keySet().forEach(c -> samples.put(c, r.cell(c).shown())));
    return new FoundHeader(
        sender, fingerprint, header.words(), samples, header.columns(), isCorrected);
  }

  private ReadingContext context(
      String file,
      String sheet,
      TableHeader header,
      boolean typed,
      FileFacts told,
      ReadOptions options) {
    LocalDate today = LocalDate.now(clock);
    YearMonth month =
        options
            .asOf()
            .or(told::month)
            .or(() -> told.reported().map(YearMonth::from))
            .orElse(YearMonth.from(today));
    LocalDate fileDate = told.reported().orElse(month.atEndOfMonth());
    return new ReadingContext(
        file, sheet, header, typed, month, fileDate, fileDate.isAfter(today) ? fileDate : today);
  }

  private HouseholdReading household(ReadingContext context, SourceWorkbook workbook, int sheet) {
    return new HouseholdReading(
        context, words, areas, new DivisionMatcher(divisions), () -> workbook.merged(sheet));
  }

  private List<SourceRow> sample(Candidate found, TableHeader header) {
    RowKinds kinds = new RowKinds(header, words);
    return found.start().stream()
        .filter(r -> r.number() > header.lastRow() && kinds.kind(r) == RowKind.PERSON)
        .toList();
  }

  private Finding columnMissing(String file, String sheet, TableHeader header) {
    List<String> missing = header.missing().stream().map(columnWords::usual).toList();
    Collection<String> headings = header.words().values();
    return new Finding(
        FindingCode.COLUMN_MISSING,
        file,
        sheet,
        "",
        "",
        "",
        String.join(", ", missing),
        String.join(", ", headings.stream().limit(HEADINGS_SHOWN).toList()),
        missing);
  }

  private static Map<Field, WorkbookFacts.MappedColumn> mapped(TableHeader header) {
    Map<Field, WorkbookFacts.MappedColumn> mapped = new EnumMap<>(Field.class);
    header
        .columns()
        .forEach(
            (field, column) ->
                mapped.put(
                    field,
                    new WorkbookFacts.MappedColumn(
                        column,
                        TableHeader.letters(column),
                        header.words().getOrDefault(column, ""))));
    return mapped;
  }
}
