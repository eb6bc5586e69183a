package org.yihu.documents.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.yihu.documents.files.DivisionFile;
import org.yihu.documents.files.TextFile;
import org.yihu.domain.division.DivisionTable;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.ReadHousehold;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.imports.ReadWorkbook;
import org.yihu.usecases.imports.SheetWorkbookReader;
import org.yihu.usecases.port.MappingMemory;
import org.yihu.usecases.port.Progress;

/** The sample workbooks with their truth, and a reader as the program builds it. */
final class Samples {
  static final String SMALL = "daerhan-3-townships-2026-10";
  static final String LARGE = "tumoteyouqi-2026-10";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

  private Samples() {}

  static Path workbook(String name, Path folder) {
    String resource = name.equals(LARGE) ? "/samples/" : "/consolidated/";
    return copy(resource + name + ".xlsx", folder.resolve(name + ".xlsx"));
  }

  static Path copy(String resource, Path target) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode truth(String name) {
    try (InputStream in =
        Samples.class.getResourceAsStream("/consolidated/" + name + ".truth.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DivisionTable divisions() {
    DivisionFile file = new DivisionFile();
    return new DivisionTable(
        file.divisions(text("/divisions/regions-baotou.csv")),
        file.suffixes(text("/divisions/name-suffixes.csv")));
  }

  private static TextFile text(String resource) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      return new TextFile(
          resource, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SheetWorkbookReader reader() {
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    Clock clock = Clock.fixed(TODAY.atStartOfDay(zone).toInstant(), zone);
    return new SheetWorkbookReader(new WorkbookFiles(), divisions(), MappingMemory.NONE, clock);
  }

  static ReadWorkbook read(Path file) {
    return reader().read(file, ReadOptions.NONE, Progress.NONE);
  }

  static List<ReadHousehold> households(ReadWorkbook workbook) {
    List<ReadHousehold> all = new ArrayList<>();
    workbook.forEach(all::add);
    return all;
  }

  static List<Finding> findings(List<ReadHousehold> households) {
    return households.stream().flatMap(h -> h.findings().stream()).toList();
  }
}
