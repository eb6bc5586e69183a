package org.yihu.usecases.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.usecases.port.CellValue;

/**
 * 金额规范: reads an amount or a count: 12,000 · 12000元 · 1.2万 · full-width digits. A number cell is
 * taken to the 15 digits that a spreadsheet keeps and then to whole fen, half up.
 */
final class AmountReading {
  /** How an amount was read. */
  enum Outcome {
    /** No amount. */
    NONE,
    /** A number cell, or plain digits in an untyped file. */
    PLAIN,
    /** Text that had to be read as a number. */
    FROM_TEXT,
    /** A word for nothing. */
    WORD,
    NEGATIVE,
    UNREADABLE
  }

  /**
   * An amount that was read.
   *
   * @param value the amount in its unit, at most two decimals; null unless the outcome has one
   */
  record Amount(Outcome outcome, BigDecimal value) {
    private static final Amount NOTHING = new Amount(Outcome.NONE, null);

    boolean isRead() {
      return value != null;
    }
  }

  private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
  private static final int LONGEST_PLAIN = 9;

  private final List<String> units;
  private final Map<String, BigDecimal> multiples = new LinkedHashMap<>();
  private final String negative;
  private final List<String> none;

  AmountReading(Words words) {
    List<String> all = new java.util.ArrayList<>(words.list("amount.units"));
    all.addAll(words.list("amount.count-units"));
    units = List.copyOf(all);
    for (String multiple : words.list("amount.multiples")) {
      int colon = multiple.indexOf(':');
      multiples.put(multiple.substring(0, colon), new BigDecimal(multiple.substring(colon + 1)));
    }
    negative = words.text("amount.negative");
    none = words.list("amount.none");
  }

  /**
   * Reads a cell.
   *
   * @param typed whether the format tells numbers from text
   */
  Amount read(CellValue cell, boolean typed) {
    return switch (cell) {
      case CellValue.Empty e -> Amount.NOTHING;
      case CellValue.Number n -> ofNumber(n.raw());
      case CellValue.Day d -> ofNumber(d.raw());
      case CellValue.Text t -> ofText(t.value(), typed);
      default -> new Amount(Outcome.UNREADABLE, null);
    };
  }

  private static Amount ofNumber(String raw) {
    if (raw.length() <= LONGEST_PLAIN && Characters.isDigits(raw)) {
      return new Amount(Outcome.PLAIN, BigDecimal.valueOf(Long.parseLong(raw)));
    }
    try {
      return bounded(new BigDecimal(raw).round(SPREADSHEET), Outcome.PLAIN);
    } catch (NumberFormatException e) {
      return new Amount(Outcome.UNREADABLE, null);
    }
  }

  private static Amount bounded(BigDecimal number, Outcome outcome) {
    if (number.signum() < 0) {
      return new Amount(Outcome.NEGATIVE, null);
    }
    // An exponent can stand for a number too long to write out.
    if (number.compareTo(LARGEST) > 0) {
      return new Amount(Outcome.UNREADABLE, null);
    }
    return new Amount(
        outcome, number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number);
  }

  private Amount ofText(String written, boolean typed) {
    String text = Characters.compact(written);
    if (text.isEmpty()) {
      return Amount.NOTHING;
    }
    if (none.contains(text)) {
      return new Amount(Outcome.WORD, BigDecimal.ZERO);
    }
    boolean plain = !typed && text.equals(written) && isPlainNumber(text);
    return parsed(text, plain ? Outcome.PLAIN : Outcome.FROM_TEXT);
  }

  private static boolean isPlainNumber(String text) {
    int dot = text.indexOf('.');
    return Characters.isDigits(dot < 0 ? text : text.substring(0, dot) + text.substring(dot + 1));
  }

  private Amount parsed(String written, Outcome outcome) {
    String text = written;
    boolean below = false;
    if (text.startsWith("(") && text.endsWith(")")) {
      below = true;
      text = text.substring(1, text.length() - 1);
    }
    text = withoutUnits(text);
    if (text.startsWith(negative)) {
      below = true;
      text = text.substring(negative.length());
    } else if (text.startsWith("-") || text.startsWith("\u2212") || text.startsWith("\u2013")) {
      below = true;
      text = text.substring(1);
    } else if (text.startsWith("+")) {
      text = text.substring(1);
    }
    BigDecimal factor = BigDecimal.ONE;
    text = withoutUnits(text);
    for (Map.Entry<String, BigDecimal> multiple : multiples.entrySet()) {
      if (text.endsWith(multiple.getKey())) {
        factor = multiple.getValue();
        text = text.substring(0, text.length() - multiple.getKey().length());
        break;
      }
    }
    BigDecimal number = figure(text);
    if (number == null) {
      return new Amount(Outcome.UNREADABLE, null);
    }
    BigDecimal value = number.multiply(factor);
    return bounded(below ? value.negate() : value, outcome);
  }

  private String withoutUnits(String text) {
    String rest = text;
    for (String unit : units) {
      if (rest.endsWith(unit)) {
        rest = rest.substring(0, rest.length() - unit.length());
      }
      if (rest.startsWith(unit)) {
        rest = rest.substring(unit.length());
      }
    }
    return rest;
  }

  // Grouping commas must stand where they group thousands; anything else could be two figures in
  // one cell.
  private static BigDecimal figure(String text) {
    String digits = text;
    if (text.indexOf(',') >= 0) {
      if (!text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
        return null;
      }
      digits = text.replace(",", "");
    }
    return digits.matches("\\d{1,13}(\\.\\d{1,12})?([eE]\\+?\\d{1,2})?")
        ? new BigDecimal(digits)
        : null;
  }
}
