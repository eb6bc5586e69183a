package org.yihu.persistence.floor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.yihu.persistence.ConnectionPool;
import org.yihu.persistence.DatabaseFault;
import org.yihu.persistence.StoreFolder;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.persistence.key.KeyVault;
import org.yihu.persistence.key.StoreKey;

/** The encrypted database of a store over one plain connection. */
public final class BareStore implements AutoCloseable {
  private static final String AFTER_ALL_NAMES = "\uffff";

  /** The indexed queries that the searches are compared with, each one statement. */
  public enum Query {
    LAST_FOUR("person p", "p.last_four = ?", false),
    INITIALS(
        "name_on_file n JOIN person p ON p.name = n.name",
        "n.initials >= ? AND n.initials < ?",
        true),
    NAME_PART(
        "name_ending n JOIN person p ON p.name = n.name", "n.ending >= ? AND n.ending < ?", true);

    private final String from;
    private final String condition;
    private final boolean range;

    Query(String from, String condition, boolean range) {
      this.from = from;
      this.condition = condition;
      this.range = range;
    }

    private String sql() {
      return "SELECT h.id, h.code, h.village, h.head_name, h.open_members, h.version, h.changed_by,"
          + " h.changed_at FROM "
          + from
          + " JOIN membership m ON m.person_id = p.id JOIN household h ON h.id = m.household_id"
          + " WHERE "
          + condition
          + " LIMIT ?";
    }
  }

  private final ConnectionPool pool;
  private final Connection connection;

  private BareStore(ConnectionPool pool, Connection connection) {
    this.pool = pool;
    this.connection = connection;
  }

  /** The key of a store, so that its opening can be measured without the password. */
  public static StoreKey key(Path folder, String user, char[] password, Clock clock) {
    Path file = new StoreFolder(folder).keyFile();
    return new KeyVault(file, () -> Argon2Cost.LEAST, clock).open(user, password).key();
  }

  /** Opens the database; it is ready for queries when this returns. */
  public static BareStore open(Path folder, StoreKey key) {
    ConnectionPool pool = ConnectionPool.existing(new StoreFolder(folder), key);
    try {
      return new BareStore(pool, pool.dataSource().getConnection());
    } catch (SQLException e) {
      pool.abandon();
      throw new DatabaseFault(e);
    }
  }

  Connection connection() {
    return connection;
  }

  /** Counts the households a query finds, each read whole. */
  public int find(Query query, String text, int limit) {
    try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
      int next = 1;
      statement.setString(next++, text);
      if (query.range) {
        statement.setString(next++, text + AFTER_ALL_NAMES);
      }
      statement.setInt(next, limit);
      int found = 0;
      try (var rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int c = 1; c <= columns; c++) {
            rows.getObject(c);
          }
          found++;
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  /** Lets go of the connection while somebody else has the same database open. */
  public void leave() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    } finally {
      pool.abandon();
    }
  }

  /** Shuts the database down. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    } finally {
      pool.shutDown();
    }
  }
}
