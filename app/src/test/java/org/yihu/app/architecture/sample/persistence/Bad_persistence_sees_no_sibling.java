package org.yihu.app.architecture.sample.persistence;

/** Breaks one rule on purpose. */
final class Bad_persistence_sees_no_sibling {
  private Bad_persistence_sees_no_sibling() {}

  static Object sample() {
    return new org.yihu.app.architecture.sample.documents.Visible();
  }
}
