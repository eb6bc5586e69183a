package org.yihu.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.FileWriting;
import org.yihu.persistence.StoreFolder;
import org.yihu.persistence.backup.BackupManifest.Part;
import org.yihu.usecases.port.BackupReader;
import org.yihu.usecases.port.Backups.Receipt;

/**
 * Reads the one file of a backup: a zip archive with a manifest that carries the hash of every
 * other entry.
 */
public final class BackupArchive implements BackupReader {
  private static final int MOST_MANIFEST_BYTES = 256 << 20;

  @Override
  public Receipt verify(Path file) {
    return reading(file, BackupArchive::readThrough);
  }

  @Override
  public Receipt restore(Path file, Path folder) {
    StoreFolder target = new StoreFolder(folder);
    if (!target.isEmpty()) {
      throw Refusal.because("RESTORE_FOLDER_NOT_EMPTY", folder);
    }
    verify(file);
    try {
      Receipt receipt = reading(file, (zip, manifest) -> unpack(zip, manifest, target));
      target.createFolders();
      return receipt;
    } catch (RuntimeException e) {
      removeWhatWasUnpacked(target);
      throw e;
    }
  }

  /** Something done with the parts of a backup. */
  @FunctionalInterface
  private interface Reading {
    void on(ZipFile zip, BackupManifest manifest) throws IOException;
  }

  private static Receipt reading(Path file, Reading reading) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      BackupManifest manifest = manifest(zip);
      reading.on(zip, manifest);
      return new Receipt(
          file, sha256(file), manifest.households(), manifest.persons(), manifest.takenAt());
    } catch (ZipException e) {
      throw notBackup(file);
    } catch (IOException e) {
      throw Refusal.because("BACKUP_UNREADABLE", file, e.getMessage());
    }
  }

  private static Refusal notBackup(Object file) {
    return Refusal.because("BACKUP_NOT_A_BACKUP", file);
  }

  private static BackupManifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(BackupManifest.NAME);
    if (entry == null) {
      throw notBackup(zip.getName());
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return BackupManifest.read(in.readNBytes(MOST_MANIFEST_BYTES))
          .orElseThrow(() -> notBackup(zip.getName()));
    }
  }

  private static void readThrough(ZipFile zip, BackupManifest manifest) throws IOException {
    for (Part part : manifest.parts()) {
      copy(zip, part, in -> in.transferTo(OutputStream.nullOutputStream()));
    }
  }

  /** Takes the bytes of one part. */
  @FunctionalInterface
  private interface Taker {
    void take(InputStream in) throws IOException;
  }

  private static void copy(ZipFile zip, Part part, Taker taker) throws IOException {
    ZipEntry entry = part.hasLawfulName() ? zip.getEntry(part.name()) : null;
    if (entry == null || entry.getSize() != part.bytes()) {
      throw altered(part);
    }
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
      taker.take(in);
    } catch (ZipException e) {
      throw altered(part);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
      throw altered(part);
    }
  }

  private static Refusal altered(Part part) {
    return Refusal.because("BACKUP_ALTERED", part.name());
  }

  private static void unpack(ZipFile zip, BackupManifest manifest, StoreFolder target)
      throws IOException {
    List<Part> parts = new ArrayList<>(manifest.parts());
    // the key file last: without it nothing takes the folder for a store
    parts.sort(Comparator.comparing(part -> part.name().equals(BackupWriter.KEYS)));
    for (Part part : parts) {
      Path file = target.root().resolve(part.name());
      Files.createDirectories(file.getParent());
      copy(zip, part, in -> FileWriting.replace(file, in::transferTo));
    }
  }

  private static void removeWhatWasUnpacked(StoreFolder target) {
    if (!Files.exists(target.root())) {
      return;
    }
    try (var files = Files.walk(target.root())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(target.root()) && !file.startsWith(target.logs())) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
