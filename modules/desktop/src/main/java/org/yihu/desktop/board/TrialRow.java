package org.yihu.desktop.board;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.Money;

/** One figure of a trial: what it is now, and what it is taken to be. */
public final class TrialRow {
  /** What a figure is. */
  public sealed interface Figure {
    /** 收入 of a person. */
    record Income(String member, String label, IncomeLine.Kind kind) implements Figure {}

    /** 支出. */
    record Spending(SpendingLine.Kind kind) implements Figure {}

    /** 金融资产. */
    record Financial() implements Figure {}

    /** 房屋套数. */
    record Houses() implements Figure {}

    /** 自用机动车. */
    record Vehicles() implements Figure {}

    /** 经营主体. */
    record Businesses() implements Figure {}
  }

  private final Figure figure;
  private final BigDecimal now;
  private final boolean main;
  private final StringProperty text;

  /**
   * @param main whether it is shown before all figures are asked for
   */
  TrialRow(Figure figure, BigDecimal now, boolean main) {
    this.figure = figure;
    this.now = now.stripTrailingZeros();
    this.main = main;
    this.text = new SimpleStringProperty(plain(this.now));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.toPlainString();
  }

  public Figure figure() {
    return figure;
  }

  public BigDecimal now() {
    return now;
  }

  public boolean isMain() {
    return main;
  }

  /** What is keyed. */
  public StringProperty text() {
    return text;
  }

  /** Whether it differs from now. */
  public BooleanBinding changed() {
    return Bindings.createBooleanBinding(this::isChanged, text);
  }

  public boolean isChanged() {
    return value().filter(v -> v.compareTo(now) != 0).isPresent() || !isValid();
  }

  public boolean isValid() {
    return value().isPresent();
  }

  void reset() {
    text.set(plain(now));
  }

  private boolean isCount() {
    return switch (figure) {
      case Figure.Income _, Figure.Spending _, Figure.Financial _ -> false;
      case Figure.Houses _, Figure.Vehicles _, Figure.Businesses _ -> true;
    };
  }

  /** The figure keyed; commas and spaces do not count; empty if it is none. */
  private Optional<BigDecimal> value() {
    String digits = text.get().replaceAll("[,，\\s]", "");
    String form = isCount() ? "\\d{1,3}" : "\\d{1,9}(\\.\\d{1,2})?";
    return digits.matches(form) ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }

  Optional<Money> amount() {
    return value().filter(v -> v.compareTo(now) != 0).map(Money::ofYuan);
  }

  OptionalInt count() {
    return value()
        .filter(v -> v.compareTo(now) != 0)
        .map(v -> OptionalInt.of(v.intValue()))
        .orElseGet(OptionalInt::empty);
  }
}
