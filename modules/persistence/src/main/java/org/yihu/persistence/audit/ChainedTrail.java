package org.yihu.persistence.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.crypto.Mac;
import org.yihu.domain.access.Actor;
import org.yihu.domain.shared.Mask;
import org.yihu.persistence.DatabaseFault;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.audit.AuditChain.Link;
import org.yihu.usecases.port.AuditTrail;

/**
 * Appends to the chain within one transaction; writers run one after another, so the head cannot
 * move meanwhile.
 */
final class ChainedTrail implements AuditTrail {
  private static final int BATCH = 500;
  private static final String INSERT =
      """
      INSERT INTO audit_record
        (seq, at, user_id, user_name, action, subject, old_value, new_value, mac)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final AuditChain chain;
  private final Transaction transaction;
  private Mac mac;
  private PreparedStatement insert;
  private int waiting;
  private long headSeq;
  private String headMac;

  ChainedTrail(AuditChain chain, Transaction transaction) {
    this.chain = chain;
    this.transaction = transaction;
  }

  @Override
  public void append(Actor actor, String action, String subject, String before, String after) {
    try {
      if (insert == null) {
        start();
      }
      Link link =
          chain.link(
              headSeq + 1, actor, action, subject, Mask.numbersIn(before), Mask.numbersIn(after));
      headMac = AuditChain.mac(mac, headMac, link);
      headSeq = link.seq();
      add(link);
      if (++waiting == BATCH) {
        send();
      }
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }

  private void start() throws SQLException {
    mac = chain.mac();
    try (var statement = transaction.connection().createStatement();
        var head = statement.executeQuery("SELECT seq, mac FROM audit_head WHERE id = 1")) {
      boolean found = head.next();
      headSeq = found ? head.getLong(1) : 0;
      headMac = found ? head.getString(2) : AuditChain.START;
    }
    insert = transaction.connection().prepareStatement(INSERT);
    transaction.beforeCommit(this::finish);
  }

  private void add(Link link) throws SQLException {
    insert.setLong(1, link.seq());
    insert.setObject(2, link.at().atOffset(ZoneOffset.UTC));
    insert.setObject(3, link.userId());
    insert.setString(4, link.userName());
    insert.setString(5, link.action());
    insert.setString(6, link.subject());
    insert.setString(7, link.before());
    insert.setString(8, link.after());
    insert.setString(9, headMac);
    insert.addBatch();
  }

  private void send() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  private void finish() {
    try (PreparedStatement open = insert;
        var statement = transaction.connection().createStatement()) {
      send();
      String seal = AuditChain.seal(mac, headSeq, headMac);
      statement.executeUpdate("DELETE FROM audit_head");
      try (var head =
          transaction
              .connection()
              .prepareStatement(
                  "INSERT INTO audit_head (id, seq, mac, seal) VALUES (1, ?, ?, ?)")) {
        head.setLong(1, headSeq);
        head.setString(2, headMac);
        head.setString(3, seal);
        head.executeUpdate();
      }
    } catch (SQLException e) {
      throw new DatabaseFault(e);
    }
  }
}
