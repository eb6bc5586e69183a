package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_usecases_see_only_domain {
  private Bad_usecases_see_only_domain() {}

  static Object sample() {
    return org.yihu.app.architecture.sample.persistence.Visible.make();
  }
}
