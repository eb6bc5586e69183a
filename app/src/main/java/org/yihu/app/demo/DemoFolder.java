package org.yihu.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yihu.app.OutputFile;
import org.yihu.domain.shared.Refusal;

/**
 * The folder that a demo writes into, with the list of its files. A folder of somebody else's is
 * left alone.
 */
final class DemoFolder {
  private static final String MARK = ".yihu-demo";
  private static final String STORE = "store";
  private static final String SAMPLES = "/samples/";

  private final Path root;
  private final List<Path> files = new ArrayList<>();

  private DemoFolder(Path root) {
    this.root = root;
  }

  /**
   * Makes the folder, or empties that of an earlier demo.
   *
   * @throws Refusal if it holds anything else
   */
  static DemoFolder at(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    try {
      if (Files.exists(root) && !isEmpty(root)) {
        if (!Files.exists(root.resolve(MARK))) {
          throw Refusal.because("DEMO_FOLDER_IN_USE", root);
        }
        remove(root);
      }
      Files.createDirectories(root);
      Files.createFile(root.resolve(MARK));
      return new DemoFolder(root);
    } catch (IOException e) {
      throw Refusal.because("FILE_NOT_WRITABLE", root);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  Path store() {
    return root.resolve(STORE);
  }

  Path file(String name) {
    return root.resolve(name);
  }

  /** Writes a finished file and notes it. */
  Path write(String name, byte[] content) {
    Path file = file(name);
    OutputFile.write(file, content);
    return noted(file);
  }

  Path noted(Path file) {
    files.add(file);
    return file;
  }

  /** A shipped sample as a file of the folder. */
  Path sample(String name) {
    Path target = root.resolve(Path.of(name).getFileName().toString());
    try (InputStream in = DemoFolder.class.getResourceAsStream(SAMPLES + name)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> files() {
    return List.copyOf(files);
  }
}
