package org.yihu.app.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yihu.app.Wiring;
import org.yihu.usecases.practice.PracticeScript;

/** Writes the script of the exercises out of their texts: {@code PracticeScriptFile FILE}. */
public final class PracticeScriptFile {
  private PracticeScriptFile() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), new PracticeScript(Wiring.allTexts()).markdown());
  }
}
