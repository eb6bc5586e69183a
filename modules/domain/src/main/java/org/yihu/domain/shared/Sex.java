package org.yihu.domain.shared;

/** 性别 (GB/T 2261.1): as the seventeenth digit of the resident ID number tells it. */
public enum Sex {
  MALE("1"),
  FEMALE("2");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  /** The code of GB/T 2261.1. */
  public String code() {
    return code;
  }
}
