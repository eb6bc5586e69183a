package org.yihu.documents.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/** Reads a CSV file whose first line names its columns. */
final class CsvRows {
  private final List<NamedCsvRecord> records;
  private final List<Reason> reasons = new ArrayList<>();

  private CsvRows(List<NamedCsvRecord> records) {
    this.records = records;
  }

  /**
   * @throws Refusal if it is no CSV or a column is missing
   */
  static CsvRows of(TextFile file, String... columns) {
    List<NamedCsvRecord> records;
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file.content())) {
      records = reader.stream().toList();
    } catch (CsvParseException | IOException e) {
      throw Refusal.because("CSV_BROKEN", file.name());
    }
    if (records.isEmpty()) {
      throw Refusal.because("TEXT_FILE_EMPTY", file.name());
    }
    List<String> header = records.getFirst().getHeader();
    Refusal.unlessEmpty(
        Arrays.stream(columns)
            .filter(c -> !header.contains(c))
            .map(c -> Reason.of("CSV_COLUMN_MISSING", file.name(), c, String.join(", ", header)))
            .toList());
    return new CsvRows(records);
  }

  /** Reads every row; a row for which the reader adds a fault is left out. */
  <T> List<T> read(Function<Row, T> reader) {
    List<T> values = new ArrayList<>();
    for (NamedCsvRecord csv : records) {
      int faults = reasons.size();
      T value = reader.apply(new Row(csv));
      if (reasons.size() == faults) {
        values.add(value);
      }
    }
    return values;
  }

  /** Throws a refusal with every fault found. */
  void refuseFaults() {
    Refusal.unlessEmpty(reasons);
  }

  /** One row. */
  final class Row {
    private final NamedCsvRecord csv;

    private Row(NamedCsvRecord csv) {
      this.csv = csv;
    }

    /** A cell without surrounding space; empty if the row is too short. */
    String text(String column) {
      return csv.findField(column).map(String::strip).orElse("");
    }

    int line() {
      return (int) csv.getStartingLineNumber();
    }

    void fault(String code, Object... details) {
      List<Object> arguments = new ArrayList<>(List.of(String.valueOf(line())));
      arguments.addAll(List.of(details));
      reasons.add(Reason.at(code, "line " + line(), arguments.toArray()));
    }
  }
}
