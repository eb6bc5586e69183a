package org.yihu.app.cli;

import java.util.stream.Collectors;
import org.yihu.usecases.text.Texts;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with the arguments. */
record UsageFault(Texts texts) {
  String words(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          texts.get("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          texts.get(
              "cli.usage.missing",
              missing.getMissing().stream()
                  .map(UsageFault::label)
                  .collect(Collectors.joining(texts.get("cli.list-separator"))));
      case UsageRefused refused -> texts.get(refused.key(), refused.arguments());
      default ->
          e.getArgSpec() == null
              ? texts.get("cli.usage.wrong", String.valueOf(e.getValue()))
              : texts.get(
                  "cli.usage.wrong-value", label(e.getArgSpec()), String.valueOf(e.getValue()));
    };
  }

  private static String label(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
