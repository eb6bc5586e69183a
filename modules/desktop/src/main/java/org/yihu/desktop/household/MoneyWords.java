package org.yihu.desktop.household;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.CountedLine;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdSection;
import org.yihu.usecases.text.Texts;

/** Lines of income, spending and property in words, and words read back. */
public final class MoneyWords {
  private final Texts texts;

  public MoneyWords(Texts texts) {
    this.texts = texts;
  }

  /** Yuan with two decimals and commas. */
  public static String money(Money money) {
    return money(money.yuan());
  }

  static String money(BigDecimal yuan) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    return new DecimalFormat("#,##0.00", symbols).format(yuan);
  }

  private static List<? extends Enum<?>> kinds(HouseholdSection section) {
    return switch (section) {
      case INCOME -> Arrays.asList(IncomeLine.Kind.values());
      case SPENDING -> Arrays.asList(SpendingLine.Kind.values());
      case ASSET -> Arrays.asList(AssetLine.Kind.values());
      case FILE, MEMBER, OBLIGOR -> List.of();
    };
  }

  /** The words of all kinds of a section. */
  public List<String> kindWords(HouseholdSection section) {
    return kinds(section).stream().map(this::kindWord).toList();
  }

  /** The kind that a word or its beginning means. */
  public Optional<? extends Enum<?>> kind(HouseholdSection section, String word) {
    return word.isEmpty()
        ? Optional.empty()
        : kinds(section).stream().filter(k -> kindWord(k).startsWith(word)).findFirst();
  }

  private String kindWord(Enum<?> kind) {
    return switch (kind) {
      case IncomeLine.Kind k -> texts.get("household.income." + k);
      case SpendingLine.Kind k -> texts.get("household.spending." + k);
      case AssetLine.Kind k -> texts.get("household.asset." + k);
      default -> kind.name();
    };
  }

  public List<String> sourceWords() {
    return Arrays.stream(LineSource.values()).map(this::sourceWord).toList();
  }

  private String sourceWord(LineSource source) {
    return texts.get("household.source." + source);
  }

  Optional<LineSource> source(String word) {
    return word.isEmpty()
        ? Optional.empty()
        : Arrays.stream(LineSource.values())
            .filter(s -> sourceWord(s).startsWith(word))
            .findFirst();
  }

  public String kind(MoneyRow row) {
    return switch (row.counted().line()) {
      case IncomeLine l -> kindWord(l.kind());
      case SpendingLine l -> kindWord(l.kind());
      case AssetLine l -> kindWord(l.kind());
      default -> "";
    };
  }

  public String note(MoneyRow row) {
    return switch (row.counted().line()) {
      case IncomeLine l -> l.note();
      case SpendingLine l -> l.note();
      case AssetLine l -> l.note();
      default -> "";
    };
  }

  /** Kind and note as one. */
  public String item(MoneyRow row) {
    return note(row).isBlank()
        ? kind(row)
        : texts.get("household.line.noted", kind(row), note(row));
  }

  public String person(MoneyRow row, HouseholdFile file) {
    Optional<UUID> person =
        switch (row.counted().line()) {
          case IncomeLine l -> l.personId();
          case SpendingLine l -> l.personId();
          case AssetLine l -> l.personId();
          default -> Optional.empty();
        };
    return person
        .flatMap(p -> file.members().stream().filter(m -> m.person().equals(p)).findFirst())
        .map(m -> m.name())
        .orElse("");
  }

  /** Yuan, or how many of the things that are counted. */
  public String amount(MoneyRow row) {
    return switch (row.counted().line()) {
      case IncomeLine l -> money(l.amount());
      case SpendingLine l -> money(l.amount());
      case AssetLine l when l.kind() == AssetLine.Kind.FINANCIAL -> money(l.amount());
      case AssetLine l -> String.valueOf(l.count());
      default -> "";
    };
  }

  public String cost(MoneyRow row) {
    return row.counted().line() instanceof IncomeLine l && !l.employmentCost().isZero()
        ? money(l.employmentCost())
        : "";
  }

  public String period(MoneyRow row) {
    return switch (row.counted().line()) {
      case IncomeLine l -> period(l.period());
      case SpendingLine l -> period(l.period());
      default -> "";
    };
  }

  private String period(DateRange period) {
    return texts.get(
        "household.value.period",
        period.from().toString().substring(0, 7),
        period.isOpen() ? "" : period.to().toString().substring(0, 7));
  }

  public String source(MoneyRow row) {
    return switch (row.counted().line()) {
      case IncomeLine l -> sourceWord(l.source());
      case SpendingLine l -> sourceWord(l.source());
      case AssetLine l -> sourceWord(l.source());
      default -> "";
    };
  }

  /** Whether the line counts and why. */
  public String counting(MoneyRow row) {
    CountedLine<?> counted = row.counted();
    String key = "file.counting." + counted.counting();
    return switch (counted.counting()) {
      case LESS_COST -> texts.get(key, cost(row));
      case EXCLUDED -> texts.get(key, exclusion(counted.detail()));
      default -> texts.get(key);
    };
  }

  private String exclusion(String kind) {
    String key = "file.exclusion." + kind;
    return texts.has(key) ? texts.get(key) : kind;
  }
}
