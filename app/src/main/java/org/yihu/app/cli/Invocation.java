package org.yihu.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.yihu.app.Logging;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.documents.files.PolicyPackFile;
import org.yihu.documents.files.TextFile;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.imports.ImportBatch;
import org.yihu.usecases.port.StoreGate;
import org.yihu.usecases.text.Texts;
import picocli.CommandLine;

/**
 * What the commands of one run share: options, words, the reply, and the store once somebody opens
 * it.
 */
public final class Invocation implements AutoCloseable {
  private static final String PASSWORD_VARIABLE = "YIHU_PASSWORD";

  private final CommonOptions options;
  private final Supplier<Texts> texts;
  private final Reply reply;
  private final Supplier<Wiring> wiring;
  private AutoCloseable open = () -> {};
  private Session session;
  private Office office;
  private CommandLine running;

  Invocation(
      Console console,
      Supplier<Texts> texts,
      BiFunction<Clock, Texts, Wiring> wiring,
      CommonOptions options) {
    this.options = options;
    this.texts = texts;
    this.reply = new Reply(console, texts, options);
    this.wiring =
        Lazily.once(
            () -> {
              Logging.start(options.store(), options.verbose());
              return wiring.apply(options.clock(), texts.get());
            });
  }

  /** Notes the command that runs, whose usage is told when it is used wrongly. */
  void running(CommandLine command) {
    running = command;
  }

  CommonOptions options() {
    return options;
  }

  Texts texts() {
    return texts.get();
  }

  Reply reply() {
    return reply;
  }

  Wiring wiring() {
    return wiring.get();
  }

  CurrentRules rules() {
    return new CurrentRules(this);
  }

  Clock clock() {
    return options.clock();
  }

  /** The folder of {@code --store}, without which nothing about a store can be done. */
  Path storeFolder() {
    return options.store().orElseThrow(() -> usage("cli.usage.store"));
  }

  /** The person of {@code --user}, signed in. */
  Session session() {
    return session(StoreGate.Care.QUICK);
  }

  Session session(StoreGate.Care care) {
    if (session == null) {
      Path folder = storeFolder();
      String user = options.user().orElseThrow(() -> usage("cli.usage.user"));
      session = closing(new SignIn(wiring().gate()).signIn(folder, user, password(), care));
    }
    return session;
  }

  /** The use cases of the store of {@code --store}, opened and signed in to once. */
  Office office() {
    if (office == null) {
      var pack = options.policy().map(file -> new PolicyPackFile(texts()).read(file));
      office = wiring().office(session(), pack);
      tellInterruptedImports();
    }
    return office;
  }

  private void tellInterruptedImports() {
    for (ImportBatch batch : office.imports().interruptedImports().settle(session.actor())) {
      reply.warn(texts().get("cli.import.broken-off", batch.code(), batch.facts().file()));
    }
  }

  static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw Refusal.because("FILE_NOT_FOUND", file);
    }
  }

  /** Wrong usage that only shows while a command runs. */
  UsageRefused usage(String key, Object... arguments) {
    return new UsageRefused(running, key, arguments);
  }

  /**
   * The password of {@code --password-file}, else of the environment, else typed at the console.
   */
  char[] password() {
    if (options.passwordFile().isPresent()) {
      return secretIn(options.passwordFile().get());
    }
    String fromEnvironment = System.getenv(PASSWORD_VARIABLE);
    if (fromEnvironment != null) {
      return fromEnvironment.toCharArray();
    }
    java.io.Console terminal = System.console();
    if (terminal != null && terminal.isTerminal()) {
      char[] typed = terminal.readPassword(texts().get("cli.password.prompt"));
      if (typed != null) {
        return typed;
      }
    }
    throw Refusal.of(Refusal.Kind.NOT_PERMITTED, "PASSWORD_NOT_GIVEN", PASSWORD_VARIABLE);
  }

  /** A division code as typed. */
  static DivisionCode division(String typed) {
    if (!typed.matches("\\d{12}")) {
      throw Refusal.because("DIVISION_CODE", typed);
    }
    return new DivisionCode(typed);
  }

  /** The first line of a file that holds a password or code. */
  static char[] secretIn(Path file) {
    return TextFile.of(file).content().lines().findFirst().orElse("").strip().toCharArray();
  }

  /** Registers what must be closed when the run ends. */
  <T extends AutoCloseable> T closing(T resource) {
    open = resource;
    return resource;
  }

  @Override
  public void close() {
    try {
      open.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
