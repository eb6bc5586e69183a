package org.yihu.usecases.imports;

import java.time.Instant;
import java.util.Optional;

/**
 * 导入批次: one committed import, which can be taken back as a whole.
 *
 * @param seq serial in the store, from 1
 * @param facts the file
 * @param state where it stands
 * @param by sign-in name of who imported it
 * @param startedAt when it began
 * @param finishedAt when it was committed or found broken off; a cancelled import leaves no batch
 * @param accepted households accepted
 * @param rejected households left waiting in the parking lot
 * @param persons persons of the accepted households
 */
public record ImportBatch(
    long seq,
    WorkbookFacts facts,
    State state,
    String by,
    Instant startedAt,
    Optional<Instant> finishedAt,
    int accepted,
    int rejected,
    int persons) {

  /** 批次状态. */
  public enum State {
    /** 正在导入. */
    RUNNING,
    /** 已写入. */
    COMMITTED,
    /** 已中断: the program ended meanwhile; nothing of it was kept. */
    BROKEN_OFF,
    /** 已撤销. */
    UNDONE,
    /** 部分撤销: some households were kept. */
    PARTLY_UNDONE
  }

  /** The number that people and commands use, such as {@code B12}. */
  public String code() {
    return codeOf(seq);
  }

  static String codeOf(long seq) {
    return "B" + seq;
  }

  /** This batch in another state. */
  public ImportBatch turned(State next, Instant at) {
    return new ImportBatch(
        seq, facts, next, by, startedAt, Optional.of(at), accepted, rejected, persons);
  }

  /** This batch committed with its counts. */
  ImportBatch committed(Instant at, int acceptedNow, int rejectedNow, int personsNow) {
    return new ImportBatch(
        seq,
        facts,
        State.COMMITTED,
        by,
        startedAt,
        Optional.of(at),
        acceptedNow,
        rejectedNow,
        personsNow);
  }
}
