package org.yihu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("源代码的格式与写法")
class SourceStyleTest {
  private static final Pattern CHINESE_IN_LITERAL =
      Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*[\\u3400-\\u9fff](?:[^\"\\\\\\n]|\\\\.)*\"");
  private final Sources sources = Sources.ofProject();

  @Test
  @DisplayName("全部源代码都是统一格式（用 mvn -q -Pformat 改正）")
  void sources_are_formatted() throws FormatterException {
    List<String> unformatted = new ArrayList<>();
    for (Path file : sources.all()) {
      String source = Sources.read(file);
      if (!SourceFormat.formatted(source).equals(source)) {
        unformatted.add(name(file));
      }
    }
    assertThat(unformatted).isEmpty();
  }

  @Test
  @DisplayName("Checkstyle：大小、引入、输出")
  void sources_pass_checkstyle() throws CheckstyleException {
    Collected collected = new Collected();
    Checker checker = new Checker();
    checker.setModuleClassLoader(Checker.class.getClassLoader());
    checker.configure(
        ConfigurationLoader.loadConfiguration(
            getClass().getResource("/checkstyle.xml").toString(),
            new PropertiesExpander(new Properties())));
    checker.addListener(collected);
    List<File> files =
        sources.all().stream()
            .filter(p -> !p.toString().contains("/architecture/sample/"))
            .map(Path::toFile)
            .toList();
    checker.process(files);
    checker.destroy();
    assertThat(collected.messages).isEmpty();
  }

  @Test
  @DisplayName("产品代码里没有中文字面量：文字都在资源文件里")
  void main_sources_hold_no_chinese_words() {
    List<String> found = new ArrayList<>();
    for (Path file : sources.main()) {
      if (file.toString().contains("test-support")) {
        continue;
      }
      CHINESE_IN_LITERAL
          .matcher(Sources.read(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", ""))
          .results()
          .forEach(m -> found.add(name(file) + ": " + m.group()));
    }
    assertThat(found).isEmpty();
  }

  private String name(Path file) {
    return sources.root().relativize(file).toString();
  }

  private static final class Collected implements AuditListener {
    final List<String> messages = new ArrayList<>();

    @Override
    public void addError(AuditEvent event) {
      messages.add(event.getFileName() + ":" + event.getLine() + " " + event.getMessage());
    }

    @Override
    public void addException(AuditEvent event, Throwable throwable) {
      messages.add(event.getFileName() + " " + throwable);
    }

    @Override
    public void auditStarted(AuditEvent event) {}

    @Override
    public void auditFinished(AuditEvent event) {}

    @Override
    public void fileStarted(AuditEvent event) {}

    @Override
    public void fileFinished(AuditEvent event) {}
  }
}
