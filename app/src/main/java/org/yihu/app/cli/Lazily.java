package org.yihu.app.cli;

import java.util.function.Supplier;

/** A value made at its first use, so that {@code --help} need not wait for it. */
final class Lazily {
  private Lazily() {}

  static <T> Supplier<T> once(Supplier<T> source) {
    return new Supplier<>() {
      private T value;

      @Override
      public synchronized T get() {
        if (value == null) {
          value = source.get();
        }
        return value;
      }
    };
  }
}
