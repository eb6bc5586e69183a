package org.yihu.persistence;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.session.TransactionIsolationLevel;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.yihu.persistence.audit.AuditChain;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.port.Store;

/**
 * The encrypted H2 database of one store. Reads run side by side, each on one snapshot; writes run one after another,
 * and each is forced to the disk before it returns.
 */
public final class Database implements Store, AutoCloseable {
  /**
   * WRITE_DELAY=0 hands a commit to the operating system at once; the trace file is off because H2 would write rows in
   * the clear into it.
   */
  private static final String OPTIONS =
      ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";

  private static final int CONNECTIONS = 12;
  private static final int SECONDS_TO_WAIT = 30;

  private final JdbcConnectionPool pool;
  private final SqlSessionFactory sessions;
  private final AuditChain auditChain;
  private final ReentrantLock writer = new ReentrantLock(true);

  private Database(JdbcConnectionPool pool, AuditChain auditChain) {
    this.pool = pool;
    this.auditChain = auditChain;
    this.sessions = sessions(pool);
  }

  /**
   * Opens the database, makes it if there is none, and brings its schema up to date.
   *
   * @param beforeMigration done before an older schema is changed
   * @throws org.yihu.domain.shared.Refusal if another process has it open or it cannot be read
   */
  public static Database open(
      StoreFolder folder, StoreKey key, Clock clock, Runnable beforeMigration) {
    try {
      JdbcConnectionPool pool = pool(folder, key);
      migrate(pool, beforeMigration);
      return new Database(pool, new AuditChain(key, clock));
    } catch (RuntimeException e) {
      throw DatabaseFault.translated(e);
    }
  }

  static JdbcConnectionPool pool(StoreFolder folder, StoreKey key) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.database() + OPTIONS);
    source.setUser("yihu");
    source.setPasswordChars(key.databasePassword());
    JdbcConnectionPool pool = JdbcConnectionPool.create(source);
    pool.setMaxConnections(CONNECTIONS);
    pool.setLoginTimeout(SECONDS_TO_WAIT);
    return pool;
  }

  private static void migrate(JdbcConnectionPool pool, Runnable beforeMigration) {
    Flyway flyway =
        Flyway.configure().dataSource(pool).locations("classpath:db/migration").load();
    boolean hasSchema = flyway.info().current() != null;
    if (hasSchema && flyway.info().pending().length > 0) {
      beforeMigration.run();
    }
    flyway.migrate();
  }

  private static SqlSessionFactory sessions(JdbcConnectionPool pool) {
    Configuration configuration =
        new Configuration(new Environment("store", new JdbcTransactionFactory(), pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.getTypeHandlerRegistry().register("org.yihu.persistence.type");
    configuration.addMappers("org.yihu.persistence.mapper");
    return new SqlSessionFactoryBuilder().build(configuration);
  }

  @Override
  public <T> T read(Work<T> work) {
    try (SqlSession session = sessions.openSession(TransactionIsolationLevel.REPEATABLE_READ)) {
      try {
        return work.in(new MyBatisRegisters(new Transaction(session), auditChain));
      } finally {
        session.rollback(true);
      }
    } catch (RuntimeException e) {
      throw DatabaseFault.translated(e);
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    if (writer.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write inside a write");
    }
    writer.lock();
    try (SqlSession session = sessions.openSession(TransactionIsolationLevel.READ_COMMITTED)) {
      return committed(session, work);
    } catch (RuntimeException e) {
      throw DatabaseFault.translated(e);
    } finally {
      writer.unlock();
    }
  }

  private <T> T committed(SqlSession session, Work<T> work) {
    boolean done = false;
    try {
      Transaction transaction = new Transaction(session);
      T result = work.in(new MyBatisRegisters(transaction, auditChain));
      transaction.finish();
      session.commit(true);
      force(session);
      done = true;
      return result;
    } finally {
      if (!done) {
        // forced, because closing would commit what was done over the raw connection
        session.rollback(true);
      }
    }
  }

  /** WRITE_DELAY=0 alone leaves commits in the system's cache; this is the fsync. */
  private static void force(SqlSession session) {
    try (Statement statement = session.getConnection().createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  /** Runs upkeep such as an online backup on a connection of its own. */
  void onConnection(DatabaseFault.SqlWork work) {
    try (var connection = pool.getConnection()) {
      work.on(connection);
    } catch (SQLException e) {
      throw DatabaseFault.translated(new DatabaseFault(e));
    }
  }

  @Override
  public void close() {
    writer.lock();
    try {
      pool.dispose();
    } finally {
      writer.unlock();
    }
  }
}
