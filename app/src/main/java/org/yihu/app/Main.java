package org.yihu.app;

import org.yihu.app.cli.CommandLineRun;
import org.yihu.app.cli.Console;

/**
 * Entry point of the program: hands the arguments to the command line and exits with its status.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int status;
    try (Console console = Console.ofProcess()) {
      status = new CommandLineRun(console).run(args);
    }
    System.exit(status);
  }
}
