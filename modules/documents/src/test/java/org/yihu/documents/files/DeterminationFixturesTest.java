package org.yihu.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.usecases.assistance.ResultView;
import org.yihu.usecases.text.Texts;

@DisplayName("认定样例：与独立实现的结果逐项相同")
class DeterminationFixturesTest {
  private static final Texts TEXTS = Texts.load("files", "determination");

  private final FactsFile facts = new FactsFile(TEXTS);
  private final DeterminationRules rules =
      new DeterminationRules(new ShippedFiles(TEXTS).demonstrationParameters());
  private final ResultView view = new ResultView(TEXTS);

  /** JSON is YAML, so the expected results need no reader of their own. */
  private static List<Map<String, Object>> expected() throws IOException {
    try (InputStream in =
        DeterminationFixturesTest.class.getResourceAsStream("/determination/expected.json")) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    }
  }

  private Map<String, Object> resultOf(String caseId) {
    Path file = Path.of("src/test/resources/determination", caseId + ".yaml");
    return view.of(rules.determine(facts.read(file)));
  }

  @Test
  @DisplayName("样例共120件")
  void thereAre120() throws IOException {
    assertThat(expected()).hasSize(120);
  }

  @TestFactory
  Stream<DynamicTest> everyKeyOfTheExpectedResultIsEqual() throws IOException {
    return expected().stream()
        .map(
            wanted -> {
              String id = (String) wanted.get("case");
              return DynamicTest.dynamicTest(
                  id,
                  () -> {
                    Map<String, Object> actual = new LinkedHashMap<>(resultOf(id));
                    actual.keySet().retainAll(wanted.keySet());
                    assertThat(actual).isEqualTo(wanted);
                  });
            });
  }
}
