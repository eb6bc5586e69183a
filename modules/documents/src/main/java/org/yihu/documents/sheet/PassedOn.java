package org.yihu.documents.sheet;

import org.yihu.usecases.port.SheetSource.RowReceiver;
import org.yihu.usecases.port.SourceRow;

/**
 * Carries a receiver's own failure past the readers, which take their own failures for a broken
 * file.
 */
final class PassedOn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private PassedOn(RuntimeException cause) {
    super(cause);
  }

  static RowReceiver guarding(RowReceiver receiver) {
    return (SourceRow row) -> {
      try {
        return receiver.take(row);
      } catch (RuntimeException e) {
        throw new PassedOn(e);
      }
    };
  }

  RuntimeException original() {
    return (RuntimeException) getCause();
  }
}
