package org.yihu.documents.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.text.Texts;

/**
 * 保密规则: finds numbers, dates, addresses and words that a notice must not disclose. The words stand
 * in the texts {@code privacy.*}. Spaces, full-width figures and similar disguises are taken away
 * first.
 */
final class LeakRules {
  private static final char MASK = '\uFFFC';
  private static final Pattern FIGURES = Pattern.compile("\\d(?:[-*·.x×]{0,12}\\d){2,}[Xx]?");

  private final Map<NoticeLeak.Kind, List<String>> words = new EnumMap<>(NoticeLeak.Kind.class);
  private final Pattern address;
  private final Pattern date;
  private final Pattern money;
  private final Pattern shortBirthDate;

  LeakRules(Texts texts) {
    for (NoticeLeak.Kind kind : NoticeLeak.Kind.values()) {
      String key = "privacy.words." + kind;
      words.put(kind, texts.has(key) ? List.of(plain(texts.get(key)).split(",")) : List.of());
    }
    address = Pattern.compile(plain(texts.get("privacy.pattern.address")));
    date = Pattern.compile(plain(texts.get("privacy.pattern.date")));
    money = Pattern.compile(plain(texts.get("privacy.pattern.money")));
    shortBirthDate = Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
  }

  /** The text without spaces, in its simplest form. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u3000\\u200B-\\u200D\\uFEFF]", "");
  }

  /** The text with each of the words that are allowed in it made unrecognisable. */
  static String without(String plain, Iterable<String> allowed) {
    var longestFirst = new ArrayList<String>();
    allowed.forEach(longestFirst::add);
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    String rest = plain;
    for (String word : longestFirst) {
      rest = word.isBlank() ? rest : rest.replace(plain(word), String.valueOf(MASK));
    }
    return rest;
  }

  /**
   * Everything that must not be disclosed.
   *
   * @param plain a text that went through {@link #plain}
   * @param singles whether words of one character count, which in a name they do not
   */
  Set<Leak> leaks(String plain, boolean singles) {
    var leaks = new LinkedHashSet<Leak>();
    String rest = plain;
    Matcher dates = date.matcher(rest);
    while (dates.find()) {
      leaks.add(Leak.hidden(NoticeLeak.Kind.BIRTH_DATE, dates.group()));
    }
    rest = dates.replaceAll(String.valueOf(MASK));
    add(leaks, NoticeLeak.Kind.FINANCES, money.matcher(rest));
    add(leaks, NoticeLeak.Kind.ADDRESS, address.matcher(rest));
    Matcher figures = FIGURES.matcher(rest);
    while (figures.find()) {
      numberLeak(figures.group(), leaks);
    }
    words.forEach(
        (kind, list) ->
            list.stream()
                .filter(word -> singles || word.codePointCount(0, word.length()) > 1)
                .filter(plain::contains)
                .forEach(word -> leaks.add(new Leak(kind, word))));
    return leaks;
  }

  private static void add(Set<Leak> leaks, NoticeLeak.Kind kind, Matcher matcher) {
    while (matcher.find()) {
      leaks.add(Leak.hidden(kind, matcher.group()));
    }
  }

  private void numberLeak(String found, Set<Leak> leaks) {
    String digits = found.replaceAll("\\D", "");
    boolean checkLetter = found.endsWith("X") || found.endsWith("x");
    int length = digits.length() + (checkLetter ? 1 : 0);
    if (length < 4) {
      return;
    }
    NoticeLeak.Kind kind =
        switch (length) {
          case 15, 18 -> NoticeLeak.Kind.ID_NUMBER;
          case 8 ->
              shortBirthDate.matcher(digits).matches()
                  ? NoticeLeak.Kind.BIRTH_DATE
                  : NoticeLeak.Kind.PHONE;
          case 7, 10, 11, 12 -> NoticeLeak.Kind.PHONE;
          default -> length >= 16 ? NoticeLeak.Kind.ACCOUNT : NoticeLeak.Kind.NUMBER;
        };
    leaks.add(Leak.hidden(checkLetter ? NoticeLeak.Kind.ID_NUMBER : kind, found));
  }
}
