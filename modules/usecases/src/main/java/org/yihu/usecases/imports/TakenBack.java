package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yihu.domain.payment.Benefit;
import org.yihu.usecases.port.Registers;

/**
 * 收回: removes what an import wrote before it was cancelled or killed. Until its end it writes new
 * households only.
 */
final class TakenBack {
  private final Registers registers;
  private final ImportBatch batch;

  TakenBack(Registers registers, ImportBatch batch) {
    this.registers = registers;
    this.batch = batch;
  }

  /** Leaves nothing of the import but its batch record. */
  void carryOut() {
    List<UUID> households = new ArrayList<>();
    registers.imports().changes(batch.seq()).forEach(c -> households.add(c.household()));
    registers
        .benefits()
        .removeAll(
            registers.benefits().ofHouseholds(households).stream().map(Benefit::id).toList());
    registers.imports().removeChanges(batch.seq(), households);
    registers.households().removeAll(households);
  }
}
