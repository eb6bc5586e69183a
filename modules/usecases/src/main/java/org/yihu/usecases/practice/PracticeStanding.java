package org.yihu.usecases.practice;

import java.util.List;

/**
 * 练习进度: how far a try is.
 *
 * @param attempt the try
 * @param checks the checks in order
 */
public record PracticeStanding(PracticeAttempt attempt, List<Tick> checks) {
  /**
   * 检查结果.
   *
   * @param word the check's word in text keys
   * @param done whether it holds now
   */
  public record Tick(String word, boolean done) {}

  /** 状态. */
  public enum State {
    /** 未开始. */
    NOT_BEGUN,
    /** 进行中. */
    ON_THE_WAY,
    /** 差几项. */
    LACKING,
    /** 已解. */
    SOLVED,
    /** 已重置. */
    RESET
  }

  public PracticeStanding {
    checks = List.copyOf(checks);
  }

  public PracticeExercise exercise() {
    return attempt.exercise();
  }

  /** How many checks hold. */
  public int done() {
    return (int) checks.stream().filter(Tick::done).count();
  }

  /** How many checks do not hold. */
  public int lacking() {
    return checks.size() - done();
  }

  /** Solved stays solved until it is reset, whatever happens to its households later. */
  public State state() {
    if (attempt.solved().isPresent()) {
      return State.SOLVED;
    }
    if (done() > 0) {
      return State.LACKING;
    }
    if (attempt.begun().isPresent()) {
      return State.ON_THE_WAY;
    }
    return attempt.number() > 1 ? State.RESET : State.NOT_BEGUN;
  }
}
