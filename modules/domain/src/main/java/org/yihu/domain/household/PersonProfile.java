package org.yihu.domain.household;

import java.util.Optional;

/**
 * 人员情况: what an office records of a person beside name and number. Ethnic group, education and
 * marital status are kept in the office's own words (GB/T 3304, 4658, 2261.2 name them); health and
 * disability are sensitive.
 *
 * @param ethnicGroup 民族, for example 蒙古族; empty if unknown
 * @param education 文化程度; empty if unknown
 * @param maritalStatus 婚姻状况; empty if unknown
 * @param health 健康状况; empty if unknown
 * @param disability 残疾; empty if none
 * @param workAbility 劳动能力
 * @param employment 就业状况 as written; empty if unknown
 * @param employed 是否就业
 * @param dependentStudent 本科及以下全日制在校
 * @param selfCareFailed 六项自理能力中未达到项数, 0 to 6; empty if not assessed
 */
public record PersonProfile(
    String ethnicGroup,
    String education,
    String maritalStatus,
    Optional<Health> health,
    Optional<Disability> disability,
    WorkAbility workAbility,
    String employment,
    boolean employed,
    boolean dependentStudent,
    Optional<Integer> selfCareFailed) {

  /** Nothing known, full work ability. */
  public static final PersonProfile UNKNOWN =
      new PersonProfile(
          "",
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          WorkAbility.FULL,
          "",
          false,
          false,
          Optional.empty());

  public boolean hasSevereIllness() {
    return health.filter(h -> h == Health.SEVERE_ILLNESS).isPresent();
  }
}
