package org.yihu.usecases.workbench;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihu.domain.casework.CaseNumber;

/**
 * What a person typed, taken apart: a name or its initials, four digits of a number, both, a whole
 * number, or a case.
 */
record TypedText(String whole) {
  private static final Pattern NAME_AND_FOUR = Pattern.compile("(\\D+?)(\\d{3}[\\dX])");
  private static final Pattern LAST_FOUR = Pattern.compile("\\d{3}[\\dX]");
  private static final Pattern NUMBER = Pattern.compile("\\d{17}[\\dX]");
  private static final Pattern CASE = Pattern.compile("(\\d{4})-0*([1-9]\\d{0,8})");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]+");
  private static final Pattern INTERPUNCTS =
      Pattern.compile("[\u00b7\u2022\u30fb\uff0e\u2027\u22c5.]");

  static TypedText of(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    return new TypedText(INTERPUNCTS.matcher(plain).replaceAll("\u00b7").toUpperCase(Locale.ROOT));
  }

  boolean isBlank() {
    return whole.isEmpty();
  }

  Optional<String> number() {
    return Optional.of(whole).filter(w -> NUMBER.matcher(w).matches());
  }

  /** The last four of a number, with or without a name before them. */
  Optional<String> lastFour() {
    if (LAST_FOUR.matcher(whole).matches()) {
      return Optional.of(whole);
    }
    Matcher m = NAME_AND_FOUR.matcher(whole);
    return m.matches() ? Optional.of(m.group(2)) : Optional.empty();
  }

  /** A name or a part of it, not the initials. */
  Optional<String> name() {
    return words().filter(w -> !LETTERS.matcher(w).matches());
  }

  Optional<String> initials() {
    return words().filter(w -> LETTERS.matcher(w).matches()).map(w -> w.toLowerCase(Locale.ROOT));
  }

  private Optional<String> words() {
    Matcher m = NAME_AND_FOUR.matcher(whole);
    String words = m.matches() ? m.group(1) : whole;
    return Optional.of(words).filter(w -> w.chars().noneMatch(Character::isDigit));
  }

  Optional<CaseNumber> caseNumber() {
    Matcher m = CASE.matcher(whole);
    return m.matches() ? CaseNumber.read(m.group(1) + "-" + m.group(2)) : Optional.empty();
  }
}
