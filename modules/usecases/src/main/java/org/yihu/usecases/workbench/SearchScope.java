package org.yihu.usecases.workbench;

/** 查找范围: what a search looks for. */
public enum SearchScope {
  /** 全部. */
  ALL,
  /** 人. */
  PEOPLE,
  /** 户. */
  HOUSEHOLDS,
  /** 事项. */
  CASES,
  /** 功能. */
  COMMANDS;

  /** Whether this scope covers another that is not {@link #ALL}. */
  public boolean covers(SearchScope other) {
    return this == ALL || this == other;
  }
}
