package org.yihu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("词汇表：领域里的每个名字都在其中")
class GlossaryTest {
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:final |sealed |non-sealed |abstract )*(?:record|class|interface|enum) (\\w+)");

  @Test
  @DisplayName("领域的每个公开类型都有一条")
  void every_public_domain_type_has_an_entry() {
    Sources sources = Sources.ofProject();
    String glossary = Sources.read(sources.root().resolve("resources/docs/glossary.md"));
    Set<String> missing = new TreeSet<>();
    for (Path file : sources.files("modules/domain", ".java", "/src/main/")) {
      PUBLIC_TYPE
          .matcher(Sources.read(file))
          .results()
          .map(m -> m.group(1))
          .filter(type -> !Pattern.compile("\\b" + type + "\\b").matcher(glossary).find())
          .forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }
}
