package org.yihu.usecases.workbench;

/** 办理环节: the part of the program where a piece of work is done, as the navigation lists it. */
public enum WorkArea {
  /** 申请登记. */
  APPLICATIONS,
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
  IMPORTS
}
