package org.yihu.domain.access;

import static org.yihu.domain.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** 角色: what a user is in the office; a user may hold several. */
public enum Role {
  /** 经办人. */
  CLERK(EnumSet.of(READ, CASEWORK, IMPORT, PRINT, REVEAL, PAYMENT_LIST, SWITCH_POLICY)),
  /** 分管领导. */
  LEADER(EnumSet.of(READ, TOWNSHIP_OPINION, PRINT, REVEAL, SWITCH_POLICY)),
  /** 旗县区民政经办. */
  COUNTY_OFFICER(
      EnumSet.of(READ, IMPORT, COUNTY_DECISION, PRINT, REVEAL, PAYMENT_LIST, SWITCH_POLICY)),
  /** 检查人员. */
  AUDITOR(EnumSet.of(READ, READ_AUDIT, REVEAL)),
  /** 系统管理员. */
  ADMINISTRATOR(EnumSet.of(ADMINISTER, READ_AUDIT, BACKUP, SWITCH_POLICY));

  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = permissions;
  }

  /**
   * Whether the role does the office's work on files, as against running or inspecting the store.
   */
  public boolean isCasework() {
    return this == CLERK || this == LEADER || this == COUNTY_OFFICER;
  }

  public boolean allows(Permission permission) {
    return permissions.contains(permission);
  }
}
