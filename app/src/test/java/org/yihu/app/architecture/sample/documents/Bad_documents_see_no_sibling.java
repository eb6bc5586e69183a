package org.yihu.app.architecture.sample.documents;

/** Breaks one rule on purpose. */
final class Bad_documents_see_no_sibling {
  private Bad_documents_see_no_sibling() {}

  static Object sample() {
    return new org.yihu.app.architecture.sample.persistence.Visible();
  }
}
