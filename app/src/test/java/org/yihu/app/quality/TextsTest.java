package org.yihu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.app.Wiring;

@DisplayName("文字资源：用到的都有，有的都用到")
class TextsTest {
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9_.\\-]+)\"");
  private static final Pattern READ =
      Pattern.compile("\\btexts(?:\\(\\))?\\s*\\.\\s*get\\(\\s*\"([a-z0-9.\\-]+)\"\\s*[,)]");
  private static final Pattern FXML = Pattern.compile("\"%([a-z0-9.\\-]+)\"");
  private static final Pattern REASON =
      Pattern.compile(
          "(?:Reason\\.of\\(|Reason\\.at\\(|Refusal\\.because\\(|Refusal\\.of\\(\\s*(?:Refusal\\.)?Kind\\.[A-Z_]+,)"
              + "\\s*\"([A-Z0-9_]+)\"");

  private final Sources sources = Sources.ofProject();
  private final String code =
      sources.main().stream().map(Sources::read).collect(Collectors.joining("\n"));

  @Test
  @DisplayName("每个键至少有一处使用")
  void every_key_is_used() {
    Set<String> literals = matches(LITERAL);
    literals.addAll(fxmlKeys());
    List<String> prefixes =
        literals.stream().filter(l -> l.endsWith(".") && l.length() > 3).toList();
    Set<String> unused = new TreeSet<>();
    for (String key : keys()) {
      boolean used =
          literals.contains(key)
              || key.startsWith("reason.") && literals.contains(key.substring("reason.".length()))
              || prefixes.stream().anyMatch(p -> !p.equals("reason.") && key.startsWith(p));
      if (!used) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  @DisplayName("代码里取的每个键都有文字")
  void every_read_key_exists() {
    Set<String> missing = new TreeSet<>(matches(READ));
    missing.addAll(fxmlKeys());
    missing.removeAll(keys());
    assertThat(missing).isEmpty();
  }

  @Test
  @DisplayName("每个拒绝理由都有文字")
  void every_reason_has_words() {
    Set<String> missing =
        matches(REASON).stream()
            .map(c -> "reason." + c)
            .collect(Collectors.toCollection(TreeSet::new));
    missing.removeAll(keys());
    assertThat(missing).isEmpty();
  }

  @Test
  @DisplayName("程序载入全部文字，没有重复的键")
  void program_loads_every_bundle() {
    assertThat(new TreeSet<>(Wiring.allTexts().keys())).isEqualTo(keys());
  }

  private Set<String> fxmlKeys() {
    String screens = sources.fxml().stream().map(Sources::read).collect(Collectors.joining("\n"));
    return matches(FXML, screens);
  }

  private Set<String> matches(Pattern pattern) {
    return matches(pattern, code);
  }

  private static Set<String> matches(Pattern pattern, String code) {
    Matcher matcher = pattern.matcher(code);
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (Path file : sources.files("resources", ".properties", "/texts/")) {
      if (!file.endsWith("cli-usage.properties")) {
        Properties properties = new Properties();
        try {
          properties.load(new StringReader(Sources.read(file)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        keys.addAll(properties.stringPropertyNames());
      }
    }
    return keys;
  }
}
