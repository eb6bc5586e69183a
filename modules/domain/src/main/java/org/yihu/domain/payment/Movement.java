package org.yihu.domain.payment;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;

/**
 * 增减变动: what happened to one benefit between the month before and this month, as its recorded steps
 * say.
 *
 * @param benefit the benefit
 * @param householdCode 户编号
 * @param village 嘎查村（社区）
 * @param headName 户主姓名
 * @param category 类别
 * @param kind 变动类别
 * @param before what it was in the month before; nothing if it was not in force
 * @param after what it is in the month; nothing if it is not in force
 * @param reason 原因
 */
public record Movement(
    UUID benefit,
    String householdCode,
    DivisionCode village,
    String headName,
    Category category,
    Kind kind,
    Tally before,
    Tally after,
    ChangeReason reason) {

  /** 变动类别, in the order of the balance. */
  public enum Kind {
    /** 新增. */
    ADDED,
    /** 恢复. */
    RESUMED,
    /** 增发. */
    RAISED,
    /** 减发. */
    REDUCED,
    /** 人数变化，金额不变. */
    PERSONS_CHANGED,
    /** 暂停. */
    SUSPENDED,
    /** 停发. */
    STOPPED;

    /**
     * What a step makes of the one before it; empty if the list stays as it was.
     *
     * @param standingBefore standing in the month before; empty if there was no step yet
     * @param before what was listed then
     * @param standingAfter standing in the month
     * @param after what is listed
     */
    public static Optional<Kind> between(
        Optional<Standing> standingBefore, Tally before, Standing standingAfter, Tally after) {
      boolean was = standingBefore.filter(Standing::isListed).isPresent();
      if (!was && !standingAfter.isListed()) {
        return Optional.empty();
      }
      if (!was) {
        boolean resumed = standingBefore.filter(s -> s == Standing.SUSPENDED).isPresent();
        return Optional.of(resumed ? RESUMED : ADDED);
      }
      if (!standingAfter.isListed()) {
        return Optional.of(standingAfter == Standing.SUSPENDED ? SUSPENDED : STOPPED);
      }
      int more = after.money().compareTo(before.money());
      if (more != 0) {
        return Optional.of(more > 0 ? RAISED : REDUCED);
      }
      return after.persons() == before.persons() ? Optional.empty() : Optional.of(PERSONS_CHANGED);
    }
  }

  public Movement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
  }

  /** What it adds to the balance; negative where it takes away. */
  public Tally delta() {
    return after.minus(before);
  }
}
