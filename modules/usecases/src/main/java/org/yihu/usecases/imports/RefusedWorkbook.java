package org.yihu.usecases.imports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.yihu.domain.shared.ResidentIdNumber;

/** A workbook of which nothing was read. */
record RefusedWorkbook(List<Finding> fileFindings, Optional<FoundHeader> header)
    implements ReadWorkbook {
  RefusedWorkbook(List<Finding> fileFindings) {
    this(fileFindings, Optional.empty());
  }

  @Override
  public Optional<WorkbookFacts> facts() {
    return Optional.empty();
  }

  @Override
  public OptionalInt holderOf(ResidentIdNumber number) {
    return OptionalInt.empty();
  }

  @Override
  public void forEach(Consumer<ReadHousehold> receiver) {
    // nothing was read
  }
}
