package org.yihu.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.port.SheetSource;
import org.yihu.usecases.port.UnreadableWorkbook;

/**
 * Opens xlsx, xlsm, xls, et and csv files, protected ones with their password; everything else is
 * refused.
 */
public final class WorkbookFiles implements SheetSource {
  private static final long LARGEST_FILE = 256L << 20;
  private static final long LARGEST_OLE2_FILE = 64L << 20;
  private static final String WORKBOOK_PART = "xl/workbook.xml";

  @Override
  public SourceWorkbook open(Path file, Optional<char[]> password) {
    try {
      byte[] head = head(file);
      long size = Files.size(file);
      FileKind kind = FileKind.of(head);
      if (size > (kind == FileKind.OLE2 ? LARGEST_OLE2_FILE : LARGEST_FILE)) {
        throw new UnreadableWorkbook(FindingCode.FILE_TOO_LARGE, (size >> 20) + " MB");
      }
      return switch (kind) {
        case EMPTY -> throw new UnreadableWorkbook(FindingCode.FILE_EMPTY, "");
        case ZIP -> zipped(Files.newByteChannel(file));
        case OLE2 -> compound(file, password);
        case PDF, IMAGE, ARCHIVE, MARKUP, RICH_TEXT ->
            throw new UnreadableWorkbook(FindingCode.FILE_FORMAT, kind.name());
        case TEXT_OR_OTHER -> text(file, head);
      };
    } catch (IOException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, String.valueOf(e.getMessage()), e);
    }
  }

  static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(FileKind.BYTES_NEEDED);
    }
  }

  private static SourceWorkbook zipped(SeekableByteChannel channel) {
    PackageParts parts = PackageParts.open(channel);
    return new XlsxWorkbook(parts, workbookPart(parts));
  }

  /** The part that names the sheets of a package. */
  static String workbookPart(PackageParts parts) {
    List<String> names = parts.names();
    return names.stream()
        .filter(n -> n.equalsIgnoreCase(WORKBOOK_PART))
        .findFirst()
        .orElseGet(() -> elsewhere(names));
  }

  // Some programs name the folder differently; what else a zip can be is told by its parts.
  private static String elsewhere(List<String> names) {
    return names.stream()
        .filter(n -> n.endsWith("/workbook.xml"))
        .findFirst()
        .orElseThrow(() -> new UnreadableWorkbook(FindingCode.FILE_FORMAT, otherPackage(names)));
  }

  private static String otherPackage(List<String> names) {
    if (names.stream().anyMatch(n -> n.endsWith("workbook.bin"))) {
      return "XLSB";
    }
    if (names.contains("word/document.xml")) {
      return "DOCX";
    }
    return names.contains("content.xml") ? "ODS" : "ZIP";
  }

  private static SourceWorkbook compound(Path file, Optional<char[]> password) throws IOException {
    POIFSFileSystem files;
    try {
      files = new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "ole2", e);
    }
    try {
      if (isEncryptedPackage(files)) {
        try (files) {
          return zipped(new SeekableInMemoryByteChannel(decrypted(files, password)));
        }
      }
      if (!files.getRoot().hasEntryCaseInsensitive("Workbook")) {
        boolean old = files.getRoot().hasEntryCaseInsensitive("Book");
        throw new UnreadableWorkbook(FindingCode.FILE_FORMAT, old ? "Excel 95" : "OLE2");
      }
      return new XlsWorkbook(files, password);
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  static boolean isEncryptedPackage(POIFSFileSystem files) {
    return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
  }

  /** The package inside a protected workbook. */
  static byte[] decrypted(POIFSFileSystem files, Optional<char[]> password) {
    try {
      EncryptionInfo info = new EncryptionInfo(files);
      Decryptor decryptor = Decryptor.getInstance(info);
      if (password.isEmpty() || !decryptor.verifyPassword(new String(password.get()))) {
        String detail = password.isPresent() ? "password" : "";
        throw new UnreadableWorkbook(FindingCode.FILE_PROTECTED, detail);
      }
      try (InputStream in = decryptor.getDataStream(files)) {
        return in.readAllBytes();
      }
    } catch (EncryptedDocumentException | GeneralSecurityException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_PROTECTED, "", e);
    } catch (UnreadableWorkbook e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableWorkbook(FindingCode.FILE_BROKEN, "ole2", e);
    }
  }

  private static SourceWorkbook text(Path file, byte[] head) throws IOException {
    return TextEncoding.of(file, head)
        .map(encoding -> (SourceWorkbook) new CsvWorkbook(file, encoding))
        .orElseThrow(() -> new UnreadableWorkbook(FindingCode.FILE_FORMAT, ""));
  }
}
