package org.yihu.usecases.imports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.yihu.domain.shared.ResidentIdNumber;

/** A workbook whose file is in order. */
record CheckedWorkbook(
    WorkbookFacts told,
    FoundHeader found,
    WholeFileChecks checks,
    HeldHouseholds held,
    Consumer<Consumer<ReadHousehold>> again)
    implements ReadWorkbook {
  @Override
  public List<Finding> fileFindings() {
    return List.of();
  }

  @Override
  public Optional<WorkbookFacts> facts() {
    return Optional.of(told);
  }

  @Override
  public Optional<FoundHeader> header() {
    return Optional.of(found);
  }

  @Override
  public OptionalInt holderOf(ResidentIdNumber number) {
    return checks.holderOf(number);
  }

  @Override
  public void forEach(Consumer<ReadHousehold> receiver) {
    Consumer<ReadHousehold> checked = household -> receiver.accept(checks.checked(household));
    held.all().ifPresentOrElse(all -> all.forEach(checked), () -> again.accept(checked));
  }
}
