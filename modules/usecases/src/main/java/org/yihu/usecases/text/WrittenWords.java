package org.yihu.usecases.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * 书写词: what a word that offices write stands for, by the lists of {@code import/words.properties};
 * the other way round from {@link UsualWords}.
 */
public final class WrittenWords {
  private final Map<String, Map<String, String>> values = new HashMap<>();
  private final Map<String, Map<String, String>> usual = new TreeMap<>();

  private WrittenWords() {}

  /** Reads the delivered words. */
  public static WrittenWords load() {
    return load(OwnWords.NONE);
  }

  /** Reads the delivered words and adds the office's own. */
  public static WrittenWords load(OwnWords own) {
    Properties lines = new Properties();
    try (var in = WrittenWords.class.getResourceAsStream("/import/words.properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    WrittenWords words = new WrittenWords();
    lines.stringPropertyNames().forEach(key -> words.add(key, lines.getProperty(key)));
    own.lists().forEach(words::addOwn);
    return words;
  }

  private void add(String key, String line) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return;
    }
    String group = key.substring(0, dot);
    String value = key.substring(dot + 1);
    String[] all = line.split(",");
    usual.computeIfAbsent(group, g -> new LinkedHashMap<>()).put(value, all[0].strip());
    for (String word : all) {
      values.computeIfAbsent(group, g -> new HashMap<>()).putIfAbsent(plain(word), value);
    }
  }

  private void addOwn(String list, List<String> added) {
    String group = list.substring(0, list.indexOf('.'));
    String value = list.substring(list.indexOf('.') + 1);
    Map<String, String> known = values.computeIfAbsent(group, g -> new HashMap<>());
    added.forEach(word -> known.putIfAbsent(plain(word), value));
  }

  /** The value that a word of a group stands for, such as {@code SPOUSE} for 爱人. */
  public Optional<String> value(String group, String word) {
    return Optional.ofNullable(values.getOrDefault(group, Map.of()).get(plain(word)));
  }

  /** The usual words of values, in the order asked for. */
  public List<String> usual(String group, List<?> of) {
    return of.stream().map(v -> usual.get(group).get(String.valueOf(v))).toList();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]", "")
        .toUpperCase(Locale.ROOT);
  }
}
