package org.yihu.persistence.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.yihu.persistence.DatabaseFault;

/** Sends many rows by one prepared statement. */
final class PreparedBatch {
  private static final int SIZE = 1000;

  private PreparedBatch() {}

  /** Adds the rows of one thing to the batch and tells how many. */
  @FunctionalInterface
  interface Rows<T> {
    int add(PreparedStatement to, T thing) throws SQLException;
  }

  static <T> void write(Connection connection, String sql, Collection<T> things, Rows<T> rows) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (T thing : things) {
        waiting += rows.add(statement, thing);
        if (waiting >= SIZE) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }
}
