package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_no_java_util_date {
  private Bad_no_java_util_date() {}

  static Object sample() {
    return new java.util.Date();
  }
}
