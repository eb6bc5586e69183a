package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("连接的借出与归还")
class KeptConnectionsTest {
  private final KeptConnections connections = new KeptConnections(source());

  private static JdbcDataSource source() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:kept;DB_CLOSE_DELAY=-1");
    return source;
  }

  private int count() throws SQLException {
    try (Connection connection = connections.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT COUNT(*) FROM kept_row")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  @DisplayName("归还时未提交的改动撤回；借出的下一个自动提交")
  void takesBackWhatWasNotCommitted() throws SQLException {
    try (Connection connection = connections.getConnection()) {
      execute(connection, "DROP TABLE IF EXISTS kept_row");
      execute(connection, "CREATE TABLE kept_row (id INTEGER)");
      connection.setAutoCommit(false);
      execute(connection, "INSERT INTO kept_row VALUES (1)");
    }
    assertThat(count()).isZero();
    try (Connection connection = connections.getConnection()) {
      assertThat(connection.getAutoCommit()).isTrue();
      execute(connection, "INSERT INTO kept_row VALUES (2)");
    }
    assertThat(count()).isEqualTo(1);
    connections.dispose();
  }

  @Test
  @DisplayName("同一连接再借出仍开着；归还后不能再用，再关一次无妨")
  void givenBackIsOver() throws SQLException {
    Connection first = connections.getConnection();
    Connection real = first.unwrap(Connection.class);
    first.close();
    first.close();
    assertThat(first.isClosed()).isTrue();
    assertThatThrownBy(first::createStatement).isInstanceOf(SQLException.class);
    try (Connection second = connections.getConnection()) {
      assertThat(second.unwrap(Connection.class)).isSameAs(real);
      assertThat(second.isClosed()).isFalse();
    }
    connections.dispose();
    assertThat(real.isClosed()).isTrue();
  }

  @Test
  @DisplayName("隔离级别：要改的照改")
  void isolationIsSet() throws SQLException {
    try (Connection connection = connections.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
    connections.dispose();
  }
}
