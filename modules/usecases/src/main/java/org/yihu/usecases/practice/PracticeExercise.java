package org.yihu.usecases.practice;

import java.util.Locale;

/** 练习题: the ten exercises in the order of the script. */
public enum PracticeExercise {
  /** 缺授权. */
  AUTHORISATION(8),
  /** 坏掉的身份证号. */
  DAMAGED_NUMBERS(8),
  /** 入户数值要写依据. */
  VISIT_BASIS(10),
  /** 公示异议. */
  OBJECTION(12),
  /** 不予确认. */
  REFUSAL(8),
  /** 渐退. */
  TAPER(8),
  /** 暂缓发放的账号. */
  ACCOUNT(5),
  /** 改错档案后撤销. */
  HOUSEHOLD_UNDO(5),
  /** 说明理由查看遮盖项. */
  REVEAL(4),
  /** 撤销一批错的导入. */
  UNDO_IMPORT(5);

  private final int minutes;

  PracticeExercise(int minutes) {
    this.minutes = minutes;
  }

  /** 约用时, in minutes. */
  public int minutes() {
    return minutes;
  }

  /** Its number in the script, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  /** Its word in text keys, settings and file names, such as {@code damaged-numbers}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
