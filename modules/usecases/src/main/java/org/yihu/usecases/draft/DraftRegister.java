package org.yihu.usecases.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 草稿登记: the drafts of one store; nobody's draft is found under another person's name. */
public interface DraftRegister {
  /** The draft of a person; {@code type} is the record that its content is read as. */
  <T> Optional<Draft<T>> find(UUID owner, DraftKind kind, String key, Class<T> type);

  /** All drafts of a person and a kind, the newest first. */
  <T> List<Draft<T>> of(UUID owner, DraftKind kind, Class<T> type);

  /**
   * Adds or replaces a draft.
   *
   * @return whether it was not there before
   */
  boolean put(UUID owner, Draft<?> draft);

  /**
   * @return whether there was one
   */
  boolean remove(UUID owner, DraftKind kind, String key);

  /**
   * The next number of a kind in a year, from 1; a number once given is not given again.
   *
   * @param at when it is given
   */
  int nextSerial(DraftKind kind, int year, Instant at);
}
