package org.yihu.app.architecture.sample.domain.one;

import org.yihu.app.architecture.sample.domain.two.Other;

/** Breaks one rule on purpose. */
public class Bad_no_cycles_between_domain_packages {
  Other other;
}
