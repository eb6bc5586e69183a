package org.yihu.persistence.repository;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.Adjustment;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.Benefits;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.HeldBenefit;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.AdjustmentMapper;
import org.yihu.persistence.mapper.BenefitMapper;
import org.yihu.persistence.mapper.BenefitMapper.BenefitRow;
import org.yihu.persistence.mapper.BenefitMapper.CoveredRow;
import org.yihu.persistence.mapper.BenefitMapper.StepRow;
import org.yihu.persistence.mapper.HeldMapper;
import org.yihu.persistence.mapper.HeldMapper.HeldRow;

/** Benefits with their steps and covered persons. */
public final class StoredBenefits implements Benefits {
  private static final int AT_ONCE = 1000;

  private final Transaction transaction;
  private final BenefitMapper mapper;

  public StoredBenefits(Transaction transaction) {
    this.transaction = transaction;
    this.mapper = transaction.mapper(BenefitMapper.class);
  }

  @Override
  public void addAll(Collection<Benefit> benefits) {
    if (!benefits.isEmpty()) {
      new BenefitBatch(transaction.connection()).insert(benefits);
    }
  }

  @Override
  public void save(Benefit benefit) {
    if (mapper.update(row(benefit)) != 1) {
      throw Refusal.because("BENEFIT_CHANGED_MEANWHILE", benefit.id());
    }
    List<UUID> one = List.of(benefit.id());
    mapper.deleteCovered(one);
    mapper.deleteSteps(one);
    new BenefitBatch(transaction.connection()).insertSteps(List.of(benefit));
  }

  @Override
  public Optional<Benefit> find(UUID benefit) {
    return benefits(mapper.byIds(List.of(benefit))).stream().findFirst();
  }

  @Override
  public List<Benefit> ofHousehold(UUID household) {
    return ofHouseholds(List.of(household));
  }

  @Override
  public List<Benefit> ofHouseholds(Collection<UUID> households) {
    return benefits(gathered(households, mapper::byHouseholds));
  }

  @Override
  public List<Benefit> ofImport(String batch) {
    return benefits(mapper.byImport(batch));
  }

  @Override
  public Set<UUID> paidAmong(Collection<UUID> benefits) {
    return new HashSet<>(gathered(benefits, mapper::listed));
  }

  @Override
  public void removeAll(Collection<UUID> benefits) {
    inParts(
        benefits,
        part -> {
          mapper.deleteAdjustments(part);
          mapper.deleteCovered(part);
          mapper.deleteSteps(part);
          mapper.delete(part);
        });
  }

  @Override
  public List<HeldBenefit> heldIn(YearMonth month, DivisionCode within) {
    return held(transaction.mapper(HeldMapper.class).heldIn(month, DivisionPrefix.of(within)));
  }

  @Override
  public List<HeldBenefit> reviewsDueBy(LocalDate day, DivisionCode within) {
    return held(
        transaction
            .mapper(HeldMapper.class)
            .reviewsDueBy(YearMonth.from(day), day, DivisionPrefix.of(within)));
  }

  @Override
  public Map<Category, Long> householdsByCategory(YearMonth month) {
    Map<Category, Long> counts = new EnumMap<>(Category.class);
    transaction
        .mapper(HeldMapper.class)
        .countsByCategory(month)
        .forEach(row -> counts.put(row.category(), row.households()));
    return counts;
  }

  @Override
  public long holders(YearMonth month) {
    return transaction.mapper(HeldMapper.class).holders(month);
  }

  @Override
  public void addAdjustments(Collection<Adjustment> adjustments) {
    AdjustmentMapper rows = transaction.mapper(AdjustmentMapper.class);
    adjustments.forEach(rows::insert);
  }

  @Override
  public void settle(Collection<Adjustment> adjustments) {
    AdjustmentMapper rows = transaction.mapper(AdjustmentMapper.class);
    adjustments.forEach(a -> rows.settle(a.id(), a.settled()));
  }

  @Override
  public List<Adjustment> openAdjustments(YearMonth month) {
    return transaction.mapper(AdjustmentMapper.class).open(month);
  }

  private static void inParts(Collection<UUID> ids, Consumer<List<UUID>> work) {
    List<UUID> all = List.copyOf(ids);
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      work.accept(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
    }
  }

  private static <T> List<T> gathered(
      Collection<UUID> ids, Function<Collection<UUID>, List<T>> query) {
    List<T> all = new ArrayList<>();
    inParts(ids, part -> all.addAll(query.apply(part)));
    return all;
  }

  private List<Benefit> benefits(List<BenefitRow> rows) {
    List<UUID> ids = rows.stream().map(BenefitRow::id).toList();
    Map<UUID, Map<YearMonth, List<CoveredPerson>>> covered = new HashMap<>();
    for (CoveredRow row : gathered(ids, mapper::covered)) {
      covered
          .computeIfAbsent(row.benefitId(), b -> new HashMap<>())
          .computeIfAbsent(row.fromMonth(), m -> new ArrayList<>())
          .add(new CoveredPerson(row.personId(), row.base(), row.addOn(), row.care()));
    }
    Map<UUID, List<BenefitStep>> steps =
        gathered(ids, mapper::steps).stream()
            .collect(
                Collectors.groupingBy(
                    StepRow::benefitId,
                    Collectors.mapping(
                        row ->
                            step(
                                row,
                                covered
                                    .getOrDefault(row.benefitId(), Map.of())
                                    .getOrDefault(row.fromMonth(), List.of())),
                        Collectors.toList())));
    return rows.stream().map(row -> benefit(row, steps.get(row.id()))).toList();
  }

  private static BenefitStep step(StepRow row, List<CoveredPerson> covered) {
    return new BenefitStep(
        row.fromMonth(),
        row.standing(),
        row.persons(),
        covered,
        new MonthlyAmount(row.amountForm(), row.base(), row.addOn(), row.care(), row.total()),
        row.reason(),
        row.document(),
        row.taperMonths());
  }

  private static Benefit benefit(BenefitRow row, List<BenefitStep> steps) {
    return new Benefit(
        row.id(),
        row.householdId(),
        row.category(),
        row.wording(),
        row.startMonth(),
        new Origin(row.originKind(), row.originReference()),
        steps,
        Optional.ofNullable(row.reviewDue()),
        row.version());
  }

  private static BenefitRow row(Benefit b) {
    return new BenefitRow(
        b.id(),
        b.household(),
        b.category(),
        b.wording(),
        b.start(),
        b.origin().kind(),
        b.origin().reference(),
        b.reviewDue().orElse(null),
        b.version());
  }

  private static List<HeldBenefit> held(List<HeldRow> rows) {
    return rows.stream()
        .map(
            r ->
                new HeldBenefit(
                    r.benefitId(),
                    r.householdId(),
                    r.householdCode(),
                    r.village(),
                    r.headName(),
                    Optional.ofNullable(r.headBirthDate()),
                    r.category(),
                    r.persons(),
                    new MonthlyAmount(r.amountForm(), r.base(), r.addOn(), r.care(), r.total()),
                    Optional.ofNullable(r.reviewDue())))
        .toList();
  }
}
