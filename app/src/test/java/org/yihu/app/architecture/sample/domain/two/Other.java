package org.yihu.app.architecture.sample.domain.two;

import org.yihu.app.architecture.sample.domain.one.Bad_no_cycles_between_domain_packages;

/** The other half of a cycle. */
public class Other {
  Bad_no_cycles_between_domain_packages back;
}
