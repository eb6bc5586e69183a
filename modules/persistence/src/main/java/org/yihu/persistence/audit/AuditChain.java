package org.yihu.persistence.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import org.yihu.domain.access.Actor;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.port.AuditTrail;

/**
 * The chain of audit records: each carries a keyed hash (HMAC-SHA256) over its fields and the hash
 * before it, and the head row carries a seal, so that a record altered, missing, moved or inserted,
 * the last one included, is found.
 */
public final class AuditChain {
  /** Hash before the first record. */
  static final String START = "0".repeat(64);

  /** A record as it stands in the table. */
  record Link(
      long seq,
      Instant at,
      UUID userId,
      String userName,
      String action,
      String subject,
      String before,
      String after) {}

  private final StoreKey key;
  private final Clock clock;

  public AuditChain(StoreKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /**
   * The trail of one transaction; records are sent in batches and are all there before the commit.
   */
  public AuditTrail in(Transaction transaction) {
    return new ChainedTrail(this, transaction);
  }

  Link link(long seq, Actor actor, String action, String subject, String before, String after) {
    // the column keeps microseconds
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Link(seq, at, actor.userId(), actor.name(), action, subject, before, after);
  }

  Mac mac() {
    return key.mac(StoreKey.Purpose.AUDIT);
  }

  static String mac(Mac mac, String previous, Link link) {
    put(mac, previous);
    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(link.seq()).array());
    put(mac, link.at().toString());
    put(mac, link.userId().toString());
    put(mac, link.userName());
    put(mac, link.action());
    put(mac, link.subject());
    put(mac, link.before());
    put(mac, link.after());
    return HexFormat.of().formatHex(mac.doFinal());
  }

  static String seal(Mac mac, long seq, String headMac) {
    put(mac, "head");
    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
    put(mac, headMac);
    return HexFormat.of().formatHex(mac.doFinal());
  }

  /** Each field with its length, so that no two records give the same bytes. */
  private static void put(Mac mac, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    mac.update(bytes);
  }
}
