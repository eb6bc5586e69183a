package org.yihu.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.yihu.persistence.key.StoreKey;

/** Connections to the encrypted file of one database. */
public final class ConnectionPool {
  /**
   * WRITE_DELAY=0 hands a commit to the operating system at once; the trace file is off because H2
   * would write values in the clear into it.
   */
  private static final String OPTIONS =
      ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";

  private final KeptConnections pool;

  private ConnectionPool(KeptConnections pool) {
    this.pool = pool;
  }

  /** Connections to a file that need not be there yet. */
  static ConnectionPool creating(StoreFolder folder, StoreKey key) {
    return to(folder, key, "");
  }

  /** Connections to a file that must be there: the engine would put an empty one in its place. */
  public static ConnectionPool existing(StoreFolder folder, StoreKey key) {
    return to(folder, key, ";IFEXISTS=TRUE");
  }

  private static ConnectionPool to(StoreFolder folder, StoreKey key, String condition) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.database() + OPTIONS + condition);
    source.setUser("yihu");
    source.setPasswordChars(key.databasePassword());
    return new ConnectionPool(new KeptConnections(source));
  }

  public DataSource dataSource() {
    return pool;
  }

  /** Runs upkeep on a connection of its own. */
  void use(DatabaseFault.SqlWork work) {
    try (Connection connection = pool.getConnection()) {
      work.on(connection);
    } catch (SQLException e) {
      throw DatabaseFault.translated(new DatabaseFault(e));
    }
  }

  /**
   * As {@link #use}, for work that reads whole tables: rows come one by one instead of all into
   * memory.
   */
  void stream(DatabaseFault.SqlWork work) {
    use(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION TRUE");
            try {
              work.on(connection);
            } finally {
              statement.execute("SET LAZY_QUERY_EXECUTION FALSE");
            }
          }
        });
  }

  /**
   * Closes the database itself, whoever still reads, so that its file is at rest when this returns.
   */
  public void shutDown() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) {
        throw DatabaseFault.translated(new DatabaseFault(e));
      }
    } finally {
      pool.dispose();
    }
  }

  /** Lets go of a database that could not be used. */
  public void abandon() {
    pool.dispose();
  }
}
