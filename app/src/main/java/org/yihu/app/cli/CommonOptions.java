package org.yihu.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command takes. */
public final class CommonOptions {
  @Option(names = "--store", paramLabel = "DIR", scope = picocli.CommandLine.ScopeType.INHERIT)
  private Path store;

  @Option(names = "--user", paramLabel = "NAME", scope = picocli.CommandLine.ScopeType.INHERIT)
  private String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      scope = picocli.CommandLine.ScopeType.INHERIT)
  private Path passwordFile;

  @Option(names = "--policy", paramLabel = "FILE", scope = picocli.CommandLine.ScopeType.INHERIT)
  private Path policy;

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      scope = picocli.CommandLine.ScopeType.INHERIT)
  private LocalDate today;

  @Option(names = "--json", scope = picocli.CommandLine.ScopeType.INHERIT)
  private boolean json;

  @Option(
      names = {"-v", "--verbose"},
      scope = picocli.CommandLine.ScopeType.INHERIT)
  private boolean verbose;

  Optional<Path> store() {
    return Optional.ofNullable(store);
  }

  Optional<String> user() {
    return Optional.ofNullable(user);
  }

  Optional<Path> passwordFile() {
    return Optional.ofNullable(passwordFile);
  }

  Optional<Path> policy() {
    return Optional.ofNullable(policy);
  }

  boolean json() {
    return json;
  }

  boolean verbose() {
    return verbose;
  }

  /** The system clock, moved to the day of {@code --today} if given (the time of day runs on). */
  Clock clock() {
    Clock system = Clock.system(ZoneId.of("Asia/Shanghai"));
    if (today == null) {
      return system;
    }
    long days = ChronoUnit.DAYS.between(LocalDate.now(system), today);
    return Clock.offset(system, Duration.ofDays(days));
  }
}
