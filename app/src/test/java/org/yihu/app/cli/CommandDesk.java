package org.yihu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.yihu.app.FoundedStore;
import org.yihu.app.Wiring;
import org.yihu.usecases.text.Texts;

/**
 * A folder with a real store, and the command line run in this process as an office would type it.
 */
final class CommandDesk implements BeforeAllCallback, AfterAllCallback {
  static final String ADMIN = "张主任";
  static final String PASSWORD = "阴山下敕勒川2026";
  static final String TOWNSHIP = "150221104000";

  private final Supplier<Texts> texts = Lazily.once(Wiring::allTexts);
  private Path folder;
  private String today = "2026-11-23";

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("yihu-commands");
    file("password.txt", PASSWORD);
    run(
            "store",
            "create",
            "--store",
            store().toString(),
            "--division",
            TOWNSHIP,
            "--admin",
            ADMIN,
            "--password-file",
            path("password.txt"),
            "--recovery-out",
            path("recovery.txt"))
        .done();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Path store() {
    return folder.resolve("store");
  }

  Path folder() {
    return folder;
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  String file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  String file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the test's resources, copied beside the store. */
  String resource(String name) {
    try (var in = CommandDesk.class.getResourceAsStream(name)) {
      return file(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The day that the commands after this one take for today. */
  void on(String day) {
    today = day;
  }

  /** A command on the store, signed in as its first user, with {@code --json}. */
  CommandOutcome json(String... command) {
    return as(ADMIN, "password.txt", with(command, "--json"));
  }

  /** The same command as a person types it, without {@code --json}. */
  CommandOutcome words(String... command) {
    return as(ADMIN, "password.txt", command);
  }

  CommandOutcome as(String user, String passwordFile, String... command) {
    return run(
        with(
            command,
            "--store",
            store().toString(),
            "--user",
            user,
            "--password-file",
            path(passwordFile),
            "--today",
            today));
  }

  /**
   * Any command line; whatever it is, it must end in words and a known status, never in a trace.
   */
  CommandOutcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status;
    try (Console console = Console.of(out, err)) {
      status = new CommandLineRun(console, texts, CommandDesk::cheap).run(arguments);
    }
    CommandOutcome outcome =
        new CommandOutcome(
            String.join(" ", arguments),
            status,
            out.toString(StandardCharsets.UTF_8),
            err.toString(StandardCharsets.UTF_8));
    assertThat(outcome.out() + outcome.err())
        .as(outcome.toString())
        .doesNotContain("\tat ", "Exception", "java.lang");
    assertThat(status).as(outcome.toString()).isNotEqualTo(ExitStatus.INTERNAL);
    return outcome;
  }

  private static Wiring cheap(java.time.Clock clock, Texts texts) {
    return FoundedStore.wiring(clock, texts);
  }

  private static String[] with(String[] command, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
