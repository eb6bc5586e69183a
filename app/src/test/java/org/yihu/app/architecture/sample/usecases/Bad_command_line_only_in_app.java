package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_command_line_only_in_app {
  private Bad_command_line_only_in_app() {}

  static Object sample() {
    return new picocli.CommandLine(new Object());
  }
}
