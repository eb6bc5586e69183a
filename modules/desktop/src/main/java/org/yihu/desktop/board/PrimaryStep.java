package org.yihu.desktop.board;

/**
 * The one next step of a board.
 *
 * @param kind what it is
 * @param blocked text key of why it cannot be taken now; empty if it can
 * @param count a number in those words
 */
public record PrimaryStep(Kind kind, String blocked, int count) {
  /** 下一步. */
  public enum Kind {
    /** 测算. */
    DETERMINE,
    /** 重新测算. */
    DETERMINE_AGAIN,
    /** 出具初审意见. */
    OPINION,
    /** Nothing is left to do here. */
    NONE
  }

  static PrimaryStep free(Kind kind) {
    return new PrimaryStep(kind, "", 0);
  }

  public boolean isFree() {
    return kind != Kind.NONE && blocked.isEmpty();
  }
}
