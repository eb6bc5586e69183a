package org.yihu.app.architecture.sample.domain;

/** Breaks one rule on purpose. */
final class Bad_no_floating_money {
  private Bad_no_floating_money() {}

  static double sample() {
    return 0.1;
  }
}
