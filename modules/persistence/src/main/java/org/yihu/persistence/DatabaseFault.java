package org.yihu.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
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
  private static final Set<Integer> DISK_FAULT =
      Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2);
  private static final Set<Integer> FILE_DAMAGED =
      Set.of(
          DataUtils.ERROR_READING_FAILED,
          DataUtils.ERROR_INTERNAL,
          DataUtils.ERROR_UNSUPPORTED_FORMAT,
          DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_SERIALIZATION,
          DataUtils.ERROR_CHUNK_NOT_FOUND,
          DataUtils.ERROR_BLOCK_NOT_FOUND);

  public DatabaseFault(SQLException cause) {
    super(cause);
  }

  /** A refusal in words where the cause is the store's file; otherwise the exception as it is. */
  public static RuntimeException translated(RuntimeException thrown) {
    if (thrown instanceof Refusal) {
      return thrown;
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Optional<Refusal> said =
          switch (cause) {
            case SQLException sql -> ofEngine(sql.getErrorCode(), sql);
            case MVStoreException file -> ofFile(file.getErrorCode(), file);
            default -> Optional.empty();
          };
      if (said.isPresent()) {
        said.get().initCause(thrown);
        return said.get();
      }
    }
    return thrown;
  }

  /**
   * As {@link #translated}; while a database is being opened, any other fault of the engine means
   * damage.
   */
  static RuntimeException translatedAtOpening(RuntimeException thrown) {
    RuntimeException translated = translated(thrown);
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (translated == thrown && cause instanceof SQLException) {
        Refusal damaged = damaged();
        damaged.initCause(thrown);
        return damaged;
      }
    }
    return translated;
  }

  private static Optional<Refusal> ofEngine(int code, SQLException fault) {
    if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return Optional.of(Refusal.of(Refusal.Kind.STORE_IN_USE, "STORE_IN_USE", ""));
    }
    if (DISK_FAULT.contains(code)) {
      return Optional.of(diskFault(fault));
    }
    return DAMAGED.contains(code) ? Optional.of(damaged()) : Optional.empty();
  }

  private static Optional<Refusal> ofFile(int code, MVStoreException fault) {
    if (code == DataUtils.ERROR_WRITING_FAILED) {
      return Optional.of(diskFault(fault));
    }
    return FILE_DAMAGED.contains(code) ? Optional.of(damaged()) : Optional.empty();
  }

  private static Refusal diskFault(Exception fault) {
    return Refusal.because("STORE_DISK_FAULT", fault.getMessage());
  }

  private static Refusal damaged() {
    return Refusal.of(Refusal.Kind.STORE_DAMAGED, "STORE_DATABASE_DAMAGED");
  }
}
