package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_awt_only_in_documents {
  private Bad_awt_only_in_documents() {}

  static Object sample() {
    return new java.awt.Point();
  }
}
