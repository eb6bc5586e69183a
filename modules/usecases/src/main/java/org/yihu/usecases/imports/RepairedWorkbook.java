package org.yihu.usecases.imports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.yihu.domain.shared.ResidentIdNumber;

/** A workbook with the households that a person repaired in the preview. */
record RepairedWorkbook(ReadWorkbook read, Repairs repairs) implements ReadWorkbook {
  @Override
  public List<Finding> fileFindings() {
    return read.fileFindings();
  }

  @Override
  public Optional<WorkbookFacts> facts() {
    return read.facts();
  }

  @Override
  public Optional<FoundHeader> header() {
    return read.header();
  }

  @Override
  public OptionalInt holderOf(ResidentIdNumber number) {
    return read.holderOf(number);
  }

  @Override
  public void forEach(Consumer<ReadHousehold> receiver) {
    read.forEach(h -> receiver.accept(repairs.households().getOrDefault(h.ordinal(), h)));
  }
}
