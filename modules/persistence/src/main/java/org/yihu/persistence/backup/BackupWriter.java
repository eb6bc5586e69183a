package org.yihu.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.FileWriting;
import org.yihu.persistence.StoreFolder;
import org.yihu.persistence.backup.BackupManifest.Part;
import org.yihu.persistence.backup.StoreBackups.Connections;
import org.yihu.persistence.backup.StoreBackups.Counted;
import org.yihu.persistence.backup.StoreBackups.Opening;
import org.yihu.usecases.port.Backups.Occasion;
import org.yihu.usecases.port.Backups.Receipt;

/**
 * Writes the one file of a backup while the store is in use. The engine copies the database as of
 * one moment; the copy is opened, counted and closed before it goes into the archive, and the
 * archive is read back.
 */
final class BackupWriter {
  static final String KEYS = "keys.json";
  private static final String DATABASE = "store.mv.db";
  private static final String SEAL = "store.seal";

  private final StoreFolder store;
  private final Connections connections;
  private final Opening opening;

  BackupWriter(StoreFolder store, Connections connections, Opening opening) {
    this.store = store;
    this.connections = connections;
    this.opening = opening;
  }

  Receipt write(Path file, Occasion occasion, Instant now) {
    if (Files.exists(file)) {
      throw Refusal.because("BACKUP_FILE_EXISTS", file);
    }
    Path target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      Path work = Files.createTempDirectory(store.backups(), "copy");
      try {
        Counted counted = copyDatabase(new StoreFolder(work));
        FileWriting.replace(target, out -> archive(out, work, counted, occasion, now));
      } finally {
        remove(work);
      }
      return verified(target);
    } catch (IOException e) {
      throw Refusal.because("BACKUP_NOT_WRITTEN", file, e.getMessage());
    }
  }

  private Receipt verified(Path target) throws IOException {
    try {
      return new BackupArchive().verify(target);
    } catch (RuntimeException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  private Counted copyDatabase(StoreFolder copy) throws IOException {
    Path zip = copy.root().resolve("database.zip");
    connections.use(
        connection -> {
          try (var statement = connection.prepareStatement("BACKUP TO ?")) {
            statement.setString(1, zip.toString());
            statement.execute();
          }
        });
    try (ZipFile packed = new ZipFile(zip.toFile());
        InputStream database = packed.getInputStream(packed.getEntry(DATABASE))) {
      Files.copy(database, copy.databaseFile());
    }
    Files.delete(zip);
    return opening.open(copy);
  }

  private void archive(OutputStream out, Path work, Counted counted, Occasion occasion, Instant now)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      // what is encrypted cannot be compressed
      zip.setLevel(Deflater.NO_COMPRESSION);
      parts.add(add(zip, KEYS, store.keyFile()));
      parts.add(add(zip, DATABASE, work.resolve(DATABASE)));
      parts.add(add(zip, SEAL, work.resolve(SEAL)));
      for (Path attachment : attachments()) {
        String name = store.root().relativize(attachment).toString().replace('\\', '/');
        parts.add(add(zip, name, attachment));
      }
      BackupManifest manifest =
          new BackupManifest(
              BackupManifest.FORMAT, occasion, now, counted.households(), counted.persons(), parts);
      zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
      zip.write(manifest.bytes());
      zip.closeEntry();
    }
  }

  /**
   * Attachments after the database: whatever the copied rows name is there, because a content comes
   * before its row.
   */
  private List<Path> attachments() throws IOException {
    try (var files = Files.walk(store.attachments())) {
      return files
          .filter(f -> f.getFileName().toString().matches("[0-9a-f]{64}"))
          .sorted()
          .toList();
    }
  }

  private static Part add(ZipOutputStream zip, String name, Path file) throws IOException {
    MessageDigest digest = BackupArchive.sha256();
    zip.putNextEntry(new ZipEntry(name));
    long bytes;
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes = in.transferTo(zip);
    }
    zip.closeEntry();
    return new Part(name, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static void remove(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
