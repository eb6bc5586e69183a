package org.yihu.persistence;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.TransactionIsolationLevel;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.yihu.domain.attachment.Attachment;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.audit.AuditChain;
import org.yihu.persistence.key.StoreKey;
import org.yihu.persistence.repository.StoredAttachments;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.port.Store;

/**
 * The encrypted H2 database of one store. Reads run side by side, each on one snapshot; writes run
 * one after another, and each is forced to the disk before it returns.
 */
public final class Database implements Store, AutoCloseable {
  private static final Set<MigrationState> NEWER =
      EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

  private final ConnectionPool pool;
  private final SqlSessionFactory sessions;
  private final AuditChain auditChain;
  private final PinyinInitials initials = PinyinInitials.load();
  private final ReentrantLock writer = new ReentrantLock(true);

  private Database(ConnectionPool pool, Mappings mappings, AuditChain auditChain) {
    this.pool = pool;
    this.auditChain = auditChain;
    this.sessions = mappings.over(pool.dataSource());
  }

  /** Makes a database that is not there yet. */
  static Database create(StoreFolder folder, StoreKey key, Mappings mappings, Clock clock) {
    return started(
        ConnectionPool.creating(folder, key), mappings, new AuditChain(key, clock), pool -> {});
  }

  /**
   * Opens the database and brings its schema up to date.
   *
   * @param beforeMigration done before an older schema is changed
   * @throws org.yihu.domain.shared.Refusal if another process has it open or it cannot be read
   */
  static Database open(
      StoreFolder folder,
      StoreKey key,
      Mappings mappings,
      Clock clock,
      Consumer<ConnectionPool> beforeMigration) {
    return started(
        ConnectionPool.existing(folder, key),
        mappings,
        new AuditChain(key, clock),
        beforeMigration);
  }

  private static Database started(
      ConnectionPool pool,
      Mappings mappings,
      AuditChain auditChain,
      Consumer<ConnectionPool> beforeMigration) {
    try {
      migrate(pool, beforeMigration);
      return new Database(pool, mappings, auditChain);
    } catch (RuntimeException e) {
      pool.abandon();
      throw DatabaseFault.translatedAtOpening(e);
    }
  }

  private static void migrate(ConnectionPool pool, Consumer<ConnectionPool> beforeMigration) {
    Flyway flyway =
        Flyway.configure().dataSource(pool.dataSource()).locations("classpath:db/migration").load();
    MigrationInfoService known = flyway.info();
    MigrationInfo current = known.current();
    if (current != null && NEWER.contains(current.getState())) {
      throw Refusal.because("STORE_OF_NEWER_PROGRAM", current.getVersion());
    }
    boolean behind = known.pending().length > 0;
    if (current != null && behind) {
      beforeMigration.accept(pool);
    }
    // the schema of most days is the newest, and asking again costs a start much
    if (current == null || behind) {
      flyway.migrate();
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    try (SqlSession session = sessions.openSession(TransactionIsolationLevel.REPEATABLE_READ)) {
      Transaction transaction = new Transaction(session);
      try {
        return work.in(new MyBatisRegisters(transaction, auditChain, initials));
      } finally {
        // not forced after plain reading: the engine would forget the statements it has parsed
        session.rollback(transaction.connectionUsed());
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
      T result = work.in(new MyBatisRegisters(transaction, auditChain, initials));
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

  /** Every attachment there is a row for. */
  List<Attachment> attachments() {
    try (SqlSession session = sessions.openSession(TransactionIsolationLevel.REPEATABLE_READ)) {
      return new StoredAttachments(new Transaction(session)).all();
    } catch (RuntimeException e) {
      throw DatabaseFault.translated(e);
    }
  }

  /** Runs upkeep such as an online backup on a connection of its own. */
  void use(DatabaseFault.SqlWork work) {
    pool.use(work);
  }

  /** As {@link #use}, for work that reads whole tables. */
  void stream(DatabaseFault.SqlWork work) {
    pool.stream(work);
  }

  @Override
  public void close() {
    writer.lock();
    try {
      pool.shutDown();
    } finally {
      writer.unlock();
    }
  }
}
