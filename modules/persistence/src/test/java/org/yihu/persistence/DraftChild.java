package org.yihu.persistence;

import java.io.PrintStream;
import java.nio.file.Path;
import org.yihu.testsupport.ChildProcess;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.draft.Drafts;

/** A process of its own that signs in and types a form for ever, telling each saved state. */
final class DraftChild {
  private DraftChild() {}

  public static void main(String[] arguments) {
    TestOffice office = new TestOffice(Path.of(arguments[0]));
    PrintStream out = ChildProcess.acknowledgements();
    try (Session session = office.signIn()) {
      Drafts drafts = new Drafts(session.store().store(), office.clock());
      for (int i = 1; ; i++) {
        drafts.save(
            session.actor(), DraftKind.VISIT, "2026-1", new DraftTest.Form("字".repeat(i), "x"));
        out.println(i);
      }
    }
  }
}
