package org.yihu.documents.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.port.ImportReport;
import org.yihu.usecases.port.SheetSource.SourceWorkbook;
import org.yihu.usecases.text.Texts;

/**
 * Writes the findings of an import into a copy of the sender's file, in the file's own format (csv
 * becomes xlsx).
 */
public final class WorkbookReport implements ImportReport {
  private final Texts texts;

  /**
   * @param texts with the bundle {@code import}
   */
  public WorkbookReport(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void write(Path source, Optional<char[]> password, List<Finding> findings, Path target) {
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        write(source, password, findings, out);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Refusal.because("REPORT_NOT_WRITTEN", target, String.valueOf(e.getMessage()));
    } finally {
      deleteQuietly(unfinished);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The failure that left it there is being told already.
      file.toFile().deleteOnExit();
    }
  }

  private void write(
      Path source, Optional<char[]> password, List<Finding> findings, OutputStream out)
      throws IOException {
    switch (FileKind.of(WorkbookFiles.head(source))) {
      case ZIP -> xlsx(Files.newByteChannel(source), findings, out);
      case OLE2 -> compound(source, password, findings, out);
      default -> csv(source, findings, out);
    }
  }

  private void xlsx(SeekableByteChannel channel, List<Finding> findings, OutputStream out)
      throws IOException {
    try (PackageParts parts = PackageParts.open(channel)) {
      new XlsxReport(parts, findings, texts).write(out);
    }
  }

  private void compound(
      Path source, Optional<char[]> password, List<Finding> findings, OutputStream out)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(source.toFile(), true)) {
      if (WorkbookFiles.isEncryptedPackage(files)) {
        byte[] inner = WorkbookFiles.decrypted(files, password);
        xlsx(new SeekableInMemoryByteChannel(inner), findings, out);
      } else {
        Biff8EncryptionKey.setCurrentUserPassword(password.map(String::new).orElse(null));
        new XlsReport(texts).write(files, findings, out);
      }
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private void csv(Path source, List<Finding> findings, OutputStream out) throws IOException {
    String sheet = texts.get("import.report.csv-sheet");
    byte[] converted;
    try (SourceWorkbook csv = new WorkbookFiles().open(source, Optional.empty())) {
      converted = CsvAsXlsx.convert(csv, sheet);
    }
    List<Finding> placed = findings.stream().map(f -> inSheet(f, sheet)).toList();
    xlsx(new SeekableInMemoryByteChannel(converted), placed, out);
  }

  private static Finding inSheet(Finding finding, String sheet) {
    return new Finding(
        finding.code(),
        finding.file(),
        sheet,
        finding.cell(),
        finding.household(),
        finding.person(),
        finding.shown(),
        finding.value(),
        finding.candidates());
  }
}
