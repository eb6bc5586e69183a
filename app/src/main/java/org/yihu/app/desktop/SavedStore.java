package org.yihu.app.desktop;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.yihu.usecases.port.Store;

/** Tells whenever the store has confirmed a change. */
record SavedStore(Store store, Clock clock, Consumer<Instant> saved) implements Store {
  @Override
  public <T> T read(Work<T> work) {
    return store.read(work);
  }

  @Override
  public <T> T write(Work<T> work) {
    T result = store.write(work);
    saved.accept(clock.instant());
    return result;
  }
}
