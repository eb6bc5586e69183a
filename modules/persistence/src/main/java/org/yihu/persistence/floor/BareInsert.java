package org.yihu.persistence.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yihu.persistence.DatabaseFault;

/**
 * The rows of a store written into another store of the same schema by prepared batches in one
 * transaction, forced to the disk at the end. Only the writing is timed; the rows are read into
 * memory before.
 */
public final class BareInsert {
  private static final int BATCH = 1000;
  private static final String SCHEMA = "PUBLIC";
  private static final String SCHEMA_HISTORY = "flyway_schema_history";

  private final Connection from;
  private final Connection to;
  private long nanos;
  private long rows;

  private BareInsert(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /**
   * What was written.
   *
   * @param nanos time of the writing, the commit and the forcing
   */
  public record Written(long rows, long nanos) {}

  /**
   * Empties the target, which holds what every new store holds, and fills it with the rows of the
   * source.
   */
  public static Written copy(BareStore source, BareStore target) {
    try {
      return new BareInsert(source.connection(), target.connection()).copy();
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  private Written copy() throws SQLException {
    to.setAutoCommit(false);
    List<String> tables = tables();
    for (String table : tables.reversed()) {
      execute("DELETE FROM \"" + table + '"');
    }
    to.commit();
    try (Statement lazily = from.createStatement()) {
      lazily.execute("SET LAZY_QUERY_EXECUTION TRUE");
    }
    for (String table : tables) {
      copy(table);
    }
    long start = System.nanoTime();
    to.commit();
    execute("CHECKPOINT SYNC");
    nanos += System.nanoTime() - start;
    return new Written(rows, nanos);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = to.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Every table, each after those it refers to. */
  private List<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet all =
        from.getMetaData().getTables(null, SCHEMA, null, new String[] {"BASE TABLE"})) {
      while (all.next()) {
        names.add(all.getString("TABLE_NAME"));
      }
    }
    names.removeIf(SCHEMA_HISTORY::equalsIgnoreCase);
    Set<String> ordered = new LinkedHashSet<>();
    for (String name : names) {
      addAfterParents(name, ordered);
    }
    return List.copyOf(ordered);
  }

  private void addAfterParents(String table, Set<String> ordered) throws SQLException {
    if (ordered.contains(table)) {
      return;
    }
    List<String> parents = new ArrayList<>();
    try (ResultSet keys = from.getMetaData().getImportedKeys(null, SCHEMA, table)) {
      while (keys.next()) {
        parents.add(keys.getString("PKTABLE_NAME"));
      }
    }
    for (String parent : parents) {
      if (!parent.equals(table)) {
        addAfterParents(parent, ordered);
      }
    }
    ordered.add(table);
  }

  private void copy(String table) throws SQLException {
    List<Object[]> held = new ArrayList<>();
    int columns;
    try (Statement statement = from.createStatement();
        ResultSet all = statement.executeQuery("SELECT * FROM \"" + table + '"')) {
      columns = all.getMetaData().getColumnCount();
      while (all.next()) {
        Object[] row = new Object[columns];
        for (int c = 0; c < columns; c++) {
          row[c] = all.getObject(c + 1);
        }
        held.add(row);
      }
    }
    long start = System.nanoTime();
    insert(table, columns, held);
    nanos += System.nanoTime() - start;
    rows += held.size();
  }

  private void insert(String table, int columns, List<Object[]> held) throws SQLException {
    String sql = "INSERT INTO \"" + table + "\" VALUES (" + "?, ".repeat(columns - 1) + "?)";
    try (PreparedStatement statement = to.prepareStatement(sql)) {
      int waiting = 0;
      for (Object[] row : held) {
        for (int c = 0; c < columns; c++) {
          statement.setObject(c + 1, row[c]);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    }
  }
}
