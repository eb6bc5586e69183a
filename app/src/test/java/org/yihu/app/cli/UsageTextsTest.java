package org.yihu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.app.Wiring;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

@DisplayName("用法说明：每个命令、选项、参数都有中文")
class UsageTextsTest {
  @Test
  @DisplayName("没有一处缺少说明")
  void everything_is_described() {
    Console console = Console.of(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    CommandLine root =
        CommandLineRun.commands(
            new Invocation(
                console, Lazily.once(Wiring::allTexts), Wiring::new, new CommonOptions()));
    List<String> silent = new ArrayList<>();
    walk(root, silent);
    assertThat(silent).isEmpty();
  }

  private static void walk(CommandLine command, List<String> silent) {
    var spec = command.getCommandSpec();
    check(spec.qualifiedName("."), spec.usageMessage().header(), silent);
    spec.options()
        .forEach(o -> check(spec.qualifiedName(".") + " " + o.longestName(), words(o), silent));
    spec.positionalParameters()
        .forEach(
            p ->
                check(
                    spec.qualifiedName(".") + " " + p.paramLabel() + "[" + p.index() + "]",
                    words(p),
                    silent));
    command.getSubcommands().values().forEach(sub -> walk(sub, silent));
    assertThat(command.getUsageMessage()).containsPattern("\\p{IsHan}");
  }

  private static String[] words(ArgSpec argument) {
    return argument.description();
  }

  private static void check(String place, String[] words, List<String> silent) {
    if (!String.join("", words).matches("(?s).*\\p{IsHan}.*")) {
      silent.add(place);
    }
  }
}
