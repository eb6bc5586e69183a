package org.yihu.domain.household;

import java.util.Set;
import org.yihu.domain.division.DivisionCode;

/**
 * 查找条件: the one way in which a household is looked for. Names and initials find past members too.
 */
public sealed interface HouseholdSearch {
  /** 公民身份号码 or provisional key, whole. */
  record ByIdNumber(String number) implements HouseholdSearch {}

  /** 号码末四位. */
  record ByLastFour(String lastFour) implements HouseholdSearch {}

  /** 户编号, whole or its beginning. */
  record ByCode(String beginning) implements HouseholdSearch {}

  /** 姓名 or a part of it, anywhere in the name. */
  record ByName(String part) implements HouseholdSearch {}

  /** 拼音首字母 or their beginning, in lower case. */
  record ByInitials(String beginning) implements HouseholdSearch {}

  /** Any of these villages or communities. */
  record InVillages(Set<DivisionCode> villages) implements HouseholdSearch {
    public InVillages {
      villages = Set.copyOf(villages);
    }
  }
}
