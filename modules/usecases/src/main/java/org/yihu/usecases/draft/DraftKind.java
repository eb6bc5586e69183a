package org.yihu.usecases.draft;

import org.yihu.domain.access.Permission;

/** 草稿种类: the forms that are kept half keyed, each with the right that its screen asks for. */
public enum DraftKind {
  /** 申请登记. */
  APPLICATION(Permission.CASEWORK),
  /** 入户调查表. */
  VISIT(Permission.CASEWORK),
  /** 听取意见. */
  HEARING(Permission.CASEWORK),
  /** 汇总表导入的设置. */
  IMPORT(Permission.IMPORT),
  /** 政策参数. */
  PARAMETERS(Permission.ADMINISTER);

  private final Permission permission;

  DraftKind(Permission permission) {
    this.permission = permission;
  }

  Permission permission() {
    return permission;
  }
}
