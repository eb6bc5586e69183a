package org.yihu.domain.assistance;

/** 机动车用途: what a vehicle is for decides whether it counts as property. */
public enum VehicleUse {
  /** 生产经营必需; does not count. */
  LIVELIHOOD,
  /** 就医; does not count. */
  MEDICAL,
  /** 残疾人代步、康复; does not count. */
  REHABILITATION,
  /** 自用; counts. */
  PRIVATE
}
