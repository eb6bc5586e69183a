package org.yihu.persistence.repository;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.StatisticsMapper;
import org.yihu.persistence.mapper.StatisticsMapper.HoldingRow;
import org.yihu.persistence.mapper.StatisticsMapper.LabelledRow;
import org.yihu.usecases.statistics.AssistanceClass;
import org.yihu.usecases.statistics.Holding;
import org.yihu.usecases.statistics.StatisticsRegister;

/** Counts and movements for the statistics. */
public final class StoredStatistics implements StatisticsRegister {
  private final StatisticsMapper mapper;

  public StoredStatistics(Transaction transaction) {
    this.mapper = transaction.mapper(StatisticsMapper.class);
  }

  @Override
  public List<Count> counts(YearMonth month, DivisionCode within) {
    return mapper.counts(month, DivisionPrefix.of(within)).stream()
        .map(
            row ->
                new Count(
                    row.village(),
                    AssistanceClass.of(row.category()),
                    new Tally(row.households(), row.persons(), row.money())))
        .toList();
  }

  @Override
  public List<Turn> turns(YearMonth month, DivisionCode within) {
    return mapper.turns(month, DivisionPrefix.of(within)).stream()
        .map(
            row ->
                new Turn(
                    row.household(),
                    AssistanceClass.of(row.category()),
                    row.firstStep(),
                    row.startMonth(),
                    row.standing(),
                    row.reason()))
        .toList();
  }

  @Override
  public List<Holding> ofTurned(YearMonth stepsIn, YearMonth heldIn, DivisionCode within) {
    return holdings(mapper.ofTurned(stepsIn, heldIn, DivisionPrefix.of(within)));
  }

  @Override
  public List<Holding> holdings(
      YearMonth month, Optional<AssistanceClass> kind, DivisionCode within) {
    List<Category> categories =
        kind.stream()
            .flatMap(
                k ->
                    Arrays.stream(Category.values())
                        .filter(c -> c != Category.NONE && AssistanceClass.of(c) == k))
            .toList();
    return holdings(mapper.holdings(month, categories, DivisionPrefix.of(within)));
  }

  private static List<Holding> holdings(List<HoldingRow> rows) {
    return rows.stream()
        .map(
            row ->
                new Holding(
                    row.household(),
                    row.code(),
                    row.headName(),
                    row.village(),
                    AssistanceClass.of(row.category()),
                    row.persons(),
                    row.total()))
        .toList();
  }

  @Override
  public List<Labelled> labelled(DivisionCode within) {
    return mapper.labelled(DivisionPrefix.of(within)).stream()
        .map(StoredStatistics::labelled)
        .toList();
  }

  private static Labelled labelled(LabelledRow row) {
    return new Labelled(
        new Holding(
            row.household(),
            row.code(),
            row.headName(),
            row.village(),
            AssistanceClass.RELAPSE_PREVENTION,
            row.members(),
            Money.ZERO),
        Optional.ofNullable(row.since()));
  }

  @Override
  public List<UUID> labelledHolding(YearMonth month, DivisionCode within) {
    return mapper.labelledHolding(month, DivisionPrefix.of(within));
  }

  @Override
  public Tally due(YearMonth month, DivisionCode within) {
    var row = mapper.due(month, DivisionPrefix.of(within));
    return new Tally(row.households(), row.persons(), row.money());
  }
}
