package org.yihu.desktop.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files; the system's own windows, or fixed answers in a test. */
public interface FileDialogs {
  /**
   * A file to open.
   *
   * @param kind what sort of file, in words
   * @param patterns such as {@code *.xlsx}
   */
  Optional<Path> open(String title, String kind, List<String> patterns);

  /** Several files to open. */
  List<Path> openSeveral(String title, String kind, List<String> patterns);

  /** Where to save. */
  Optional<Path> save(String title, String suggestedName);

  Optional<Path> folder(String title);
}
