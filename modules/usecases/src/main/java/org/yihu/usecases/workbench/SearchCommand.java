package org.yihu.usecases.workbench;

/** 功能: what the search can open besides files; its words stand under {@code search.command.}. */
public enum SearchCommand {
  /** 新申请. */
  NEW_APPLICATION,
  /** 工作台. */
  WORKBENCH,
  /** 调查核对. */
  INVESTIGATIONS,
  /** 认定比对. */
  BOARDS,
  /** 公示. */
  NOTICES,
  /** 审核确认. */
  DECISIONS,
  /** 发放. */
  PAYMENTS,
  /** 家庭档案. */
  HOUSEHOLDS,
  /** 汇总表导入. */
  IMPORTS,
  /** 统计. */
  STATISTICS,
  /** 练习镇. */
  PRACTICE,
  /** 设置. */
  SETTINGS
}
