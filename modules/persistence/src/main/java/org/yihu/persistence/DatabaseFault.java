package org.yihu.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.yihu.domain.shared.Refusal;

/** An error of the database engine, and what it means to the person at the desk. */
public final class DatabaseFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Work on a raw connection. */
  @FunctionalInterface
  public interface SqlWork {
    void on(Connection connection) throws SQLException;
  }

  private static final Set<Integer> DAMAGED =
      Set.of(
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.FILE_ENCRYPTION_ERROR_1,
          ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1);

  public DatabaseFault(SQLException cause) {
    super(cause);
  }

  /** A refusal in words where the cause is the store's file; otherwise the exception as it is. */
  public static RuntimeException translated(RuntimeException thrown) {
    if (thrown instanceof Refusal) {
      return thrown;
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        return Refusal.of(Refusal.Kind.STORE_IN_USE, "STORE_IN_USE", "");
      }
      if (cause instanceof MVStoreException
          || cause instanceof SQLException sql && DAMAGED.contains(sql.getErrorCode())) {
        return damaged(thrown);
      }
    }
    return thrown;
  }

  /** As {@link #translated}; while a database is being opened, any fault of the engine means that it is damaged. */
  static RuntimeException translatedAtOpening(RuntimeException thrown) {
    RuntimeException translated = translated(thrown);
    return translated instanceof Refusal ? translated : damaged(thrown);
  }

  private static Refusal damaged(RuntimeException thrown) {
    Refusal damaged = Refusal.of(Refusal.Kind.STORE_DAMAGED, "STORE_DATABASE_DAMAGED");
    damaged.initCause(thrown);
    return damaged;
  }
}
