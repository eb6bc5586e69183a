package org.yihu.app.architecture.sample.usecases;

/** Breaks one rule on purpose. */
final class Bad_no_vague_namesHelper {
  private Bad_no_vague_namesHelper() {}
}
