package org.yihu.usecases.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yihu.usecases.text.OwnWords;

/**
 * 词表文件: lists of words by key, from a UTF-8 properties file under {@code /import} in the resources.
 */
final class ResourceLists {
  private final Properties properties = new Properties();
  private final String name;
  private final UnaryOperator<String> ownList;
  private final OwnWords own;

  private ResourceLists(String name, OwnWords own, UnaryOperator<String> ownList) {
    this.name = name;
    this.own = own;
    this.ownList = ownList;
  }

  static ResourceLists load(String name) {
    return load(name, OwnWords.NONE, key -> key);
  }

  /**
   * Lists with the office's own words after the delivered ones.
   *
   * @param ownList the list of own words that belongs to a key
   */
  static ResourceLists load(String name, OwnWords own, UnaryOperator<String> ownList) {
    ResourceLists lists = new ResourceLists(name, own, ownList);
    try (var in = ResourceLists.class.getResourceAsStream("/import/" + name + ".properties")) {
      if (in == null) {
        throw new MissingResourceException("no word list " + name, name, "");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      lists.properties.load(reader);
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a key, in order. */
  List<String> words(String key) {
    return Stream.concat(
            Arrays.stream(text(key).split("[,\\s]+")).filter(w -> !w.isEmpty()),
            own.of(ownList.apply(key)).stream())
        .toList();
  }

  /** The text of a key as it stands. */
  String text(String key) {
    String text = properties.getProperty(key);
    if (text == null) {
      throw new MissingResourceException("no words for " + key, name, key);
    }
    return text.strip();
  }

  /** The words of every key that starts with a prefix, by the rest of the key. */
  Map<String, List<String>> group(String prefix) {
    Map<String, List<String>> group = new LinkedHashMap<>();
    properties.stringPropertyNames().stream()
        .filter(k -> k.startsWith(prefix))
        .sorted()
        .forEach(k -> group.put(k.substring(prefix.length()), words(k)));
    return group;
  }
}
