package org.yihu.domain.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.Money;

/**
 * 参数类型: what the text of a value must be. The type follows from the key, so that a pack is checked
 * as it is loaded.
 */
public enum ParameterType {
  /** Yuan with at most two decimals, not negative. */
  AMOUNT,
  /** A decimal number, not negative. */
  RATIO,
  /** A whole number, not negative. */
  COUNT,
  /** {@code true} or {@code false}. */
  FLAG,
  /** Kinds of spending separated by commas, each once. */
  SPENDING_KINDS,
  /** CEILING, HALF_UP or FLOOR with a unit in yuan. */
  ROUNDING,
  /** A {@link Term}. */
  TERM;

  private record Family(Pattern keys, ParameterType type) {
    static Family of(String regex, ParameterType type) {
      return new Family(Pattern.compile(regex), type);
    }
  }

  private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?");
  private static final Pattern PLAIN_AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
  private static final Pattern PLAIN_COUNT = Pattern.compile("\\d{1,6}");

  private static final List<Family> FAMILIES =
      List.of(
          Family.of("subsistence\\.standard", AMOUNT),
          Family.of("subsistence\\.rounding", ROUNDING),
          Family.of("subsistence\\.add-on\\..+", AMOUNT),
          Family.of("extreme-poverty\\.(basic|care\\..+)", AMOUNT),
          Family.of("marginal\\.ratio|rigid\\.ratio|check\\.sample-ratio\\..+", RATIO),
          Family.of("rigid\\.disposable-income|emergency\\.small-limit", AMOUNT),
          Family.of("rigid\\.spending-kinds", SPENDING_KINDS),
          Family.of("assets\\.[^.]+\\.financial-months", RATIO),
          Family.of("assets\\.[^.]+\\.(vehicles|houses|businesses)", COUNT),
          Family.of("income\\.excluded\\..+", FLAG),
          Family.of("decision\\.delegated", FLAG),
          Family.of("deadline\\..+", TERM));

  /** The type that a key's value must have; empty for a key that no rule knows. */
  public static Optional<ParameterType> ofKey(String key) {
    return FAMILIES.stream()
        .filter(f -> f.keys.matcher(key).matches())
        .map(Family::type)
        .findFirst();
  }

  /** Whether an entry's text can be read as this type. */
  public boolean accepts(String value, Optional<String> unit) {
    return switch (this) {
      case AMOUNT -> amount(value).isPresent();
      case RATIO -> ratio(value).isPresent();
      case COUNT -> count(value).isPresent();
      case FLAG -> flag(value).isPresent();
      case SPENDING_KINDS -> spendingKinds(value).isPresent();
      case ROUNDING -> rounding(value, unit).isPresent();
      case TERM -> Term.read(value).isPresent();
    };
  }

  static Optional<Money> amount(String text) {
    return PLAIN_AMOUNT.matcher(text).matches()
        ? Optional.of(Money.ofYuan(text))
        : Optional.empty();
  }

  static Optional<BigDecimal> ratio(String text) {
    return PLAIN_NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  static Optional<Integer> count(String text) {
    return PLAIN_COUNT.matcher(text).matches()
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  static Optional<Boolean> flag(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  static Optional<List<SpendingLine.Kind>> spendingKinds(String text) {
    Set<SpendingLine.Kind> kinds = new LinkedHashSet<>();
    for (String word : text.split(",", -1)) {
      Optional<SpendingLine.Kind> kind =
          Arrays.stream(SpendingLine.Kind.values())
              .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(word.strip()))
              .findFirst();
      if (kind.isEmpty() || !kinds.add(kind.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(kinds));
  }

  static Optional<MoneyRounding> rounding(String text, Optional<String> unit) {
    Optional<RoundingMode> mode =
        switch (text) {
          case "CEILING" -> Optional.of(RoundingMode.CEILING);
          case "HALF_UP" -> Optional.of(RoundingMode.HALF_UP);
          case "FLOOR" -> Optional.of(RoundingMode.FLOOR);
          default -> Optional.empty();
        };
    Optional<Money> step = unit.flatMap(ParameterType::amount).filter(m -> m.fen() > 0);
    return mode.flatMap(m -> step.map(s -> new MoneyRounding(m, s)));
  }
}
