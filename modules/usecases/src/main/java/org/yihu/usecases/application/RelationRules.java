package org.yihu.usecases.application;

import static org.yihu.domain.household.Relation.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.household.Relation;
import org.yihu.domain.shared.Sex;

/** 关系规则: what sex and what age a relation to the head allows (GB/T 4761-2008). */
final class RelationRules {
  private static final int YOUNGEST_PARENT = 16;
  private static final int YOUNGEST_GRANDPARENT = 32;
  private static final Set<Relation> MALE =
      EnumSet.of(
          HUSBAND,
          SON,
          ONLY_SON,
          FIRST_SON,
          SECOND_SON,
          THIRD_SON,
          FOURTH_SON,
          FIFTH_SON,
          ADOPTED_OR_STEP_SON,
          SON_IN_LAW,
          OTHER_SON,
          GRANDSON,
          DAUGHTERS_SON,
          GRANDDAUGHTERS_HUSBAND,
          GREAT_GRANDSON,
          FATHER,
          HUSBANDS_FATHER,
          WIFES_FATHER,
          ADOPTIVE_OR_STEP_FATHER,
          FATHERS_FATHER,
          MOTHERS_FATHER,
          GREAT_GRANDFATHER,
          ELDER_BROTHER,
          YOUNGER_BROTHER,
          ELDER_SISTERS_HUSBAND,
          YOUNGER_SISTERS_HUSBAND,
          UNCLE,
          NEPHEW,
          SISTERS_SON);
  private static final Set<Relation> FEMALE =
      EnumSet.of(
          WIFE,
          DAUGHTER,
          ONLY_DAUGHTER,
          FIRST_DAUGHTER,
          SECOND_DAUGHTER,
          THIRD_DAUGHTER,
          FOURTH_DAUGHTER,
          FIFTH_DAUGHTER,
          ADOPTED_OR_STEP_DAUGHTER,
          DAUGHTER_IN_LAW,
          OTHER_DAUGHTER,
          GRANDDAUGHTER,
          DAUGHTERS_DAUGHTER,
          GRANDSONS_WIFE,
          GREAT_GRANDDAUGHTER,
          MOTHER,
          HUSBANDS_MOTHER,
          WIFES_MOTHER,
          ADOPTIVE_OR_STEP_MOTHER,
          FATHERS_MOTHER,
          MOTHERS_MOTHER,
          GREAT_GRANDMOTHER,
          ELDER_BROTHERS_WIFE,
          YOUNGER_BROTHERS_WIFE,
          ELDER_SISTER,
          YOUNGER_SISTER,
          AUNT,
          NIECE,
          SISTERS_DAUGHTER);
  private static final Map<Relation, Relation> OTHER_SEX = new EnumMap<>(Relation.class);

  static {
    pair(HUSBAND, WIFE);
    pair(SON, DAUGHTER);
    pair(ONLY_SON, ONLY_DAUGHTER);
    pair(FIRST_SON, FIRST_DAUGHTER);
    pair(SECOND_SON, SECOND_DAUGHTER);
    pair(THIRD_SON, THIRD_DAUGHTER);
    pair(FOURTH_SON, FOURTH_DAUGHTER);
    pair(FIFTH_SON, FIFTH_DAUGHTER);
    pair(ADOPTED_OR_STEP_SON, ADOPTED_OR_STEP_DAUGHTER);
    pair(OTHER_SON, OTHER_DAUGHTER);
    pair(GRANDSON, GRANDDAUGHTER);
    pair(DAUGHTERS_SON, DAUGHTERS_DAUGHTER);
    pair(GREAT_GRANDSON, GREAT_GRANDDAUGHTER);
    pair(FATHER, MOTHER);
    pair(HUSBANDS_FATHER, HUSBANDS_MOTHER);
    pair(WIFES_FATHER, WIFES_MOTHER);
    pair(ADOPTIVE_OR_STEP_FATHER, ADOPTIVE_OR_STEP_MOTHER);
    pair(FATHERS_FATHER, FATHERS_MOTHER);
    pair(MOTHERS_FATHER, MOTHERS_MOTHER);
    pair(ELDER_BROTHER, ELDER_SISTER);
    pair(YOUNGER_BROTHER, YOUNGER_SISTER);
    pair(UNCLE, AUNT);
    pair(NEPHEW, NIECE);
    pair(SISTERS_SON, SISTERS_DAUGHTER);
  }

  private RelationRules() {}

  private static void pair(Relation one, Relation other) {
    OTHER_SEX.put(one, other);
    OTHER_SEX.put(other, one);
  }

  static Optional<Sex> sexOf(Relation relation) {
    if (MALE.contains(relation)) {
      return Optional.of(Sex.MALE);
    }
    return FEMALE.contains(relation) ? Optional.of(Sex.FEMALE) : Optional.empty();
  }

  /** The same relation for the other sex. */
  static Optional<Relation> otherSex(Relation relation) {
    return Optional.ofNullable(OTHER_SEX.get(relation));
  }

  /** What the two birth dates say about the relation. */
  enum Ages {
    FIT,
    /** Possible, but rarely so close together. */
    CLOSE,
    IMPOSSIBLE
  }

  /** Whether somebody born on a day can be in a relation to the head. */
  static Ages ages(Relation relation, LocalDate head, LocalDate member) {
    return switch (relation) {
      case ELDER_BROTHER, ELDER_SISTER -> member.isAfter(head) ? Ages.IMPOSSIBLE : Ages.FIT;
      case YOUNGER_BROTHER, YOUNGER_SISTER -> member.isBefore(head) ? Ages.IMPOSSIBLE : Ages.FIT;
      // by marriage or adoption the years may lie anyhow
      case SON_IN_LAW,
          DAUGHTER_IN_LAW,
          HUSBANDS_FATHER,
          HUSBANDS_MOTHER,
          WIFES_FATHER,
          WIFES_MOTHER ->
          Ages.FIT;
      default ->
          switch (relation.kin()) {
            case CHILD -> between(head, member, YOUNGEST_PARENT);
            case PARENT -> between(member, head, YOUNGEST_PARENT);
            case GRANDCHILD -> between(head, member, YOUNGEST_GRANDPARENT);
            case GRANDPARENT -> between(member, head, YOUNGEST_GRANDPARENT);
            case HEAD, SPOUSE, SIBLING, OTHER -> Ages.FIT;
          };
    };
  }

  private static Ages between(LocalDate elder, LocalDate younger, int usual) {
    if (!younger.isAfter(elder)) {
      return Ages.IMPOSSIBLE;
    }
    return ChronoUnit.YEARS.between(elder, younger) < usual ? Ages.CLOSE : Ages.FIT;
  }
}
