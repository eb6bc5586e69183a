package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;

/** 一次导入: the passes over one file, some hundred households at a time, and what they found. */
final class ImportRun {
  private static final int AT_ONCE = 1000;

  private final ImportContext context;
  private final ReadWorkbook workbook;
  private final Progress progress;
  private final HouseholdMatching matching;
  private final Repairs repairs;
  private final ImportPlanner planner;
  private final List<HouseholdFate> fates = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<DivisionCode> townships = new HashSet<>();

  ImportRun(
      ImportContext context,
      ReadWorkbook workbook,
      Repairs repairs,
      Progress progress,
      boolean isEmptyStore) {
    this.context = context;
    this.workbook = workbook;
    this.progress = progress;
    this.matching = new HouseholdMatching(context.facts(), isEmptyStore);
    this.repairs = repairs;
    this.planner = new ImportPlanner(context, matching, repairs.fileWins());
  }

  ImportContext context() {
    return context;
  }

  /** Tells the matching of the whole file, which it needs when anything is on file. */
  void tell(Registers registers) {
    if (matching.needsWholeFile()) {
      inParts("register.stage.matching", some -> matching.tell(registers.households(), some));
    }
  }

  /**
   * Hands the file over in parts; {@code work} plans and perhaps writes each in a transaction of
   * its choice.
   */
  void forEachPart(String stage, Consumer<List<ReadHousehold>> work) {
    inParts(stage, work);
  }

  /** What to do with households that a person repaired after they were planned. */
  List<PlannedHousehold> planAgain(Registers registers, List<ReadHousehold> some, Repairs made) {
    matching.tell(registers.households(), some);
    return new ImportPlanner(context, matching, made.fileWins()).plan(registers, some, made.keys());
  }

  /** What to do with a part. */
  List<PlannedHousehold> plan(Registers registers, List<ReadHousehold> some) {
    List<PlannedHousehold> plans = planner.plan(registers, some, repairs.keys());
    for (PlannedHousehold plan : plans) {
      fates.add(plan.fate());
      findings.addAll(plan.read().findings());
      plan.read().place().township().ifPresent(townships::add);
    }
    return plans;
  }

  private void inParts(String stage, Consumer<List<ReadHousehold>> work) {
    long[] persons = {0};
    List<ReadHousehold> some = new ArrayList<>(AT_ONCE);
    Runnable part =
        () -> {
          if (progress.isCancelled()) {
            throw new CancellationException(stage);
          }
          work.accept(List.copyOf(some));
          persons[0] += some.stream().mapToInt(h -> h.members().size()).sum();
          progress.at(stage, persons[0], context.facts().persons());
          some.clear();
        };
    workbook.forEach(
        read -> {
          some.add(read);
          if (some.size() == AT_ONCE) {
            part.run();
          }
        });
    part.run();
  }

  ImportOutcome outcome(Registers registers, Optional<String> batch) {
    return new ImportOutcome(batch, workbook.facts(), findings, fates, left(registers));
  }

  /**
   * Households of the sender's earlier workbooks that this one, in its townships, no longer has.
   */
  private List<HouseholdEntry> left(Registers registers) {
    List<UUID> earlier =
        matching.needsWholeFile()
            ? registers.imports().householdsFrom(context.facts().sender())
            : List.of();
    Set<String> here = fates.stream().map(HouseholdFate::code).collect(Collectors.toSet());
    return registers.households().entriesOf(earlier).values().stream()
        .filter(e -> !here.contains(e.code()) && townships.contains(e.village().township()))
        .sorted(Comparator.comparing(HouseholdEntry::code))
        .toList();
  }
}
