package org.yihu.documents.printing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.PdfProgram;

/** Hands files to the program that the system has for them. */
public final class SystemPdfProgram implements PdfProgram {
  private final List<String> command;

  /**
   * @param command what opens a file whose path follows it
   */
  SystemPdfProgram(List<String> command) {
    this.command = List.copyOf(command);
  }

  /** The way of this computer's system. */
  public static SystemPdfProgram ofThisComputer() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new SystemPdfProgram(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    return new SystemPdfProgram(List.of(system.startsWith("mac") ? "open" : "xdg-open"));
  }

  @Override
  public void open(Path file) {
    List<String> whole = new ArrayList<>(command);
    whole.add(file.toString());
    try {
      new ProcessBuilder(whole)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw Refusal.because("PDF_PROGRAM_MISSING");
    }
  }
}
