package org.yihu.domain.investigation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * 核实行: declared, found, reported and adopted value of one item. Values are yuan, or a number of
 * things where {@link SheetItem.Kind#isCounted} says so.
 *
 * @param item what it is about
 * @param declared 申报; empty if not declared
 * @param found 入户核实; empty means as declared
 * @param reported 核对报告; empty if the report says nothing of it
 * @param choice 采用 chosen by the clerk; empty for the usual order
 * @param basis 依据 of a difference or of the choice; empty if none is needed
 */
public record SheetLine(
    SheetItem item,
    Optional<BigDecimal> declared,
    Optional<BigDecimal> found,
    Optional<BigDecimal> reported,
    Optional<Choice> choice,
    String basis) {
  /** 采用哪一栏. */
  public enum Choice {
    DECLARED,
    FOUND,
    REPORTED
  }

  public SheetLine {
    Objects.requireNonNull(item, "item");
  }

  /**
   * 采用: what the clerk chose, else what was found, else what was reported, else what was declared.
   */
  public BigDecimal adopted() {
    Optional<BigDecimal> usual = found.or(() -> reported).or(() -> declared);
    return choice.map(this::of).orElse(usual).orElse(BigDecimal.ZERO);
  }

  private Optional<BigDecimal> of(Choice column) {
    return switch (column) {
      case DECLARED -> declared;
      case FOUND -> found.or(() -> declared);
      case REPORTED -> reported;
    };
  }

  /** Whether the column chosen says nothing. */
  public boolean isChoiceEmpty() {
    return choice.filter(c -> of(c).isEmpty()).isPresent();
  }

  /** Whether the visit found something else than was declared. */
  public boolean isFoundDifferent() {
    return found.filter(f -> f.compareTo(declaredOrZero()) != 0).isPresent();
  }

  /** Whether the report says something else than was declared. */
  public boolean isReportDifferent() {
    return reported.filter(r -> r.compareTo(declaredOrZero()) != 0).isPresent();
  }

  private BigDecimal declaredOrZero() {
    return declared.orElse(BigDecimal.ZERO);
  }

  /** Whether a basis must be written and is not. */
  public boolean lacksBasis() {
    return basis.isBlank() && (isFoundDifferent() || choice.isPresent());
  }

  /** Whether anything beside the declaration is known or chosen. */
  public boolean isTouched() {
    return found.isPresent() || reported.isPresent() || choice.isPresent();
  }

  public SheetLine withFound(Optional<BigDecimal> value) {
    return new SheetLine(item, declared, value, reported, choice, basis);
  }

  public SheetLine withReported(Optional<BigDecimal> value) {
    return new SheetLine(item, declared, found, value, choice, basis);
  }

  public SheetLine withBasis(String words) {
    return new SheetLine(item, declared, found, reported, choice, words);
  }

  public SheetLine withChoice(Optional<Choice> column) {
    return new SheetLine(item, declared, found, reported, column, basis);
  }
}
