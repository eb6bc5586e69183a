package org.yihu.app.desktop;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.yihu.desktop.style.LocalPreferences;

/** Preferences of this computer's user in one small file, replaced as a whole. */
final class FilePreferences implements LocalPreferences {
  private final Path file;
  private final Properties values = new Properties();

  FilePreferences(Path file) {
    this.file = file;
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        // a preference is never worth a start that fails
        values.clear();
      }
    }
  }

  /** The usual place: the roaming folder on Windows, the configuration folder elsewhere. */
  static FilePreferences ofUser() {
    String roaming = System.getenv("APPDATA");
    Path folder =
        roaming == null
            ? Path.of(System.getProperty("user.home"), ".config", "yihu")
            : Path.of(roaming, "Yihu");
    return new FilePreferences(folder.resolve("desktop.properties"));
  }

  @Override
  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  @Override
  public synchronized void put(String key, String value) {
    values.setProperty(key, value);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
