package org.yihu.persistence.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.shared.Reason;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.ImportMapper;
import org.yihu.persistence.mapper.ImportMapper.BatchRow;
import org.yihu.persistence.mapper.ImportMapper.ChangeRow;
import org.yihu.persistence.mapper.ImportMapper.ParkedRow;
import org.yihu.usecases.imports.ImportBatch;
import org.yihu.usecases.imports.ImportBatches;
import org.yihu.usecases.imports.ImportChange;
import org.yihu.usecases.imports.ParkedHousehold;
import org.yihu.usecases.imports.ReadHousehold;
import org.yihu.usecases.imports.WorkbookFacts;

/** Import batches in the tables of V5; what is kept whole stands there as JSON. */
public final class StoredImportBatches implements ImportBatches {
  private static final String CODE = "B\\d{1,18}";

  /**
   * What a change keeps beside its columns; versions are apart because most changes have nothing
   * else.
   */
  record Undo(Map<UUID, Integer> benefits, Optional<ImportChange.Before> before) {}

  /** What a parked household keeps beside its columns. */
  record Parked(ReadHousehold read, Map<Integer, String> provisionalKeys, List<Reason> doubts) {}

  private final Transaction transaction;
  private final ImportMapper mapper;

  public StoredImportBatches(Transaction transaction) {
    this.transaction = transaction;
    this.mapper = transaction.mapper(ImportMapper.class);
  }

  @Override
  public long nextSeq() {
    return mapper.lastSeq() + 1;
  }

  @Override
  public void add(ImportBatch batch) {
    mapper.insert(row(batch));
  }

  @Override
  public void update(ImportBatch batch) {
    if (mapper.update(row(batch)) != 1) {
      throw new IllegalStateException("no batch " + batch.code());
    }
  }

  @Override
  public void remove(long seq) {
    mapper.delete(seq);
  }

  @Override
  public Optional<ImportBatch> find(String code) {
    return code.matches(CODE)
        ? Optional.ofNullable(mapper.batch(Long.parseLong(code.substring(1))))
            .map(StoredImportBatches::batch)
        : Optional.empty();
  }

  @Override
  public List<ImportBatch> all() {
    return mapper.batches().stream().map(StoredImportBatches::batch).toList();
  }

  private static BatchRow row(ImportBatch b) {
    return new BatchRow(
        b.seq(),
        b.facts().sender(),
        b.state().name(),
        b.by(),
        b.startedAt(),
        b.finishedAt().orElse(null),
        b.accepted(),
        b.rejected(),
        b.persons(),
        RecordJson.write(b.facts()));
  }

  private static ImportBatch batch(BatchRow r) {
    return new ImportBatch(
        r.seq(),
        RecordJson.read(r.facts(), WorkbookFacts.class),
        ImportBatch.State.valueOf(r.state()),
        r.userName(),
        r.startedAt(),
        Optional.ofNullable(r.finishedAt()),
        r.accepted(),
        r.rejected(),
        r.persons());
  }

  @Override
  public void addChanges(Collection<ImportChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    try (RowBatch rows =
        new RowBatch(
            transaction.connection(),
            "import_change",
            "household_id, seq, fresh, version_after, digest, content, undo")) {
      for (ImportChange c : changes) {
        rows.add(
            c.household(),
            c.seq(),
            c.fresh(),
            c.versionAfter(),
            c.digest(),
            c.content(),
            RecordJson.write(new Undo(c.benefitsAfter(), c.before())));
      }
      rows.finish();
    }
  }

  @Override
  public List<ImportChange> changes(long seq) {
    return mapper.changes(seq).stream().map(StoredImportBatches::change).toList();
  }

  @Override
  public Map<UUID, ImportChange> latest(Collection<UUID> households) {
    Map<UUID, ImportChange> latest = new HashMap<>();
    Slices.of(households, mapper::changesOf)
        .forEach(row -> latest.put(row.householdId(), change(row)));
    return latest;
  }

  private static ImportChange change(ChangeRow r) {
    Undo undo =
        r.undo().isEmpty()
            ? new Undo(Map.of(), Optional.empty())
            : RecordJson.read(r.undo(), Undo.class);
    return new ImportChange(
        r.seq(),
        r.householdId(),
        r.fresh(),
        r.versionAfter(),
        undo.benefits(),
        r.digest(),
        r.content(),
        undo.before());
  }

  @Override
  public void removeChanges(long seq, Collection<UUID> households) {
    Slices.forEach(households, slice -> mapper.deleteChanges(seq, slice));
  }

  @Override
  public List<UUID> householdsFrom(String sender) {
    return mapper.householdsFrom(sender);
  }

  @Override
  public void park(Collection<ParkedHousehold> households) {
    for (ParkedHousehold parked : households) {
      ParkedRow row =
          new ParkedRow(
              parked.key(),
              Long.parseLong(parked.batch().substring(1)),
              parked.owner(),
              parked.since(),
              RecordJson.write(
                  new Parked(parked.read(), parked.provisionalKeys(), parked.doubts())));
      if (mapper.replaceParked(row) == 0) {
        mapper.park(row);
      }
    }
  }

  @Override
  public List<ParkedHousehold> parked() {
    return mapper.parked().stream().map(StoredImportBatches::parked).toList();
  }

  @Override
  public List<ParkedHousehold> parkedUnder(Collection<String> keys) {
    return Slices.of(keys, mapper::parkedUnder).stream().map(StoredImportBatches::parked).toList();
  }

  private static ParkedHousehold parked(ParkedRow r) {
    Parked content = RecordJson.read(r.content(), Parked.class);
    return new ParkedHousehold(
        r.parkingKey(),
        "B" + r.batchSeq(),
        r.owner(),
        r.since(),
        content.read(),
        content.provisionalKeys(),
        content.doubts());
  }

  @Override
  public Set<String> parkedKeys() {
    return new HashSet<>(mapper.parkedKeys());
  }

  @Override
  public void unpark(Collection<String> keys) {
    Slices.forEach(keys, mapper::unpark);
  }
}
