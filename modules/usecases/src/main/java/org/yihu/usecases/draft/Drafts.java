package org.yihu.usecases.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 存草稿: keeps half-keyed forms as typed. Saving is forced to the disk like every write, so a draft
 * survives a crash from the moment {@link #save} returns. The audit trail tells that a draft was
 * begun and removed, not each saving (decision 0110).
 */
public final class Drafts {
  private final Store store;
  private final Clock clock;

  public Drafts(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A new key such as {@code 2026-0431} for a form that has no key of its own yet. The zero keeps
   * it apart from case numbers, which have none.
   *
   * @throws org.yihu.domain.shared.Refusal if the person may not fill in such forms
   */
  public String newKey(Actor actor, DraftKind kind) {
    actor.require(kind.permission());
    int year = LocalDate.now(clock).getYear();
    return store.write(
        registers ->
            "%d-0%03d".formatted(year, registers.drafts().nextSerial(kind, year, clock.instant())));
  }

  /**
   * Saves a form as it stands now.
   *
   * @param content a record; it is kept by its components
   * @return when it was saved
   */
  public Instant save(Actor actor, DraftKind kind, String key, Object content) {
    actor.require(kind.permission());
    Instant now = clock.instant();
    store.write(
        registers -> {
          if (registers.drafts().put(actor.userId(), new Draft<>(kind, key, content, now))) {
            registers.audit().append(actor, "DRAFT_BEGUN", subject(kind, key), "", "");
          }
          return null;
        });
    return now;
  }

  /** The person's own draft. */
  public <T> Optional<Draft<T>> find(Actor actor, DraftKind kind, String key, Class<T> type) {
    actor.require(kind.permission());
    return store.read(registers -> registers.drafts().find(actor.userId(), kind, key, type));
  }

  /** The person's own drafts of a kind, the newest first. */
  public <T> List<Draft<T>> list(Actor actor, DraftKind kind, Class<T> type) {
    actor.require(kind.permission());
    return store.read(registers -> registers.drafts().of(actor.userId(), kind, type));
  }

  /** Removes a draft; {@link #save} with its content takes that back. */
  public void remove(Actor actor, DraftKind kind, String key) {
    actor.require(kind.permission());
    store.write(
        registers -> {
          removeIn(registers, actor, kind, key);
          return null;
        });
  }

  /** Removes a draft in the transaction that does what it was the draft of. */
  public static void removeIn(Registers registers, Actor actor, DraftKind kind, String key) {
    if (registers.drafts().remove(actor.userId(), kind, key)) {
      registers.audit().append(actor, "DRAFT_REMOVED", subject(kind, key), "", "");
    }
  }

  private static String subject(DraftKind kind, String key) {
    return "draft/" + kind + "/" + key;
  }
}
