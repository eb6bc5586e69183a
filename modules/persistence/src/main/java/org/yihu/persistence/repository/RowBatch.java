package org.yihu.persistence.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.yihu.persistence.DatabaseFault;

/**
 * One statement prepared once and sent in batches, its values given in the order of the columns.
 */
final class RowBatch implements AutoCloseable {
  private static final int SIZE = 1000;

  private final PreparedStatement statement;
  private int waiting;

  RowBatch(Connection connection, String table, String columns) {
    this(connection, insert(table, columns));
  }

  private RowBatch(Connection connection, String sql) {
    try {
      statement = connection.prepareStatement(sql);
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  /** A batch of any other statement. */
  static RowBatch of(Connection connection, String sql) {
    return new RowBatch(connection, sql);
  }

  /** Inserts what each of many things has to say into one table. */
  static <T> void write(
      Connection connection,
      String table,
      String columns,
      Collection<T> things,
      BiConsumer<T, RowBatch> rows) {
    try (RowBatch batch = new RowBatch(connection, table, columns)) {
      things.forEach(t -> rows.accept(t, batch));
      batch.finish();
    }
  }

  private static String insert(String table, String columns) {
    String marks = "?, ".repeat(columns.split(",").length - 1) + "?";
    return "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
  }

  void add(Object... values) {
    try {
      for (int i = 0; i < values.length; i++) {
        set(i + 1, values[i]);
      }
      statement.addBatch();
      if (++waiting == SIZE) {
        send();
      }
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  private void set(int place, Object value) throws SQLException {
    switch (value) {
      case null -> statement.setObject(place, null);
      case String text -> statement.setString(place, text);
      case Long number -> statement.setLong(place, number);
      case Integer number -> statement.setInt(place, number);
      case Boolean flag -> statement.setBoolean(place, flag);
      case LocalDate day -> statement.setObject(place, day);
      case java.time.Instant at -> statement.setObject(place, at.atOffset(ZoneOffset.UTC));
      default -> statement.setObject(place, value);
    }
  }

  private void send() throws SQLException {
    statement.executeBatch();
    waiting = 0;
  }

  /** Sends the rest. */
  void finish() {
    try {
      if (waiting > 0) {
        send();
      }
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }
}
