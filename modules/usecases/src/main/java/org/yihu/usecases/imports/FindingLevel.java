package org.yihu.usecases.imports;

/** 级别 of a finding: what it does to the household that it stands in. */
public enum FindingLevel {
  /** 已规范: normalised without asking, and recorded. */
  FIX,
  /** 提醒: stored, but somebody should look. */
  WARNING,
  /** 错误: keeps the whole household (or the whole file) out. */
  ERROR
}
