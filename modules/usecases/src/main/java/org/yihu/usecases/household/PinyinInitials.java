package org.yihu.usecases.household;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 拼音首字母: the initials by which clerks look names up, such as {@code zwf} for 查文芳. Characters are
 * read by ICU's Han-Latin rules; surnames that are read otherwise than in other words stand in the
 * resource {@code /pinyin/surnames.csv}, two-character surnames included. Characters that no rule
 * reads are left out; interpuncts and spaces too.
 */
public final class PinyinInitials {
  private static final String RESOURCE = "/pinyin/surnames.csv";
  private static final int LONGEST_SURNAME = 2;

  private final Map<String, String> surnames;
  private final Map<Integer, String> readings = new ConcurrentHashMap<>();
  private Transliterator transliterator;

  private PinyinInitials(Map<String, String> surnames) {
    this.surnames = surnames;
  }

  /**
   * With the surname table of the resources. The rules of ICU are loaded only when a name is first
   * read.
   */
  public static PinyinInitials load() {
    Map<String, String> surnames = new HashMap<>();
    try (var in = PinyinInitials.class.getResourceAsStream(RESOURCE);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(","))
          .forEach(parts -> surnames.put(parts[0], initialsOf(parts[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PinyinInitials(surnames);
  }

  private static String initialsOf(String syllables) {
    StringBuilder initials = new StringBuilder();
    for (String syllable : syllables.split(" ")) {
      initials.append(syllable.charAt(0));
    }
    return initials.toString();
  }

  /** The initials of a name in lower case; Latin letters and digits stand for themselves. */
  public String of(String name) {
    // a surname is never the whole name: 乐正 is one character and a given name
    for (int length = Math.min(LONGEST_SURNAME, name.length() - 1); length >= 1; length--) {
      String surname = surnames.get(name.substring(0, length));
      if (surname != null) {
        return surname + initials(name.substring(length));
      }
    }
    return initials(name);
  }

  private String initials(String text) {
    StringBuilder initials = new StringBuilder();
    text.codePoints().forEach(c -> initials.append(readings.computeIfAbsent(c, this::initialOf)));
    return initials.toString();
  }

  private String initialOf(int character) {
    String latin = transliterated(Character.toString(character)).strip().toLowerCase();
    int first = latin.isEmpty() ? 0 : latin.codePointAt(0);
    boolean readable = first >= 'a' && first <= 'z' || first >= '0' && first <= '9';
    return readable ? Character.toString(first) : "";
  }

  /** ICU's transliterators are not safe for several threads at once. */
  private synchronized String transliterated(String character) {
    if (transliterator == null) {
      transliterator = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }
    return transliterator.transliterate(character);
  }
}
