package org.yihu.persistence.repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.DraftMapper;
import org.yihu.persistence.mapper.DraftMapper.DraftRow;
import org.yihu.persistence.mapper.DraftMapper.SerialRow;
import org.yihu.usecases.draft.Draft;
import org.yihu.usecases.draft.DraftKind;
import org.yihu.usecases.draft.DraftRegister;

/** Drafts as JSON in the tables of V10. */
public final class StoredDrafts implements DraftRegister {
  private final DraftMapper mapper;

  public StoredDrafts(Transaction transaction) {
    this.mapper = transaction.mapper(DraftMapper.class);
  }

  @Override
  public <T> Optional<Draft<T>> find(UUID owner, DraftKind kind, String key, Class<T> type) {
    return Optional.ofNullable(mapper.draft(owner, kind.name(), key)).map(row -> draft(row, type));
  }

  @Override
  public <T> List<Draft<T>> of(UUID owner, DraftKind kind, Class<T> type) {
    return mapper.drafts(owner, kind.name()).stream().map(row -> draft(row, type)).toList();
  }

  private static <T> Draft<T> draft(DraftRow row, Class<T> type) {
    return new Draft<>(
        DraftKind.valueOf(row.kind()),
        row.draftKey(),
        RecordJson.readLoosely(row.content(), type),
        row.changedAt());
  }

  @Override
  public boolean put(UUID owner, Draft<?> draft) {
    DraftRow row =
        new DraftRow(
            owner,
            draft.kind().name(),
            draft.key(),
            RecordJson.write(draft.content()),
            draft.changedAt());
    boolean fresh = mapper.update(row) == 0;
    if (fresh) {
      mapper.insert(row);
    }
    return fresh;
  }

  @Override
  public boolean remove(UUID owner, DraftKind kind, String key) {
    return mapper.delete(owner, kind.name(), key) == 1;
  }

  @Override
  public int nextSerial(DraftKind kind, int year, Instant at) {
    SerialRow next = new SerialRow(kind.name(), year, mapper.lastSerial(kind.name(), year) + 1, at);
    if (mapper.updateSerial(next) == 0) {
      mapper.insertSerial(next);
    }
    return next.lastSerial();
  }
}
