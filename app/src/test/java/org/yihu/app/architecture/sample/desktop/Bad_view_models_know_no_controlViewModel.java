package org.yihu.app.architecture.sample.desktop;

/** Breaks one rule on purpose. */
final class Bad_view_models_know_no_controlViewModel {
  private Bad_view_models_know_no_controlViewModel() {}

  static Object sample() {
    return new javafx.scene.layout.Region();
  }
}
