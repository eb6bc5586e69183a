package org.yihu.app.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of the whole project, found from wherever a build runs. */
record Sources(Path root) {
  static Sources ofProject() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("modules"))) {
      folder = folder.getParent();
    }
    return new Sources(folder);
  }

  List<Path> all() {
    return files("modules", ".java", "/src/").stream()
        .collect(
            () -> new java.util.ArrayList<>(files("app", ".java", "/src/")),
            java.util.ArrayList::add,
            java.util.ArrayList::addAll);
  }

  List<Path> main() {
    return all().stream().filter(p -> p.toString().contains("/src/main/")).toList();
  }

  /** The FXML of all screens. */
  List<Path> fxml() {
    return files("modules", ".fxml", "/src/main/");
  }

  List<Path> files(String folder, String ending, String containing) {
    try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
      return walk.filter(Files::isRegularFile)
          .filter(p -> !p.toString().contains("/target/"))
          .filter(p -> p.toString().endsWith(ending) && p.toString().contains(containing))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
