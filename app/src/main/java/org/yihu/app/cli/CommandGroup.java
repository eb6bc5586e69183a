package org.yihu.app.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only groups others; alone it is wrong usage. */
abstract class CommandGroup implements Runnable {
  private final Invocation invocation;
  @Spec private CommandSpec spec;

  CommandGroup(Invocation invocation) {
    this.invocation = invocation;
  }

  Invocation invocation() {
    return invocation;
  }

  Reply reply() {
    return invocation.reply();
  }

  String text(String key, Object... arguments) {
    return invocation.texts().get(key, arguments);
  }

  @Override
  public final void run() {
    throw new UsageRefused(
        spec.commandLine(),
        "cli.usage.subcommand",
        String.join(text("cli.list-separator"), spec.subcommands().keySet()));
  }
}
