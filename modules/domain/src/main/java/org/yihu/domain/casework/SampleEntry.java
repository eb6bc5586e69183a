package org.yihu.domain.casework;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/**
 * 抽查名单行: one pending case on the list of a draw.
 *
 * @param caseId identity of the case
 * @param number 案号, by which the list is sorted
 * @param group the parameter whose ratio holds for it, such as {@code
 *     check.sample-ratio.extreme-poverty}; cases of one group are drawn from together
 * @param ratio that ratio, 0 to 1
 * @param outcome what the draw made of it
 */
public record SampleEntry(
    UUID caseId, CaseNumber number, String group, BigDecimal ratio, Outcome outcome) {

  /** 抽查结果 of one case. */
  public enum Outcome {
    /** 必查: a staff relative or a complaint; visited anyway, so never drawn. */
    MUST_CHECK,
    /** 未抽: on the list before the draw, or not drawn. */
    NOT_DRAWN,
    /** 抽中. */
    DRAWN
  }

  public SampleEntry {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(outcome, "outcome");
    ratio = ratio.stripTrailingZeros();
  }

  SampleEntry drawn() {
    return new SampleEntry(caseId, number, group, ratio, Outcome.DRAWN);
  }

  /** What the check sum of the list is made of. */
  String line() {
    String mark = outcome == Outcome.MUST_CHECK ? " !" : "";
    return number + " " + group + " " + ratio.toPlainString() + mark;
  }
}
