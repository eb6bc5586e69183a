package org.yihu.app.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.yihu.app.Logging;
import org.yihu.app.Wiring;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.text.ErrorCode;
import org.yihu.usecases.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;

/**
 * One run of the command line: parses, runs the command and turns every ending into words and an
 * exit status.
 */
public final class CommandLineRun {
  private final Console console;
  private final Supplier<Texts> texts;
  private final BiFunction<Clock, Texts, Wiring> wiring;

  public CommandLineRun(Console console) {
    this(console, Lazily.once(Wiring::allTexts), Wiring::new);
  }

  CommandLineRun(Console console, Supplier<Texts> texts, BiFunction<Clock, Texts, Wiring> wiring) {
    this.console = console;
    this.texts = texts;
    this.wiring = wiring;
  }

  public int run(String... args) {
    Invocation invocation = new Invocation(console, texts, wiring, new CommonOptions());
    CommandLine commandLine = commands(invocation);
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setExecutionStrategy(
        parsed -> {
          invocation.running(parsed.asCommandLineList().getLast());
          return new CommandLine.RunLast().execute(parsed);
        });
    commandLine.setExecutionExceptionHandler(onException(invocation));
    commandLine.setParameterExceptionHandler((e, unparsed) -> onWrongUsage(e));
    try {
      return commandLine.execute(args);
    } finally {
      invocation.close();
    }
  }

  /** The commands with the words of their usage. */
  static CommandLine commands(Invocation invocation) {
    CommandLine commandLine =
        new CommandLine(new YihuCommand(invocation.options()), new CommandFactory(invocation));
    commandLine.setResourceBundle(usageTexts());
    commandLine.setUsageHelpWidth(100);
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    return commandLine;
  }

  private IExecutionExceptionHandler onException(Invocation invocation) {
    return (exception, commandLine, parsed) -> {
      if (exception instanceof Refusal refusal) {
        return invocation.reply().refused(refusal);
      }
      String code = ErrorCode.of(exception);
      String place = Logging.keep(code, exception);
      console.err().println(texts.get().get("cli.internal", code, place));
      return ExitStatus.INTERNAL;
    };
  }

  private int onWrongUsage(ParameterException e) {
    console.err().println(new UsageFault(texts.get()).words(e));
    console
        .err()
        .println(
            texts
                .get()
                .get("cli.usage.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitStatus.USAGE;
  }

  private static ResourceBundle usageTexts() {
    try (var in = CommandLineRun.class.getResourceAsStream("/texts/cli-usage.properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
