package org.yihu.usecases.port;

/**
 * 业务库: the office's encrypted store. Each call runs in one transaction of its own; a write is
 * forced to the disk before it returns, so whatever a person was told is saved stays saved.
 */
public interface Store {
  /** Runs work that reads; nothing it changes is kept. */
  <T> T read(Work<T> work);

  /**
   * Runs work that writes, commits it and forces it to the disk. An exception rolls everything back
   * and is passed on.
   */
  <T> T write(Work<T> work);

  /** Work on the registers of one transaction; the registers must not be kept beyond it. */
  @FunctionalInterface
  interface Work<T> {
    T in(Registers registers);
  }
}
