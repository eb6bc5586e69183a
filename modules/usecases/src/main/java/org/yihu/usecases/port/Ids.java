package org.yihu.usecases.port;

import java.util.UUID;

/** 标识: gives time-ordered identities (UUID version 7). */
@FunctionalInterface
public interface Ids {
  UUID next();
}
