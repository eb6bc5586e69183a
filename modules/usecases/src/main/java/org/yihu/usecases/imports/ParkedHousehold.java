package org.yihu.usecases.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yihu.domain.shared.Reason;

/**
 * 暂存户: a household that an import did not take. It waits here with an owner; nothing else of it is
 * stored. It goes when the corrected household arrives, when it is repaired, or when its batch is
 * undone.
 *
 * @param key 户编号; without one the sender's place, head and first number
 * @param batch number of the batch
 * @param owner sign-in name of who looks after it
 * @param since since when it waits
 * @param read the household as read, its findings included
 * @param provisionalKeys 临时键 given by a person, by row of the sheet
 * @param doubts why it is doubtful; empty if it was refused
 */
public record ParkedHousehold(
    String key,
    String batch,
    String owner,
    Instant since,
    ReadHousehold read,
    Map<Integer, String> provisionalKeys,
    List<Reason> doubts) {
  public ParkedHousehold {
    provisionalKeys = Map.copyOf(provisionalKeys);
    doubts = List.copyOf(doubts);
  }

  /** The key under which a household waits. */
  static String keyOf(ReadHousehold read) {
    if (!read.code().isEmpty()) {
      return read.code();
    }
    String number =
        read.members().stream()
            .flatMap(m -> m.idNumber().stream())
            .map(n -> n.value())
            .findFirst()
            .orElse("");
    String place = read.place().townshipAsWritten() + "/" + read.place().villageAsWritten();
    return place + "/" + read.headName() + "/" + number;
  }

  ParkedHousehold with(ReadHousehold repaired, Map<Integer, String> keys) {
    return new ParkedHousehold(key, batch, owner, since, repaired, keys, doubts);
  }
}
