package org.yihu.usecases.port;

import org.yihu.domain.access.UserRegister;

/** 登记册: what one transaction can read and write. Each repository is an interface beside its aggregate in the domain. */
public interface Registers {
  /** 审计记录. */
  AuditTrail audit();

  /** 用户登记. */
  UserRegister users();

  /** 设置. */
  Settings settings();
}
