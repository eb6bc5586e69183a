package org.yihu.usecases.access;

import org.yihu.domain.access.Actor;
import org.yihu.usecases.port.OpenStore;

/**
 * 会话: a person who is signed in to a store. Closing it closes the store.
 *
 * @param actor the person
 * @param store the store, open
 * @param readOnly whether every change is refused
 */
public record Session(Actor actor, OpenStore store, boolean readOnly) implements AutoCloseable {
  /** For work. */
  public Session(Actor actor, OpenStore store) {
    this(actor, store, false);
  }

  /** The same person with the store wrapped, for example by guards of a window. */
  public Session with(OpenStore wrapped) {
    return new Session(actor, wrapped, readOnly);
  }

  @Override
  public void close() {
    store.close();
  }
}
