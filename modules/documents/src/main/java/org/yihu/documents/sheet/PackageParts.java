package org.yihu.documents.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.port.UnreadableWorkbook;

/** The parts of a zipped workbook, each opened under the limits of {@link LimitedStream}. */
final class PackageParts implements Closeable {
  private static final int MOST_PARTS = 20_000;

  private final ZipFile zip;

  private PackageParts(ZipFile zip) {
    this.zip = zip;
  }

  static PackageParts open(SeekableByteChannel channel) {
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_PARTS) {
        throw new UnreadableWorkbook(FindingCode.FILE_TOO_LARGE, entries.size() + "");
      }
      return new PackageParts(zip);
    } catch (IOException | RuntimeException e) {
      throw e instanceof UnreadableWorkbook known
          ? known
          : new UnreadableWorkbook(FindingCode.FILE_BROKEN, "zip", e);
    }
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    Collections.list(zip.getEntries()).forEach(e -> names.add(e.getName().replace('\\', '/')));
    return names;
  }

  boolean has(String name) {
    return entry(name).isPresent();
  }

  /** Opens a part. */
  InputStream open(String name, long limit) throws IOException {
    ZipArchiveEntry entry =
        entry(name).orElseThrow(() -> new UnreadableWorkbook(FindingCode.FILE_BROKEN, name));
    if (!zip.canReadEntryData(entry)) {
      throw new UnreadableWorkbook(FindingCode.FILE_PROTECTED, "zip");
    }
    return new LimitedStream(zip.getInputStream(entry), entry.getCompressedSize(), limit);
  }

  private Optional<ZipArchiveEntry> entry(String name) {
    ZipArchiveEntry exact = zip.getEntry(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    return Collections.list(zip.getEntries()).stream()
        .filter(e -> e.getName().replace('\\', '/').equalsIgnoreCase(name))
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
