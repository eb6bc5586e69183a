package org.yihu.usecases.application;

import org.yihu.domain.shared.Reason;

/**
 * 需改之处: one fault of the form.
 *
 * @param path where it is
 * @param level whether it blocks acceptance
 * @param reason what is wrong and what to do, as texts {@code reason.CODE}; in few words {@code
 *     application.short.CODE}
 */
public record Fault(FieldPath path, Level level, Reason reason) {
  /** 程度. */
  public enum Level {
    /** 须改. */
    ERROR,
    /** 提醒，不挡受理. */
    WARNING
  }

  static Fault error(FieldPath path, String code, Object... arguments) {
    return new Fault(path, Level.ERROR, Reason.at(code, path.toString(), arguments));
  }

  static Fault warning(FieldPath path, String code, Object... arguments) {
    return new Fault(path, Level.WARNING, Reason.at(code, path.toString(), arguments));
  }

  public boolean isError() {
    return level == Level.ERROR;
  }
}
