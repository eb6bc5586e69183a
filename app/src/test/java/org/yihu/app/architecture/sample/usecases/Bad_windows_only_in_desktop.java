package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_windows_only_in_desktop {
  private Bad_windows_only_in_desktop() {}

  static Object sample() {
    return new javafx.beans.property.SimpleStringProperty();
  }
}
