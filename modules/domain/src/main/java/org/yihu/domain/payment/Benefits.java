package org.yihu.domain.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.Refusal;

/** 待遇登记: the benefits of one store. */
public interface Benefits {
  /** Adds many at once, as an import does; all or none of them, in the caller's transaction. */
  void addAll(Collection<Benefit> benefits);

  /**
   * Writes a changed benefit.
   *
   * @throws Refusal if it was changed by somebody else since it was read
   */
  void save(Benefit benefit);

  Optional<Benefit> find(UUID benefit);

  /** All benefits of a household, ended ones too, by start month. */
  List<Benefit> ofHousehold(UUID household);

  /** The benefits of many households, in one query. */
  List<Benefit> ofHouseholds(Collection<UUID> households);

  /** The benefits that an import brought. */
  List<Benefit> ofImport(String batch);

  /** Which of these benefits a frozen payment list has already paid; they cannot be taken back. */
  Set<UUID> paidAmong(Collection<UUID> benefits);

  /** Takes benefits back whole, as the undo of an import does. */
  void removeAll(Collection<UUID> benefits);

  /** The benefits in force in a month in a division, paid or not, one query for all. */
  List<HeldBenefit> heldIn(YearMonth month, DivisionCode within);

  /** How many households hold each category in a month, in force or tapering. */
  Map<Category, Long> householdsByCategory(YearMonth month);

  /** How many households hold any category in a month. */
  long holders(YearMonth month);

  /**
   * The benefits in force on a day whose review is due, or validity has passed, by a day; by due
   * day.
   */
  List<HeldBenefit> reviewsDueBy(LocalDate day, DivisionCode within);

  void addAdjustments(Collection<Adjustment> adjustments);

  /** Writes how much of adjustments has been settled. */
  void settle(Collection<Adjustment> adjustments);

  /**
   * What is still open of supplements and deductions to be carried by a month's list or an earlier
   * one.
   */
  List<Adjustment> openAdjustments(YearMonth month);
}
