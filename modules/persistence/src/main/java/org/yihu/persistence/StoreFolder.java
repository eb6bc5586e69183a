package org.yihu.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the files of one store stand: {@code store.mv.db} (database), {@code keys.json} (wrapped
 * keys), {@code store.lock}, and the folders {@code attachments}, {@code backups} and {@code logs}.
 */
public record StoreFolder(Path root) {
  private static final String DATABASE = "store";

  public StoreFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** The database as H2 names it: without the ending. */
  public Path database() {
    return root.resolve(DATABASE);
  }

  public Path databaseFile() {
    return root.resolve(DATABASE + ".mv.db");
  }

  public Path keyFile() {
    return root.resolve("keys.json");
  }

  public Path sealFile() {
    return root.resolve("store.seal");
  }

  public Path lockFile() {
    return root.resolve("store.lock");
  }

  /** Who has the store open. */
  public Path holderFile() {
    return root.resolve("store.holder");
  }

  public Path attachments() {
    return root.resolve("attachments");
  }

  public Path backups() {
    return root.resolve("backups");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** Whether a store, whole or in parts, stands here. */
  public boolean isStore() {
    return Files.exists(keyFile()) || Files.exists(databaseFile());
  }

  /** Whether nothing stands here but perhaps the log of the program that asks. */
  public boolean isEmpty() {
    if (!Files.exists(root)) {
      return true;
    }
    try (var files = Files.list(root)) {
      return files.allMatch(logs()::equals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes what is missing of the folders. */
  public void createFolders() {
    try {
      Files.createDirectories(attachments());
      Files.createDirectories(backups());
      Files.createDirectories(logs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
