package org.yihu.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.port.Progress;

/** Reads every value of every table and looks for references that lead nowhere. */
final class StructureCheck {
  private final Connection connection;
  private final List<Reason> problems = new ArrayList<>();

  StructureCheck(Connection connection) {
    this.connection = connection;
  }

  List<Reason> problems(Progress progress) throws SQLException {
    List<String> tables = tables();
    for (int i = 0; i < tables.size(); i++) {
      progress.at("store.stage.tables", i, tables.size());
      readThrough(tables.get(i));
    }
    for (Reference reference : references()) {
      follow(reference);
    }
    return problems;
  }

  private List<String> tables() throws SQLException {
    return column(
        """
        SELECT table_name FROM information_schema.tables
        WHERE table_type = 'BASE TABLE'
          AND LOWER(table_schema) = 'public'
        ORDER BY table_name
        """);
  }

  private void readThrough(String table) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          rows.getObject(i);
        }
      }
    } catch (SQLException | RuntimeException e) {
      problems.add(Reason.of("STORE_TABLE_DAMAGED", table));
    }
  }

  /** A column that refers to a column of another table. */
  private record Reference(String table, String column, String toTable, String toColumn) {}

  private List<Reference> references() throws SQLException {
    List<Reference> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT k.table_name, k.column_name, t.table_name, t.column_name
                FROM information_schema.referential_constraints r
                JOIN information_schema.key_column_usage k
                  ON k.constraint_name = r.constraint_name
                JOIN information_schema.key_column_usage t
                  ON t.constraint_name = r.unique_constraint_name
                  AND t.ordinal_position = k.position_in_unique_constraint
                WHERE r.constraint_name IN
                  (SELECT constraint_name FROM information_schema.key_column_usage
                   GROUP BY constraint_name HAVING COUNT(*) = 1)
                ORDER BY 1, 2
                """)) {
      while (rows.next()) {
        found.add(
            new Reference(
                rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return found;
  }

  private void follow(Reference reference) {
    String sql =
        "SELECT COUNT(*) FROM \"%s\" c WHERE c.\"%s\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"%s\" p WHERE p.\"%s\" = c.\"%s\")"
            .formatted(
                reference.table(),
                reference.column(),
                reference.toTable(),
                reference.toColumn(),
                reference.column());
    try {
      String lost = column(sql).getFirst();
      if (!lost.equals("0")) {
        problems.add(
            Reason.of(
                "STORE_REFERENCE_LOST",
                reference.table(),
                reference.column(),
                lost,
                reference.toTable()));
      }
    } catch (SQLException | RuntimeException e) {
      problems.add(Reason.of("STORE_TABLE_DAMAGED", reference.table()));
    }
  }

  private List<String> column(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
