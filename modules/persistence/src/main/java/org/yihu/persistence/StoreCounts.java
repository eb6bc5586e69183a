package org.yihu.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yihu.usecases.port.StoreInspection.Counts;

/** Counts rows by plain SQL; a table that an older schema does not have yet counts as empty. */
final class StoreCounts {
  private StoreCounts() {}

  static Counts of(Connection connection) throws SQLException {
    return new Counts(
        rows(connection, "household"),
        rows(connection, "person"),
        rows(connection, "case_file"),
        householdsByCategory(connection));
  }

  /**
   * By the last step of each benefit that has not ended; a benefit that starts next month counts.
   */
  private static Map<String, Long> householdsByCategory(Connection connection) throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT b.category, COUNT(DISTINCT b.household_id)
                FROM benefit b JOIN benefit_step s ON s.benefit_id = b.id
                WHERE s.until_month = '9999-12' AND s.standing <> 'ENDED'
                GROUP BY b.category ORDER BY b.category
                """)) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
    }
    return counts;
  }

  static long rows(Connection connection, String table) throws SQLException {
    if (!exists(connection, table)) {
      return 0;
    }
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      count.next();
      return count.getLong(1);
    }
  }

  static boolean exists(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT 1 FROM information_schema.tables WHERE LOWER(table_name) = ?")) {
      statement.setString(1, table);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
