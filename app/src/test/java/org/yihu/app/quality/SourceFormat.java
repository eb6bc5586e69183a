package org.yihu.app.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one format of all Java sources; {@code mvn -q -Pformat} rewrites them into it. */
public final class SourceFormat {
  private SourceFormat() {}

  static String formatted(String source) throws FormatterException {
    String imports =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(imports);
  }

  public static void main(String[] args) throws IOException, FormatterException {
    for (Path file : Sources.ofProject().all()) {
      String source = Sources.read(file);
      String formatted = formatted(source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
    }
  }
}
