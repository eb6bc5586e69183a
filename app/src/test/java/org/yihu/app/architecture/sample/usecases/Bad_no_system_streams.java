package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_no_system_streams {
  private Bad_no_system_streams() {}

  static void sample() {
    System.out.println();
  }
}
