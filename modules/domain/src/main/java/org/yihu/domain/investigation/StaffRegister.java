package org.yihu.domain.investigation;

import java.util.List;

/** 备案人员登记册: who handles assistance or sits on a village committee. */
public interface StaffRegister {
  /** Everybody, also those who have left, by identity. */
  List<StaffMember> all();

  /** Adds a person or replaces what is stored under the same identity. */
  void save(StaffMember member);
}
