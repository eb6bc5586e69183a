package org.yihu.usecases.imports;

import java.time.Instant;
import java.util.List;
import org.yihu.domain.shared.Reason;

/**
 * 撤销计划: what taking an import back does, sorted before it is done.
 *
 * @param batch number of the batch
 * @param reversed 户编号 of the households that go, or return to what they were
 * @param kept households that somebody edited since; they stay as they are
 * @param refused households that cannot be taken back, each with why
 * @param unparked households of the batch that leave the parking lot
 */
public record UndoPlan(
    String batch,
    List<String> reversed,
    List<Kept> kept,
    List<Refused> refused,
    List<String> unparked) {

  /**
   * 保留.
   *
   * @param code 户编号
   * @param by who edited it last
   * @param at when
   */
  public record Kept(String code, String by, Instant at) {}

  /**
   * 不能撤销.
   *
   * @param code 户编号
   * @param reason why
   */
  public record Refused(String code, Reason reason) {}

  public boolean isWhole() {
    return kept.isEmpty() && refused.isEmpty();
  }
}
