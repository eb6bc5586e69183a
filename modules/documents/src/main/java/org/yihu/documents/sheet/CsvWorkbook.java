package org.yihu.documents.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.MergedCells;
import org.yihu.usecases.port.SheetSource.RowReceiver;
import org.yihu.usecases.port.SheetSource.SourceWorkbook;
import org.yihu.usecases.port.SourceRow;
import org.yihu.usecases.port.UnreadableWorkbook;

/** A text file with separated values; every cell is text. */
final class CsvWorkbook implements SourceWorkbook {
  private static final int LINES_LOOKED_AT = 50;
  private static final String SEPARATORS = ",\t;|";

  private final Path file;
  private final TextEncoding encoding;
  private final char separator;

  CsvWorkbook(Path file, TextEncoding encoding) {
    this.file = file;
    this.encoding = encoding;
    this.separator = mostFrequentSeparator();
  }

  private BufferedReader text() throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(encoding.markLength());
    return new BufferedReader(new InputStreamReader(in, encoding.charset()), 1 << 16);
  }

  private char mostFrequentSeparator() {
    long[] counts = new long[SEPARATORS.length()];
    try (BufferedReader reader = text()) {
      char[] start = new char[1 << 16];
      int length = Math.max(0, reader.read(start));
      int lines = 0;
      boolean quoted = false;
      for (int i = 0; i < length && lines < LINES_LOOKED_AT; i++) {
        quoted ^= start[i] == '"';
        lines += start[i] == '\n' ? 1 : 0;
        int which = quoted ? -1 : SEPARATORS.indexOf(start[i]);
        if (which >= 0) {
          counts[which]++;
        }
      }
    } catch (IOException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "csv", e);
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public boolean isTyped() {
    return false;
  }

  @Override
  public void rows(int sheet, RowReceiver receiver) {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(text())) {
      RowReceiver guarded = PassedOn.guarding(receiver);
      int number = 0;
      for (CsvRecord record : records) {
        if (!guarded.take(row(++number, record))) {
          return;
        }
      }
    } catch (PassedOn e) {
      throw e.original();
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "csv", e);
    }
  }

  private static SourceRow row(int number, CsvRecord record) {
    int width = Math.min(record.getFieldCount(), XlsxRows.WIDEST);
    CellValue[] cells = new CellValue[width];
    for (int i = 0; i < width; i++) {
      String field = record.getField(i);
      cells[i] = field.isEmpty() ? null : new CellValue.Text(field);
    }
    return new SourceRow(number, cells);
  }

  @Override
  public MergedCells merged(int sheet) {
    return MergedCells.NONE;
  }

  @Override
  public void close() {
    // each reading closes its own file
  }
}
