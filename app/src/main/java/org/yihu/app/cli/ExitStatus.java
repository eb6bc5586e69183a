package org.yihu.app.cli;

import org.yihu.domain.shared.Refusal;

/** The exit statuses that other programs rely on. */
final class ExitStatus {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int STORE_IN_USE = 3;
  static final int NOT_PERMITTED = 4;
  static final int STORE_DAMAGED = 5;
  static final int PARAMETER_MISSING = 6;
  static final int INTERNAL = 70;

  private ExitStatus() {}

  static int of(Refusal.Kind kind) {
    return switch (kind) {
      case FINDINGS -> REFUSED;
      case NOT_PERMITTED -> NOT_PERMITTED;
      case STORE_IN_USE -> STORE_IN_USE;
      case STORE_DAMAGED -> STORE_DAMAGED;
      case PARAMETER_MISSING -> PARAMETER_MISSING;
    };
  }
}
