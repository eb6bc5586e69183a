package org.yihu.usecases.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 导入批次库: the batches of one store, what each wrote, and the parking lot. */
public interface ImportBatches {
  /** The serial of the next batch. */
  long nextSeq();

  void add(ImportBatch batch);

  void update(ImportBatch batch);

  /** Forgets a batch that wrote nothing. */
  void remove(long seq);

  Optional<ImportBatch> find(String code);

  /** All batches, the newest first. */
  List<ImportBatch> all();

  void addChanges(Collection<ImportChange> changes);

  /** What a batch wrote. */
  List<ImportChange> changes(long seq);

  /** The newest change of each of these households, without what was before it. */
  Map<UUID, ImportChange> latest(Collection<UUID> households);

  void removeChanges(long seq, Collection<UUID> households);

  /** The households that batches of a sender brought or changed. */
  List<UUID> householdsFrom(String sender);

  /** Parks households; one that waits under the same key is replaced and keeps its owner. */
  void park(Collection<ParkedHousehold> households);

  /** Everything that waits, the oldest first. */
  List<ParkedHousehold> parked();

  /** What waits under some keys. */
  List<ParkedHousehold> parkedUnder(Collection<String> keys);

  /** The keys under which something waits. */
  Set<String> parkedKeys();

  void unpark(Collection<String> keys);
}
