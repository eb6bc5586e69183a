package org.yihu.domain.assistance;

import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;

/**
 * 法定义务人事实: one person with a legal duty of support, co-living ones too.
 *
 * @param member id of the member who is owed support
 * @param relation the obligor's relation to that member
 * @param ability 履行义务能力
 * @param name 姓名; empty if not told
 */
public record ObligorFacts(
    String member, Relation.Kin relation, Obligor.Ability ability, String name) {

  /** An obligor whose name is not told. */
  public ObligorFacts(String member, Relation.Kin relation, Obligor.Ability ability) {
    this(member, relation, ability, "");
  }
}
