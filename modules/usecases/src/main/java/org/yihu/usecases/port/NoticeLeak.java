package org.yihu.usecases.port;

import java.util.Optional;

/**
 * 泄露之处: one thing that a finished notice discloses and must not.
 *
 * @param kind what it is
 * @param part which column, or where outside the table
 * @param serial 序号 of the line; 0 outside the table
 * @param where the place in words, such as 第4行“备注”
 * @param found what was found, its figures hidden
 * @param box where on the sheet; empty where it is not printed as one piece
 */
public record NoticeLeak(
    Kind kind, Part part, int serial, String where, String found, Optional<Box> box) {
  /** 泄露种类. */
  public enum Kind {
    ID_NUMBER,
    PHONE,
    ACCOUNT,
    NUMBER,
    BIRTH_DATE,
    ADDRESS,
    ILLNESS,
    DISABILITY,
    FINANCES,
    REASON,
    MINOR_NAME,
    KNOWN_WORD
  }

  /** 所在部位: the columns of a notice in their order, then what is outside the table. */
  public enum Part {
    SERIAL,
    NAME,
    PERSONS,
    CATEGORY,
    AMOUNT,
    REMARK,
    OUTSIDE,
    PLACE
  }

  /**
   * 位置 on the sheet.
   *
   * @param page page of the notice, from 1
   * @param left from the left edge, in parts of the page's width
   * @param top from the upper edge, in parts of the page's width
   * @param width in parts of the page's width
   * @param height in parts of the page's width
   */
  public record Box(int page, double left, double top, double width, double height) {}
}
