package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.port.CellValue;

/**
 * 号码规范: an ID number as a cell holds it, made into 18 characters, with what had to be done to it
 * and what is wrong.
 *
 * @param number the valid number; empty if there is an error
 * @param text what remained of the text after normalising, as a repair starts from it
 * @param fixes what was normalised
 * @param error what is wrong; empty exactly if there is a number
 */
record IdReading(
    Optional<ResidentIdNumber> number,
    String text,
    Set<FindingCode> fixes,
    Optional<FindingCode> error) {
  private static final Set<FindingCode> NONE = Set.of();
  private static final int OLD_LENGTH = 15;

  /** Reads a cell; a number born after {@code today} is refused. */
  static IdReading of(CellValue cell, LocalDate today) {
    return switch (cell) {
      case CellValue.Empty e -> missing();
      case CellValue.Number n -> failed(n.raw(), NONE, FindingCode.ID_PRECISION_LOST);
      case CellValue.Day d -> failed(d.raw(), NONE, FindingCode.ID_PRECISION_LOST);
      case CellValue.Text t -> ofText(t.value(), today);
      default -> failed(cell.shown(), NONE, FindingCode.ID_LENGTH);
    };
  }

  private static IdReading missing() {
    return failed("", NONE, FindingCode.ID_MISSING);
  }

  private static IdReading failed(String text, Set<FindingCode> fixes, FindingCode error) {
    return new IdReading(Optional.empty(), text, fixes, Optional.of(error));
  }

  private static IdReading ofText(String written, LocalDate today) {
    Set<FindingCode> fixes = NONE;
    String text = written;
    if (!isClean(written)) {
      fixes = EnumSet.noneOf(FindingCode.class);
      text = cleaned(written, fixes);
    }
    if (text.isEmpty()) {
      return missing();
    }
    if (isExponentForm(text)) {
      return failed(text, NONE, FindingCode.ID_PRECISION_LOST);
    }
    if (text.length() == OLD_LENGTH && Characters.isDigits(text)) {
      Optional<ResidentIdNumber> number = ResidentIdNumber.fromFifteen(text);
      if (number.isEmpty()) {
        return failed(text, fixes, FindingCode.ID_DATE);
      }
      Set<FindingCode> all = EnumSet.of(FindingCode.ID_15_DIGITS);
      all.addAll(fixes);
      return new IdReading(number, number.get().value(), all, Optional.empty());
    }
    return ofEighteen(text, fixes, today);
  }

  private static IdReading ofEighteen(String text, Set<FindingCode> fixes, LocalDate today) {
    Optional<ResidentIdNumber.Fault> fault = ResidentIdNumber.fault(text);
    if (fault.isPresent()) {
      return failed(
          text,
          fixes,
          switch (fault.get()) {
            case LENGTH -> FindingCode.ID_LENGTH;
            case DATE -> FindingCode.ID_DATE;
            case CHECK_DIGIT -> FindingCode.ID_CHECK_DIGIT;
          });
    }
    ResidentIdNumber number = new ResidentIdNumber(text);
    return number.birthDate().isAfter(today)
        ? failed(text, fixes, FindingCode.ID_DATE)
        : new IdReading(Optional.of(number), text, fixes, Optional.empty());
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isDigit(c) && c != 'X') {
        return false;
      }
    }
    return true;
  }

  // A leading or trailing apostrophe is how people force text in a csv file; it counts as a stray
  // space.
  private static String cleaned(String written, Set<FindingCode> fixes) {
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char half = Characters.halfWidth(c);
      if (half != c) {
        fixes.add(FindingCode.ID_FULL_WIDTH);
      }
      if (Characters.isSpace(c) || isQuote(half)) {
        fixes.add(FindingCode.ID_SPACES);
      } else if (half == 'x') {
        fixes.add(FindingCode.ID_LOWERCASE_X);
        text.append('X');
      } else {
        text.append(half);
      }
    }
    return text.toString();
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '`' || c == '"' || c == '\u2018' || c == '\u2019' || c == '=';
  }

  private static boolean isExponentForm(String text) {
    int exponent = Math.max(text.indexOf('E'), text.indexOf('e'));
    return exponent > 0
        && exponent < text.length() - 1
        && Characters.isDigit(text.charAt(0))
        && (text.charAt(exponent + 1) == '+' || Characters.isDigit(text.charAt(exponent + 1)));
  }
}
