package org.yihu.usecases.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

/**
 * 惯用词: the usual word of the offices for a value, the first of its line in {@code
 * import/words.properties}.
 */
public final class UsualWords {
  private final Properties lines = new Properties();

  private UsualWords() {}

  /** Reads the delivered words. */
  public static UsualWords load() {
    UsualWords words = new UsualWords();
    try (var in = UsualWords.class.getResourceAsStream("/import/words.properties")) {
      words.lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /**
   * The usual word.
   *
   * @param group such as {@code relation}
   * @param value such as {@code SPOUSE}
   * @throws IllegalArgumentException if the list has no such value
   */
  public String of(String group, Object value) {
    String line = lines.getProperty(group + "." + value);
    if (line == null) {
      throw new IllegalArgumentException("no word for " + group + "." + value);
    }
    return line.split(",", 2)[0].strip();
  }

  /** Whether a word is among those that the offices write for a value. */
  public boolean mean(String group, Object value, String word) {
    String line = lines.getProperty(group + "." + value, "");
    return Arrays.stream(line.split(",")).map(String::strip).anyMatch(word::equals);
  }
}
