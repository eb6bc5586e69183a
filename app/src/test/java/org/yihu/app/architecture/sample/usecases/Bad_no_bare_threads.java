package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_no_bare_threads {
  private Bad_no_bare_threads() {}

  static Object sample() {
    return new Thread(() -> {});
  }
}
