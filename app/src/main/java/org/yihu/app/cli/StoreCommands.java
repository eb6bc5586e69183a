package org.yihu.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.app.OutputFile;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.RecoverPassword;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.StoreGate;
import org.yihu.usecases.port.StoreInspection;
import org.yihu.usecases.upkeep.BackUp;
import org.yihu.usecases.upkeep.CheckStore;
import org.yihu.usecases.upkeep.RestoreStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code store …}: the encrypted store as a whole. */
@Command(name = "store")
final class StoreCommands extends CommandGroup {
  StoreCommands(Invocation invocation) {
    super(invocation);
  }

  @Command(name = "create")
  void create(
      @Option(names = "--division", required = true, paramLabel = "CODE") String division,
      @Option(names = "--admin", required = true, paramLabel = "NAME") String admin,
      @Option(names = "--recovery-out", paramLabel = "FILE") Path recoveryOut) {
    if (recoveryOut != null && Files.exists(recoveryOut)) {
      throw Refusal.because("FILE_EXISTS", recoveryOut);
    }
    // the code is shown once: its file must be possible before the store is made
    if (recoveryOut != null) {
      OutputFile.requireWritable(recoveryOut);
    }
    DivisionCode code = office(division);
    Path folder = invocation().storeFolder();
    CreateStore.Founded founded =
        new CreateStore(
                invocation().wiring().gate(), invocation().wiring().ids(), invocation().clock())
            .create(new CreateStore.Command(folder, code, admin, "", invocation().password()));
    invocation().closing(founded.session());
    if (recoveryOut != null) {
      String line = founded.recoveryCode() + System.lineSeparator();
      OutputFile.write(recoveryOut, line.getBytes(StandardCharsets.UTF_8));
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("store", folder.toString());
    object.put("division", code.value());
    object.put("recoveryCode", founded.recoveryCode());
    reply().done(object, "cli.store.created", folder, founded.recoveryCode());
  }

  private DivisionCode office(String division) {
    return invocation().rules().shippedDivisions().get(Invocation.division(division)).code();
  }

  @Command(name = "check")
  int check() {
    List<Reason> problems;
    List<Reason> notes = List.of();
    try {
      Session session = invocation().session(StoreGate.Care.THOROUGH);
      StoreInspection.Findings findings =
          new CheckStore(session.store().inspection()).check(session.actor(), Progress.NONE);
      problems = findings.problems();
      notes = findings.notes();
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.STORE_DAMAGED) {
        throw refusal;
      }
      problems = refusal.reasons();
    }
    List<String> words = invocation().texts().of(problems);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("ok", problems.isEmpty());
    object.put("problems", words);
    object.put("notes", invocation().texts().of(notes));
    reply().done(object, problems.isEmpty() ? List.of(text("cli.store.sound")) : words);
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.STORE_DAMAGED;
  }

  @Command(name = "open")
  void open(
      @Option(names = "--recovery-file", required = true, paramLabel = "FILE") Path recoveryFile,
      @Option(names = "--new-password-file", required = true, paramLabel = "FILE")
          Path newPasswordFile) {
    Session session =
        new RecoverPassword(invocation().wiring().gate())
            .recover(
                invocation().storeFolder(),
                new String(Invocation.secretIn(recoveryFile)),
                invocation().options().user().orElse(""),
                Invocation.secretIn(newPasswordFile));
    invocation().closing(session);
    String user = session.actor().name();
    reply().done(Map.of("user", user), "cli.store.recovered", user);
  }

  @Command(name = "backup")
  void backup(@Option(names = "--to", required = true, paramLabel = "FILE") Path file) {
    Session session = invocation().session();
    done(
        new BackUp(session.store(), invocation().clock()).to(session.actor(), file),
        "cli.store.backed-up");
  }

  @Command(name = "restore")
  void restore(@Parameters(paramLabel = "FILE") Path file) {
    Path folder = invocation().storeFolder();
    done(
        new RestoreStore(invocation().wiring().backupReader()).restore(file, folder),
        "cli.store.restored");
  }

  private void done(Backups.Receipt receipt, String key) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", receipt.file().toString());
    object.put("sha256", receipt.sha256());
    object.put("households", receipt.households());
    object.put("persons", receipt.persons());
    reply()
        .done(
            object,
            List.of(
                text(
                    key,
                    receipt.file(),
                    String.valueOf(receipt.households()),
                    String.valueOf(receipt.persons()))));
  }

  @Command(name = "statistics")
  void statistics() {
    Session session = invocation().session();
    StoreInspection.Counts counts = new CheckStore(session.store().inspection()).count();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("households", counts.households());
    object.put("persons", counts.persons());
    object.put("applications", counts.applications());
    object.put("byCategory", counts.byCategory());
    reply()
        .done(
            object,
            "cli.store.statistics",
            String.valueOf(counts.households()),
            String.valueOf(counts.persons()),
            String.valueOf(counts.applications()));
  }
}
