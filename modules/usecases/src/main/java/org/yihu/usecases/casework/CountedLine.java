package org.yihu.usecases.casework;

import org.yihu.domain.shared.Money;

/**
 * 计入情况: a line of income, spending or property with whether and why it counts.
 *
 * @param line the line
 * @param counting whether and why
 * @param detail what the reason names: a kind of excluded income; empty elsewhere
 * @param counted what of it counts, in yuan; zero for lines that do not count and for counted
 *     things
 */
public record CountedLine<L>(L line, Counting counting, String detail, Money counted) {
  /** 计入与否. */
  public enum Counting {
    /** 计入. */
    COUNTED(true),
    /** 计入，减必要就业成本. */
    LESS_COST(true),
    /** 计入: of a kind that once was left out and is not any more. */
    NO_LONGER_EXCLUDED(true),
    /** 不计: income of a kind that is left out. */
    EXCLUDED(false),
    /** 不计: a better source says otherwise. */
    SUPERSEDED(false),
    /** 不计: ended before the twelve months. */
    PAST(false),
    /** 不计: begins after the day. */
    LATER(false),
    /** 待核: the period is not the twelve months. */
    OTHER_PERIOD(false),
    /** 待核: income of nobody cannot be divided. */
    NOBODY(false),
    /** 不计: of a person who does not count for the household. */
    OTHER_PERSON(false),
    /** 不计: spending of a kind that is no rigid spending here. */
    OTHER_SPENDING(false),
    /** 不计: a vehicle for livelihood, medical or rehabilitation use. */
    FREE_VEHICLE(false);

    private final boolean counts;

    Counting(boolean counts) {
      this.counts = counts;
    }

    public boolean counts() {
      return counts;
    }
  }
}
