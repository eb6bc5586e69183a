package org.yihu.app.architecture.sample.domain;

/** Breaks one rule on purpose. */
final class Bad_domain_needs_only_the_jdk {
  private Bad_domain_needs_only_the_jdk() {}

  static Object sample() {
    return org.slf4j.LoggerFactory.getLogger("sample");
  }
}
