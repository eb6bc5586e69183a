package org.yihu.documents.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * 定时文件包: the writer stamps a workbook with the moment of writing; here the date of the office's own
 * clock takes its place, so that the same content gives the same bytes. The other parts are copied
 * as they are.
 */
final class DatedPackage {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(<)";
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private DatedPackage() {}

  static byte[] of(byte[] xlsx, Instant at) throws IOException {
    var out = new ByteArrayOutputStream(xlsx.length + 512);
    try (ZipFile source = ZipFile.builder().setByteArray(xlsx).get();
        var target = new ZipArchiveOutputStream(out)) {
      target.setUseZip64(Zip64Mode.Never);
      target.setMethod(ZipEntry.DEFLATED);
      for (Enumeration<ZipArchiveEntry> e = source.getEntries(); e.hasMoreElements(); ) {
        ZipArchiveEntry part = e.nextElement();
        if (part.getName().equals(PROPERTIES)) {
          write(target, dated(source, part, at));
        } else {
          target.addRawArchiveEntry(copied(part), source.getRawInputStream(part));
        }
      }
    }
    return out.toByteArray();
  }

  private static ZipArchiveEntry copied(ZipArchiveEntry part) {
    ZipArchiveEntry copy = entry(part.getName());
    copy.setMethod(part.getMethod());
    copy.setCrc(part.getCrc());
    copy.setSize(part.getSize());
    copy.setCompressedSize(part.getCompressedSize());
    return copy;
  }

  private static ZipArchiveEntry entry(String name) {
    var entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    return entry;
  }

  private static byte[] dated(ZipFile source, ZipArchiveEntry part, Instant at) throws IOException {
    String xml = new String(source.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
    String created = at.truncatedTo(ChronoUnit.SECONDS).toString();
    return xml.replaceFirst(CREATED, "$1" + created + "$2").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(ZipArchiveOutputStream target, byte[] content) throws IOException {
    target.putArchiveEntry(entry(PROPERTIES));
    target.write(content);
    target.closeArchiveEntry();
  }
}
