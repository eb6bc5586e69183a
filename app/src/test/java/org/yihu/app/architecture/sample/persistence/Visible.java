package org.yihu.app.architecture.sample.persistence;

/** Something a sibling must not see. */
public class Visible {
  public static Object make() {
    return new Visible();
  }
}
