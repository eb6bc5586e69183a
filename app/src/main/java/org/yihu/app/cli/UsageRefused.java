package org.yihu.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong usage that only the command itself can see, with the key of its words. */
final class UsageRefused extends ParameterException {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient Object[] arguments;

  UsageRefused(CommandLine commandLine, String key, Object... arguments) {
    super(commandLine, key);
    this.key = key;
    this.arguments = arguments;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments;
  }
}
