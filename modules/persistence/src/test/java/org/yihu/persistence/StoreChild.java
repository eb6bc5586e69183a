package org.yihu.persistence;

import java.io.PrintStream;
import java.nio.file.Path;
import org.yihu.testsupport.ChildProcess;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Registers;

/**
 * A process of its own that signs in and writes pairs of settings for ever, telling each when it is
 * saved.
 */
final class StoreChild {
  private StoreChild() {}

  public static void main(String[] arguments) {
    TestOffice office = new TestOffice(Path.of(arguments[0]));
    PrintStream out = ChildProcess.acknowledgements();
    try (Session session = office.signIn()) {
      out.println("open");
      int first = Integer.parseInt(arguments[1]);
      for (int i = first; ; i++) {
        int number = i;
        session
            .store()
            .store()
            .write(
                registers -> {
                  writePair(registers, session, number);
                  return null;
                });
        out.println("ack " + number);
      }
    }
  }

  private static void writePair(Registers registers, Session session, int number) {
    String name = "%08d".formatted(number);
    registers.settings().put("left/" + name, "x".repeat(300));
    registers.audit().append(session.actor(), "WRITTEN", "left/" + name, "", "");
    registers.settings().put("right/" + name, "x".repeat(300));
    registers.audit().append(session.actor(), "WRITTEN", "right/" + name, "", "");
  }
}
