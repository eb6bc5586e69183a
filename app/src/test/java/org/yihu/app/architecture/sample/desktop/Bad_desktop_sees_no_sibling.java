package org.yihu.app.architecture.sample.desktop;

import org.yihu.app.architecture.sample.documents.Visible;

/** Breaks one rule on purpose. */
final class Bad_desktop_sees_no_sibling {
  private Bad_desktop_sees_no_sibling() {}

  static Object sample() {
    return new Visible();
  }
}
