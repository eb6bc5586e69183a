package org.yihu.usecases.household;

import org.yihu.domain.household.Relation;

/** The generation that a relation names, counted from the head of the household (GB/T 4761). */
final class Kinship {
  private Kinship() {}

  /** 0 for the head's own, 1 for children, -1 for parents and so on. */
  static int generation(Relation relation) {
    return switch (relation) {
      case GREAT_GRANDSON, GREAT_GRANDDAUGHTER -> 3;
      case GREAT_GRANDFATHER, GREAT_GRANDMOTHER, SPOUSES_GREAT_GRANDPARENT -> -3;
      case UNCLE, AUNT -> -1;
      case NEPHEW, NIECE, SISTERS_SON, SISTERS_DAUGHTER -> 1;
      default -> byGroup(relation.code().charAt(0));
    };
  }

  /** The first digit of the code names the group. */
  private static int byGroup(char group) {
    return switch (group) {
      case '2', '3' -> 1;
      case '4' -> 2;
      case '5' -> -1;
      case '6' -> -2;
      default -> 0;
    };
  }

  static boolean isChildInLaw(Relation relation) {
    return relation == Relation.SON_IN_LAW || relation == Relation.DAUGHTER_IN_LAW;
  }

  /** Whether a grandchild of this relation comes through a daughter. */
  static boolean isThroughDaughter(Relation relation) {
    return relation == Relation.DAUGHTERS_SON || relation == Relation.DAUGHTERS_DAUGHTER;
  }

  static boolean isSon(Relation relation) {
    return relation.kin() == Relation.Kin.CHILD && relation.code().charAt(0) == '2';
  }
}
