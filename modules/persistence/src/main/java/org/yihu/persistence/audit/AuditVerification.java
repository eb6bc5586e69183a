package org.yihu.persistence.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import org.yihu.domain.shared.Reason;
import org.yihu.persistence.audit.AuditChain.Link;
import org.yihu.persistence.key.StoreKey;

/**
 * Walks the chain from its first record to its head. After a fault it goes on from the hash that
 * stands in the table, so that one altered record is reported once and the next ones are still
 * checked.
 */
public final class AuditVerification {
  private static final int MOST_PROBLEMS = 100;

  private final Connection connection;
  private final Mac mac;
  private final List<Reason> problems = new ArrayList<>();
  private long lastSeq;
  private String lastMac = AuditChain.START;

  private AuditVerification(Connection connection, StoreKey key) {
    this.connection = connection;
    this.mac = key.mac(StoreKey.Purpose.AUDIT);
  }

  /** What is wrong with the chain, each record by its number; empty if nothing is. */
  public static List<Reason> problems(Connection connection, StoreKey key) throws SQLException {
    AuditVerification verification = new AuditVerification(connection, key);
    verification.walk();
    verification.compareHead();
    return verification.problems;
  }

  private void walk() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT seq, at, user_id, user_name, action, subject, old_value, new_value, mac
                FROM audit_record ORDER BY seq
                """)) {
      while (rows.next()) {
        check(link(rows), rows.getString(9));
      }
    }
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getObject(3, UUID.class),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  private void check(Link link, String storedMac) {
    if (link.seq() != lastSeq + 1) {
      missing(lastSeq + 1, link.seq() - 1);
    } else if (!AuditChain.mac(mac, lastMac, link).equals(storedMac)) {
      add(Reason.of("AUDIT_ALTERED", link.seq(), link.userName(), link.action()));
    }
    lastSeq = link.seq();
    lastMac = storedMac;
  }

  private void compareHead() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet head = statement.executeQuery("SELECT seq, mac, seal FROM audit_head")) {
      if (!head.next()) {
        add(Reason.of("AUDIT_HEAD_MISSING"));
        return;
      }
      long seq = head.getLong(1);
      String headMac = head.getString(2);
      if (!AuditChain.seal(mac, seq, headMac).equals(head.getString(3))) {
        add(Reason.of("AUDIT_HEAD_ALTERED"));
      } else if (seq > lastSeq) {
        missing(lastSeq + 1, seq);
      } else if (seq < lastSeq) {
        add(Reason.of("AUDIT_INSERTED", seq + 1, lastSeq));
      } else if (!headMac.equals(lastMac)) {
        add(Reason.of("AUDIT_HEAD_DIFFERS", seq));
      }
    }
  }

  private void missing(long first, long last) {
    if (last < first) {
      add(Reason.of("AUDIT_INSERTED", last, last));
    } else {
      add(Reason.of("AUDIT_MISSING", first, last));
    }
  }

  private void add(Reason problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }
}
