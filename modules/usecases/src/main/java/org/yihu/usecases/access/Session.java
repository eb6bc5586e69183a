package org.yihu.usecases.access;

import org.yihu.domain.access.Actor;
import org.yihu.usecases.port.OpenStore;

/**
 * 会话: a person who is signed in to a store. Closing it closes the store.
 *
 * @param actor the person
 * @param store the store, open
 */
public record Session(Actor actor, OpenStore store) implements AutoCloseable {
  @Override
  public void close() {
    store.close();
  }
}
