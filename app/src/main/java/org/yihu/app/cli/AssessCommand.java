package org.yihu.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yihu.documents.files.FactsFile;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.assistance.CategoryReasons;
import org.yihu.usecases.assistance.DeterminationSentences;
import org.yihu.usecases.assistance.ResultView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code assess}: determines facts files; a bad one is told on its line and the others go on. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files;

  AssessCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    DeterminationRules rules = new DeterminationRules(invocation.rules().policy());
    FactsFile reader = new FactsFile(invocation.texts());
    int status = ExitStatus.DONE;
    for (Path file : expanded()) {
      try {
        say(reader.read(file), rules);
      } catch (Refusal refusal) {
        sayBad(file, refusal);
        int own = ExitStatus.of(refusal.kind());
        status = status == ExitStatus.PARAMETER_MISSING ? status : own;
      }
    }
    return status;
  }

  private List<Path> expanded() {
    List<Path> all = new ArrayList<>();
    for (Path path : files) {
      if (Files.isDirectory(path)) {
        all.addAll(factsIn(path));
      } else {
        all.add(path);
      }
    }
    return all;
  }

  private static List<Path> factsIn(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> found =
          entries
              .filter(Files::isRegularFile)
              .filter(p -> p.getFileName().toString().matches("(?i).*\\.ya?ml"))
              .sorted(java.util.Comparator.comparing(p -> p.getFileName().toString()))
              .toList();
      if (found.isEmpty()) {
        throw Refusal.because("NO_FACTS_IN_FOLDER", folder);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(Facts facts, DeterminationRules rules) {
    Determination determination = rules.determine(facts);
    DeterminationSentences sentences = new DeterminationSentences(invocation.texts());
    List<String> text = new ArrayList<>(sentences.conclusion(facts, determination));
    sentences.byCategory(facts, determination).forEach(c -> addTo(text, c));
    invocation
        .reply()
        .line(new ResultView(invocation.texts()).of(determination), String.join("\n", text));
  }

  private static void addTo(List<String> text, CategoryReasons reasons) {
    text.add(reasons.heading());
    reasons.sentences().forEach(sentence -> text.add("  " + sentence));
  }

  private void sayBad(Path file, Refusal refusal) {
    String words = String.join("\n", invocation.texts().named(refusal.reasons()));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", file.toString());
    object.put("error", words);
    object.put("codes", refusal.reasons().stream().map(r -> r.code()).toList());
    invocation.reply().line(object, invocation.texts().get("cli.assess.bad", file, words));
  }
}
