package org.yihu.desktop.task;

import org.yihu.usecases.port.Progress;

/** Long work that reports to a {@link Progress}. */
@FunctionalInterface
public interface JobWork<T> {
  T run(Progress progress) throws Exception;
}
