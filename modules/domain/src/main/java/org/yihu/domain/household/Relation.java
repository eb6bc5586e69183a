package org.yihu.domain.household;

import java.util.Arrays;
import java.util.Optional;

/**
 * 与户主关系 (GB/T 4761-2008). The words that offices write for each stand in the synonym resources.
 * Source of the near-relative flag: 民法典第一千零四十五条.
 */
public enum Relation {
  SELF("01", Kin.HEAD, false),
  HEAD("02", Kin.HEAD, false),
  SPOUSE("10", Kin.SPOUSE, true),
  HUSBAND("11", Kin.SPOUSE, true),
  WIFE("12", Kin.SPOUSE, true),
  SON("20", Kin.CHILD, true),
  ONLY_SON("21", Kin.CHILD, true),
  FIRST_SON("22", Kin.CHILD, true),
  SECOND_SON("23", Kin.CHILD, true),
  THIRD_SON("24", Kin.CHILD, true),
  FOURTH_SON("25", Kin.CHILD, true),
  FIFTH_SON("26", Kin.CHILD, true),
  ADOPTED_OR_STEP_SON("27", Kin.CHILD, true),
  SON_IN_LAW("28", Kin.OTHER, false),
  OTHER_SON("29", Kin.CHILD, true),
  DAUGHTER("30", Kin.CHILD, true),
  ONLY_DAUGHTER("31", Kin.CHILD, true),
  FIRST_DAUGHTER("32", Kin.CHILD, true),
  SECOND_DAUGHTER("33", Kin.CHILD, true),
  THIRD_DAUGHTER("34", Kin.CHILD, true),
  FOURTH_DAUGHTER("35", Kin.CHILD, true),
  FIFTH_DAUGHTER("36", Kin.CHILD, true),
  ADOPTED_OR_STEP_DAUGHTER("37", Kin.CHILD, true),
  DAUGHTER_IN_LAW("38", Kin.OTHER, false),
  OTHER_DAUGHTER("39", Kin.CHILD, true),
  GRANDCHILD("40", Kin.GRANDCHILD, true),
  GRANDSON("41", Kin.GRANDCHILD, true),
  GRANDDAUGHTER("42", Kin.GRANDCHILD, true),
  DAUGHTERS_SON("43", Kin.GRANDCHILD, true),
  DAUGHTERS_DAUGHTER("44", Kin.GRANDCHILD, true),
  GRANDSONS_WIFE("45", Kin.OTHER, false),
  GRANDDAUGHTERS_HUSBAND("46", Kin.OTHER, false),
  GREAT_GRANDSON("47", Kin.OTHER, false),
  GREAT_GRANDDAUGHTER("48", Kin.OTHER, false),
  OTHER_GRANDCHILD("49", Kin.GRANDCHILD, false),
  PARENT("50", Kin.PARENT, true),
  FATHER("51", Kin.PARENT, true),
  MOTHER("52", Kin.PARENT, true),
  HUSBANDS_FATHER("53", Kin.OTHER, false),
  HUSBANDS_MOTHER("54", Kin.OTHER, false),
  WIFES_FATHER("55", Kin.OTHER, false),
  WIFES_MOTHER("56", Kin.OTHER, false),
  ADOPTIVE_OR_STEP_FATHER("57", Kin.PARENT, true),
  ADOPTIVE_OR_STEP_MOTHER("58", Kin.PARENT, true),
  OTHER_PARENT("59", Kin.OTHER, false),
  GRANDPARENT("60", Kin.GRANDPARENT, true),
  FATHERS_FATHER("61", Kin.GRANDPARENT, true),
  FATHERS_MOTHER("62", Kin.GRANDPARENT, true),
  MOTHERS_FATHER("63", Kin.GRANDPARENT, true),
  MOTHERS_MOTHER("64", Kin.GRANDPARENT, true),
  SPOUSES_GRANDPARENT("65", Kin.OTHER, false),
  GREAT_GRANDFATHER("66", Kin.OTHER, false),
  GREAT_GRANDMOTHER("67", Kin.OTHER, false),
  SPOUSES_GREAT_GRANDPARENT("68", Kin.OTHER, false),
  OTHER_GRANDPARENT("69", Kin.OTHER, false),
  SIBLING("70", Kin.SIBLING, true),
  ELDER_BROTHER("71", Kin.SIBLING, true),
  ELDER_BROTHERS_WIFE("72", Kin.OTHER, false),
  YOUNGER_BROTHER("73", Kin.SIBLING, true),
  YOUNGER_BROTHERS_WIFE("74", Kin.OTHER, false),
  ELDER_SISTER("75", Kin.SIBLING, true),
  ELDER_SISTERS_HUSBAND("76", Kin.OTHER, false),
  YOUNGER_SISTER("77", Kin.SIBLING, true),
  YOUNGER_SISTERS_HUSBAND("78", Kin.OTHER, false),
  OTHER_SIBLING("79", Kin.OTHER, false),
  OTHER("80", Kin.OTHER, false),
  UNCLE("81", Kin.OTHER, false),
  AUNT("82", Kin.OTHER, false),
  PATERNAL_COUSIN("91", Kin.OTHER, false),
  COUSIN("92", Kin.OTHER, false),
  NEPHEW("93", Kin.OTHER, false),
  NIECE("94", Kin.OTHER, false),
  SISTERS_SON("95", Kin.OTHER, false),
  SISTERS_DAUGHTER("96", Kin.OTHER, false),
  OTHER_RELATIVE("97", Kin.OTHER, false),
  NOT_RELATED("99", Kin.OTHER, false);

  /** 亲属类型: the coarse kinds that the determination distinguishes. */
  public enum Kin {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    GRANDCHILD,
    GRANDPARENT,
    SIBLING,
    OTHER
  }

  private final String code;
  private final Kin kin;
  private final boolean nearRelative;

  Relation(String code, Kin kin, boolean nearRelative) {
    this.code = code;
    this.kin = kin;
    this.nearRelative = nearRelative;
  }

  /** The relation with a code of GB/T 4761. */
  public static Optional<Relation> ofCode(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  public Kin kin() {
    return kin;
  }

  /** 近亲属: whether a person in this relation to staff makes the case one to be filed separately. */
  public boolean isNearRelative() {
    return nearRelative;
  }
}
