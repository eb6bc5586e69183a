package org.yihu.app.architecture.sample.documents;

/** Something a sibling must not see. */
public class Visible {
  public static Object make() {
    return new Visible();
  }
}
