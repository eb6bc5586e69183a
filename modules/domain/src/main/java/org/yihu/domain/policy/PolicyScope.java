package org.yihu.domain.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 适用参数: the parameters in force on one day in one division for one settlement. Every getter reads
 * its value by type and refuses with kind PARAMETER_MISSING, naming key, division, settlement and
 * date, when nothing is in force; with reason POLICY_VALUE when the text is not of that type.
 */
public final class PolicyScope {
  private final PolicyParameters parameters;
  private final LocalDate date;
  private final List<DivisionCode> divisions;
  private final Settlement settlement;

  PolicyScope(
      PolicyParameters parameters, LocalDate date, DivisionCode division, Settlement settlement) {
    this.parameters = parameters;
    this.date = date;
    this.divisions = division.selfAndAncestors();
    this.settlement = settlement;
  }

  /** The entry in force, if any. */
  public Optional<PolicyEntry> find(String key) {
    return parameters.find(key, date, divisions, settlement);
  }

  /** The entry in force. */
  public PolicyEntry entry(String key) {
    return find(key)
        .orElseThrow(() -> new Refusal(Refusal.Kind.PARAMETER_MISSING, List.of(missing(key))));
  }

  /**
   * Makes sure that all of several parameters are in force.
   *
   * @throws Refusal of kind PARAMETER_MISSING with one reason for each that is not
   */
  public void require(Stream<String> keys) {
    List<Reason> reasons = keys.filter(k -> find(k).isEmpty()).map(this::missing).toList();
    if (!reasons.isEmpty()) {
      throw new Refusal(Refusal.Kind.PARAMETER_MISSING, reasons);
    }
  }

  private Reason missing(String key) {
    return Reason.at(
        "PARAMETER_MISSING",
        key,
        key,
        divisions.getFirst(),
        date,
        settlement.name().toLowerCase(Locale.ROOT));
  }

  /** An amount in yuan. */
  public Money amount(String key) {
    return typed(key, e -> ParameterType.amount(e.value()));
  }

  /** A ratio or multiple. */
  public BigDecimal ratio(String key) {
    return typed(key, e -> ParameterType.ratio(e.value()));
  }

  /** A whole number. */
  public int count(String key) {
    return typed(key, e -> ParameterType.count(e.value()));
  }

  /** Whether a switch is in force and on; a switch that is not in force is off. */
  public boolean isOn(String key) {
    return find(key).isPresent() && typed(key, e -> ParameterType.flag(e.value()));
  }

  /** Kinds of spending, in order, each once. */
  public List<SpendingLine.Kind> spendingKinds(String key) {
    return typed(key, e -> ParameterType.spendingKinds(e.value()));
  }

  /** How money is rounded. */
  public MoneyRounding rounding(String key) {
    return typed(key, e -> ParameterType.rounding(e.value(), e.unit()));
  }

  /** The length of a time limit. */
  public Term term(String key) {
    return typed(key, e -> Term.read(e.value()));
  }

  private <T> T typed(String key, Function<PolicyEntry, Optional<T>> reader) {
    PolicyEntry entry = entry(key);
    return reader
        .apply(entry)
        .orElseThrow(() -> Refusal.because("POLICY_VALUE", entry.line(), key, entry.value()));
  }
}
