package org.yihu.usecases.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A workbook of which nothing was read. */
record RefusedWorkbook(List<Finding> fileFindings) implements ReadWorkbook {
  @Override
  public Optional<WorkbookFacts> facts() {
    return Optional.empty();
  }

  @Override
  public void forEach(Consumer<ReadHousehold> receiver) {
    // nothing was read
  }
}
