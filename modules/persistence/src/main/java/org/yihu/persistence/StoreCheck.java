package org.yihu.persistence;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.audit.AuditVerification;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.StoreInspection;

/** Looks through database, audit chain and attachments of a store that is open. */
final class StoreCheck implements StoreInspection {
  private final Database database;
  private final StoreKey key;
  private final AttachmentInventory attachments;
  private final StoreSeal.State sealAtOpening;

  StoreCheck(
      Database database,
      StoreKey key,
      AttachmentInventory attachments,
      StoreSeal.State sealAtOpening) {
    this.database = database;
    this.key = key;
    this.attachments = attachments;
    this.sealAtOpening = sealAtOpening;
  }

  @Override
  public Findings inspect(Progress progress) {
    List<Reason> problems = new ArrayList<>();
    List<Reason> notes = new ArrayList<>(aboutSeal());
    try {
      database.stream(
          connection -> problems.addAll(new StructureCheck(connection).problems(progress)));
      progress.at("store.stage.audit", 0, -1);
      database.stream(connection -> problems.addAll(AuditVerification.problems(connection, key)));
      attachments.check(problems, notes, progress);
    } catch (Refusal damaged) {
      problems.addAll(damaged.reasons());
    }
    return new Findings(List.copyOf(problems), List.copyOf(notes));
  }

  private List<Reason> aboutSeal() {
    return switch (sealAtOpening) {
      case INTACT -> List.of();
      case BROKEN_OFF -> List.of(Reason.of("STORE_NOT_CLOSED_PROPERLY"));
      case NOT_CHECKED -> List.of(Reason.of("STORE_SEAL_NOT_CHECKED"));
      case ALTERED -> throw new IllegalStateException("an altered file is not opened");
    };
  }

  @Override
  public Counts count() {
    List<Counts> counts = new ArrayList<>();
    database.use(connection -> counts.add(StoreCounts.of(connection)));
    return counts.getFirst();
  }
}
