package org.yihu.usecases.household;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.DirectoryQuery;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 家庭档案列表: households by village and category, in any order and any number. The list is walked by
 * identity; rows are read only for the part that is looked at.
 */
public final class HouseholdList {
  /** A text finds at most so many households; whoever finds more types more. */
  public static final int MOST_FOUND = 1000;

  private final Store store;
  private final OfficeRules rules;
  private final FindHouseholds find;
  private final Clock clock;

  public HouseholdList(Store store, OfficeRules rules, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.find = new FindHouseholds(store, rules);
    this.clock = clock;
  }

  /**
   * 筛选.
   *
   * @param text whatever a person types to find somebody; blank for all
   * @param within a division and everything below it; empty for all
   * @param category what they hold this month, {@link Category#NONE} for nothing; empty for all
   * @param overdue only those with a review that is overdue or a status that has run out
   * @param order 排序; of what a text finds the likeliest comes first instead
   * @param descending whether the order is turned round
   */
  public record Filter(
      String text,
      Optional<DivisionCode> within,
      Optional<Category> category,
      boolean overdue,
      DirectoryQuery.Order order,
      boolean descending) {
    /** All households by village and code. */
    public static final Filter ALL =
        new Filter(
            "", Optional.empty(), Optional.empty(), false, DirectoryQuery.Order.VILLAGE, false);
  }

  /**
   * 列表行.
   *
   * @param head 户主姓名; empty without one
   * @param members persons in it now
   * @param category what it holds this month, the first in the order of lists; empty if nothing
   * @param monthly yuan; empty for a status and for an unknown amount
   */
  public record Row(
      UUID id,
      String code,
      String head,
      String village,
      int members,
      Optional<Category> category,
      Optional<Money> monthly,
      String changedBy,
      Instant changedAt) {}

  /** 村计数. */
  public record VillageCount(DivisionCode village, String name, long households) {}

  /**
   * 计数.
   *
   * @param households all of the division
   * @param byCategory households that hold each category this month
   */
  public record Counts(long households, Map<Category, Long> byCategory) {}

  /** The households that fit, in order. */
  public List<UUID> identities(Actor actor, Filter filter) {
    actor.require(Permission.READ);
    DirectoryQuery query =
        new DirectoryQuery(
            filter.within(),
            filter.category(),
            filter.overdue() ? Optional.of(LocalDate.now(clock)) : Optional.empty(),
            YearMonth.now(clock),
            filter.order(),
            filter.descending());
    if (filter.text().isBlank()) {
      return store.read(registers -> registers.householdDirectory().identities(query));
    }
    List<UUID> found =
        find.find(actor, filter.text(), MOST_FOUND).stream().map(FindHouseholds.Found::id).toList();
    if (filter.within().isEmpty() && filter.category().isEmpty() && !filter.overdue()) {
      return found;
    }
    Set<UUID> fitting =
        new HashSet<>(store.read(registers -> registers.householdDirectory().identities(query)));
    return found.stream().filter(fitting::contains).toList();
  }

  /** The rows of some households, in the order asked for; those that are gone are left out. */
  public List<Row> rows(Actor actor, List<UUID> households) {
    actor.require(Permission.READ);
    return store.read(
        registers -> {
          DivisionTable divisions = rules.divisions(registers.settings());
          Map<UUID, HouseholdEntry> entries = registers.households().entriesOf(households);
          Map<UUID, Benefit> held = held(registers, households);
          List<Row> rows = new ArrayList<>(households.size());
          for (UUID id : households) {
            if (entries.containsKey(id)) {
              rows.add(row(entries.get(id), Optional.ofNullable(held.get(id)), divisions));
            }
          }
          return rows;
        });
  }

  private Map<UUID, Benefit> held(Registers registers, List<UUID> households) {
    YearMonth month = YearMonth.now(clock);
    return registers.benefits().ofHouseholds(households).stream()
        .filter(benefit -> benefit.isInForce(month))
        .sorted(Comparator.comparing(Benefit::category))
        .collect(Collectors.toMap(Benefit::household, b -> b, (first, later) -> first));
  }

  private Row row(HouseholdEntry entry, Optional<Benefit> held, DivisionTable divisions) {
    return new Row(
        entry.id(),
        entry.code(),
        entry.headName(),
        nameOf(entry.village(), divisions),
        entry.members(),
        held.map(Benefit::category),
        held.filter(b -> b.category().isPaid())
            .flatMap(b -> b.in(YearMonth.now(clock)))
            .filter(step -> step.amount().form() != MonthlyAmount.Form.UNKNOWN)
            .map(step -> step.amount().total()),
        entry.changedBy(),
        entry.changedAt());
  }

  private static String nameOf(DivisionCode village, DivisionTable divisions) {
    return divisions.find(village).map(Division::name).orElse(village.value());
  }

  /** The villages that have households, by code. */
  public List<VillageCount> villages(Actor actor) {
    actor.require(Permission.READ);
    return store.read(
        registers -> {
          DivisionTable divisions = rules.divisions(registers.settings());
          return registers.householdDirectory().byVillage().entrySet().stream()
              .map(e -> new VillageCount(e.getKey(), nameOf(e.getKey(), divisions), e.getValue()))
              .toList();
        });
  }

  /** How many households there are, and how many hold each category. */
  public Counts counts(Actor actor, Optional<DivisionCode> within) {
    actor.require(Permission.READ);
    YearMonth month = YearMonth.now(clock);
    return store.read(
        registers -> {
          Map<DivisionCode, Long> villages = registers.householdDirectory().byVillage();
          if (within.isPresent()) {
            DivisionCode division = within.get();
            long households =
                villages.entrySet().stream()
                    .filter(e -> e.getKey().selfAndAncestors().contains(division))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new Counts(
                households, registers.householdDirectory().byCategory(division, month));
          }
          long all = villages.values().stream().mapToLong(Long::longValue).sum();
          return new Counts(
              all, new LinkedHashMap<>(registers.benefits().householdsByCategory(month)));
        });
  }
}
