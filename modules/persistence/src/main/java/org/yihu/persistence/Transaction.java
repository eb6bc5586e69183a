package org.yihu.persistence;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.SqlSession;

/**
 * One open transaction as repositories see it: mappers for single rows, the raw connection for
 * prepared batches. Never commit, roll back or close either.
 */
public final class Transaction {
  private final SqlSession session;
  private final List<Runnable> beforeCommit = new ArrayList<>();
  private boolean connectionUsed;

  Transaction(SqlSession session) {
    this.session = session;
  }

  public <M> M mapper(Class<M> type) {
    return session.getMapper(type);
  }

  public Connection connection() {
    connectionUsed = true;
    return session.getConnection();
  }

  /** Registers work, such as sending the rest of a batch, to be done once before the commit. */
  public void beforeCommit(Runnable work) {
    beforeCommit.add(work);
  }

  /** Whether the session may not know of everything that was done. */
  boolean connectionUsed() {
    return connectionUsed;
  }

  void finish() {
    beforeCommit.forEach(Runnable::run);
  }
}
