package org.yihu.persistence.repository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;

/**
 * The income, spending and property lines of a household as one text: a line each, fields apart by
 * tabs. They are always read and written with their household and never searched, so that rows of
 * their own would only cost time.
 */
final class FinanceText {
  private static final String INCOME = "I";
  private static final String SPENDING = "S";
  private static final String ASSET = "A";

  private FinanceText() {}

  static String write(Finances finances) {
    StringBuilder text = new StringBuilder();
    for (IncomeLine l : finances.income()) {
      line(text, INCOME, l.id(), l.personId(), l.kind(), l.amount());
      fields(
          text,
          l.period().from(),
          l.period().to(),
          l.employmentCost().fen(),
          escaped(l.exclusion().orElse("")),
          l.source(),
          escaped(l.note()));
    }
    for (SpendingLine l : finances.spending()) {
      line(text, SPENDING, l.id(), l.personId(), l.kind(), l.amount());
      fields(text, l.period().from(), l.period().to(), l.source(), escaped(l.note()));
    }
    for (AssetLine l : finances.assets()) {
      line(text, ASSET, l.id(), l.personId(), l.kind(), l.amount());
      fields(text, l.count(), l.source(), escaped(l.note()));
    }
    return text.toString();
  }

  private static void line(
      StringBuilder text, String sort, UUID id, Optional<UUID> person, Enum<?> kind, Money amount) {
    text.append(sort);
    text.append('\t').append(id);
    text.append('\t').append(person.map(UUID::toString).orElse(""));
    text.append('\t').append(kind);
    text.append('\t').append(amount.fen());
  }

  private static void fields(StringBuilder text, Object... fields) {
    for (Object field : fields) {
      text.append('\t').append(field == null ? "" : field);
    }
    text.append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String escaped) {
    StringBuilder text = new StringBuilder();
    boolean isEscape = false;
    for (char c : escaped.toCharArray()) {
      if (isEscape) {
        text.append(
            switch (c) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> c;
            });
        isEscape = false;
      } else if (c == '\\') {
        isEscape = true;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  static Finances read(String text, Money illnessDeduction, Money disabilityDeduction) {
    List<IncomeLine> income = new ArrayList<>();
    List<SpendingLine> spending = new ArrayList<>();
    List<AssetLine> assets = new ArrayList<>();
    for (String line : text.split("\n")) {
      String[] f = line.split("\t", -1);
      switch (f[0]) {
        case INCOME -> income.add(income(f));
        case SPENDING -> spending.add(spending(f));
        case ASSET -> assets.add(asset(f));
        default -> {
          if (!line.isEmpty()) {
            throw new IllegalStateException("not a line of finances: " + f[0]);
          }
        }
      }
    }
    return new Finances(income, spending, assets, illnessDeduction, disabilityDeduction);
  }

  private static IncomeLine income(String[] f) {
    return new IncomeLine(
        UUID.fromString(f[1]),
        person(f),
        IncomeLine.Kind.valueOf(f[3]),
        amount(f),
        new Money(Long.parseLong(f[7])),
        f[8].isEmpty() ? Optional.empty() : Optional.of(plain(f[8])),
        period(f),
        LineSource.valueOf(f[9]),
        plain(f[10]));
  }

  private static SpendingLine spending(String[] f) {
    return new SpendingLine(
        UUID.fromString(f[1]),
        person(f),
        SpendingLine.Kind.valueOf(f[3]),
        amount(f),
        period(f),
        LineSource.valueOf(f[7]),
        plain(f[8]));
  }

  private static AssetLine asset(String[] f) {
    return new AssetLine(
        UUID.fromString(f[1]),
        person(f),
        AssetLine.Kind.valueOf(f[3]),
        amount(f),
        Integer.parseInt(f[5]),
        LineSource.valueOf(f[6]),
        plain(f[7]));
  }

  private static Optional<UUID> person(String[] f) {
    return f[2].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(f[2]));
  }

  private static Money amount(String[] f) {
    return new Money(Long.parseLong(f[4]));
  }

  private static DateRange period(String[] f) {
    return new DateRange(LocalDate.parse(f[5]), f[6].isEmpty() ? null : LocalDate.parse(f[6]));
  }
}
