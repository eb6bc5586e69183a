package org.yihu.usecases.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import org.yihu.domain.shared.Reason;

/**
 * 文字: the Chinese words of screens, messages and papers, by key. Every text stands in a UTF-8
 * properties file under {@code /texts} in the resources; a bundle is one such file. A missing key
 * fails at once.
 */
public final class Texts {
  private final Properties properties = new Properties();

  private Texts() {}

  /**
   * Loads bundles by name, such as {@code "import"} or {@code "papers/08-review-notice"}; a key
   * must be in one only.
   */
  public static Texts load(String... bundles) {
    Texts texts = new Texts();
    for (String bundle : bundles) {
      texts.add(bundle);
    }
    return texts;
  }

  private void add(String bundle) {
    Properties read = new Properties();
    try (var in = Texts.class.getResourceAsStream("/texts/" + bundle + ".properties")) {
      if (in == null) {
        throw new MissingResourceException("no text bundle " + bundle, bundle, "");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (var entry : read.entrySet()) {
      if (properties.putIfAbsent(entry.getKey(), entry.getValue()) != null) {
        throw new IllegalStateException("text key in two bundles: " + entry.getKey());
      }
    }
  }

  /**
   * These texts with some replaced.
   *
   * @param own texts by key; keys that are not here are left out
   */
  public Texts with(Map<String, String> own) {
    Texts changed = new Texts();
    changed.properties.putAll(properties);
    own.forEach((key, text) -> changed.properties.replace(key, text));
    return changed;
  }

  public boolean has(String key) {
    return properties.containsKey(key);
  }

  public Set<String> keys() {
    return properties.stringPropertyNames();
  }

  /**
   * The text of a key with {0}, {1} … filled in (ICU message format: a literal brace or apostrophe
   * is quoted).
   *
   * @throws MissingResourceException if there is no such key
   */
  public String get(String key, Object... arguments) {
    String pattern = properties.getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
    }
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.CHINA).format(plain(arguments));
  }

  /** Everything but a number goes in as its own text; ICU would print a date with a time of day. */
  private static Object[] plain(Object[] arguments) {
    return Arrays.stream(arguments).map(a -> a instanceof Number ? a : String.valueOf(a)).toArray();
  }

  /** The words of a reason, under {@code reason.CODE}; places and steps of a case in words too. */
  public String of(Reason reason) {
    return of(reason, new ReasonWords(this, false));
  }

  /** The same for a reader of files and commands: their names follow the words in parentheses. */
  public String named(Reason reason) {
    return of(reason, new ReasonWords(this, true));
  }

  private String of(Reason reason, ReasonWords words) {
    return get("reason." + reason.code(), words.of(reason));
  }

  /** The words of several reasons as {@link #named}, in order. */
  public List<String> named(List<Reason> reasons) {
    return reasons.stream().map(this::named).toList();
  }

  /**
   * A place of a file in words, with its name behind in parentheses.
   *
   * @param path such as {@code members[2].idNumber}
   */
  public String place(String path) {
    return new ReasonWords(this, true).place(path);
  }

  /** The words of several reasons, in order. */
  public List<String> of(List<Reason> reasons) {
    return reasons.stream().map(this::of).toList();
  }
}
