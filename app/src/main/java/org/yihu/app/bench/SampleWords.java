package org.yihu.app.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The words that invented people and their workbooks are made of. */
final class SampleWords {
  private static final String RESOURCE = "/samples/population.properties";

  private final Properties words = new Properties();

  SampleWords() {
    try (var in = SampleWords.class.getResourceAsStream(RESOURCE);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String key) {
    return words.getProperty(key);
  }

  List<String> list(String key) {
    return List.of(text(key).split(",", -1));
  }
}
